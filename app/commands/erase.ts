import { Command, InvalidArgumentError } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'
import { openExisting, writing } from '#app/database.ts'
import { type Erased, erase as eraseCapture } from '#app/jobs/erase.ts'

type Options = { reason: string; db?: string; json?: boolean }

/** `erase <capture> --reason TEXT`: the bytes go, hash and chain stay, with the reason. */
export const erase = () =>
  new Command('erase')
    .description('remove the bytes of a capture; hash, chain and the reason stay')
    .argument('<capture>', 'number of the capture, as in its address', wholeNumber)
    .requiredOption('--reason <text>', 'why; it is kept and shown on the page of the capture')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action(async (id: number, options: Options) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const at = createClock(settings.SHIRASE_NOW).now().toISOString()
      const result = await writing(db, () => eraseCapture(db, id, options.reason, at))
      db.$client.close()
      console.log(options.json ? JSON.stringify({ ...result, at }, null, 2) : inWords(id, result))
    })

function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('a capture is named by its number.')
}

function inWords(id: number, { captures, logEmptied }: Erased): string {
  const others = captures.filter((other) => other !== id)
  const shared = `Captures ${others.join(', ')} held the same bytes and lost them too.`
  const log = 'The log beside the database still holds them until Shirase is stopped.'
  return [
    `The bytes of capture ${id} are erased; its hash and chain stay.`,
    ...(others.length > 0 ? [shared] : []),
    'Titles and summaries that were read from them stay, also in the search.',
    'Backups and copies of the database still hold them.',
    ...(logEmptied ? [] : [log]),
  ].join('\n')
}
