/**
 * `npm run bench`: the table of aims of this project, every row, as ratios to a reference that ran in
 * turn with it in the same run (blocks.ts). It prints what is: the exit code is 0 also where an aim
 * is missed, and 1 when something could not be measured.
 *
 * Pages are those of the built server (app/server.ts) in a process of its own, on a real file. The
 * empty Remix page that they are held against is the same server's page for an address that does
 * not exist: it has the frame of every page, hydration, guard and policy, and no data of its own. An
 * application of nothing (test/bench/empty) serves as reference for the size of scripts only. What a
 * browser does is seen in a real Chromium.
 * Aims hold at 100,000 updates; growth is shown against 10,000, and with `--million` to 1,000,000.
 */
import { Command, Option } from 'commander'
import { measure, PAGE_PARTS, type PagePart } from './measure.ts'
import { tableOf } from './table.ts'

type Options = {
  million?: boolean
  json?: boolean
  only?: PagePart
  updates: string
  blocks: string
  requests: string
  pages: string
}

await new Command('bench')
  .description('measures every row of the table of aims, each against a reference beside it')
  .option('--million', 'compare with 1,000,000 updates; making them takes minutes, once')
  .option('--json', 'print the figures as JSON')
  .addOption(new Option('--only <part>', 'only this part of what pages cost').choices(PAGE_PARTS))
  .option('--updates <n>', 'the size at which aims are judged', '100000')
  .option('--blocks <n>', 'blocks of each side; the median counts', '7')
  .option('--requests <n>', 'requests of a block', '60')
  .option('--pages <n>', 'pages that a browser opens', '99')
  .action(async ({ million, json, only, ...numbers }: Options) => {
    const { updates, blocks, requests, pages } = positives(numbers)
    const gate = { base: updates, times: 1 }
    const figures = await measure({
      ...{ blocks, requests, gate, only: only ?? null },
      other: million ? { ...gate, times: 10 } : { base: Math.ceil(updates / 10), times: 1 },
      load: Math.min(5_000, updates),
      stored: Math.min(3_000, updates),
      ...{ read: Math.min(requests, 22), visits: Math.min(blocks, 5), pages },
    })
    console.log(json ? JSON.stringify(figures, null, 2) : tableOf(figures))
  })
  .parseAsync()
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })

function positives<Name extends string>(texts: Record<Name, string>): Record<Name, number> {
  const numbers = Object.entries<string>(texts).map(([name, text]) => [name, positive(text)])
  return Object.fromEntries(numbers) as Record<Name, number>
}

function positive(text: string): number {
  const n = Number(text)
  if (!Number.isSafeInteger(n) || n < 1) throw new Error(`"${text}" is no whole number above 0.`)
  return n
}
