import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { misbehaviourOf, misbehaviours } from './misbehaviour.ts'
import { startReplay } from './server.ts'

type Options = { port: string; misbehave: string[] }

await new Command('replay')
  .description('serves a folder of captures as if it were the sites, and misbehaves when told to')
  .argument('<folder>', 'captures as HOST/PATH, a ?query behind __q__, FILE.headers.json beside')
  .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
  .option(
    '--misbehave <path=kind>',
    `HOST/PATH, HOST/* or all, then one of: ${misbehaviours.join(' ')}; can be repeated`,
    (words: string, before: string[]) => [...before, words],
    [],
  )
  .action(async (folder: string, { port, misbehave }: Options) => {
    if (!existsSync(folder)) throw new Error(`The folder ${folder} is not there.`)
    const told = Object.fromEntries(misbehave.map(pathAndKind))
    const replay = await startReplay(folder, { port: Number(port), misbehave: told })
    console.log(replay.url)
  })
  .parseAsync()
  .catch((error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE'
    console.error(isTaken ? 'The port is taken; choose another with --port.' : error.message)
    process.exitCode = 1
  })

/** Both sides may hold a `=`: the first one that a misbehaviour follows divides them. */
function pathAndKind(words: string): [string, string] {
  const parts = words.split('=')
  const at = parts.findIndex((_, i) => i > 0 && isMisbehaviour(parts.slice(i).join('=')))
  if (at < 1)
    throw new Error(`"${words}" is not PATH=KIND, with a KIND of ${misbehaviours.join(' ')}.`)
  return [parts.slice(0, at).join('='), parts.slice(at).join('=')]
}

function isMisbehaviour(words: string): boolean {
  try {
    return Boolean(misbehaviourOf(words))
  } catch {
    return false
  }
}
