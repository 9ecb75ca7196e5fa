import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Command } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'
import { openReader } from '#db/client.ts'
import { restore as putBack } from '#db/restore.ts'
import { countUpdates } from '#db/updates.ts'

/** `restore FILE`: a backup in the place of the database, which is kept beside it. */
export const restore = () =>
  new Command('restore')
    .description('put a backup in the place of the database; stop Shirase first')
    .argument('<file>', 'the backup')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((file: string, options: { db?: string; json?: boolean }) => {
      const settings = readSettings()
      const database = options.db ?? settings.DATABASE_PATH
      mkdirSync(dirname(database), { recursive: true })
      const at = createClock(settings.SHIRASE_NOW).now().toISOString()
      const keptAside = putBack(database, file, { at })
      const updates = updatesIn(database)
      if (options.json) console.log(JSON.stringify({ database, file, updates, keptAside }, null, 2))
      else
        console.log(
          `${database} is now what ${file} holds: updates ${updates}. ${aside(keptAside)}`,
        )
    })

function updatesIn(path: string): number {
  const db = openReader(path)
  const updates = countUpdates(db)
  db.$client.close()
  return updates
}

const aside = (name: string | null) =>
  name === null ? 'There was no database before.' : `The former database is ${name}.`
