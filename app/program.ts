import { Command } from 'commander'
import pkg from '../package.json' with { type: 'json' }
import { backup } from './commands/backup.ts'
import { content } from './commands/content.ts'
import { dates } from './commands/dates.ts'
import { erase } from './commands/erase.ts'
import { explain } from './commands/explain.ts'
import { findings } from './commands/findings.ts'
import { map } from './commands/map.ts'
import { probe } from './commands/probe.ts'
import { remap } from './commands/remap.ts'
import { reread } from './commands/reread.ts'
import { restore } from './commands/restore.ts'
import { listSources } from './commands/sources.ts'
import { supply } from './commands/supply.ts'
import { token } from './commands/token.ts'
import { track } from './commands/track.ts'
import { user } from './commands/user.ts'
import { verify } from './commands/verify.ts'

/** “abc: an update is named by its number.”, without the terms of the library. */
const inOneSentence = (text: string): string =>
  text
    .replace(/^error: /, '')
    .replace(/^command-argument value '([^']*)' is invalid for argument '[^']*'\. /, '$1: ')

/** `npm run -s shirase -- <command>`: results on stdout, everything else on stderr. */
export function program(): Command {
  const shirase = new Command('shirase')
    .description(pkg.description)
    .version(pkg.version)
    .configureOutput({ outputError: (text, write) => write(inOneSentence(text)) })
  const looking = [track, map, dates, listSources, probe, explain, verify, findings]
  const keeping = [content, reread, remap, backup, restore, supply, erase]
  const people = [user, token]
  for (const command of [...looking, ...keeping, ...people]) {
    shirase.addCommand(command().copyInheritedSettings(shirase))
  }
  return shirase
}
