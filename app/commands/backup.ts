import { statSync } from 'node:fs'
import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { backUp } from '#db/backup.ts'

type Options = { db?: string; force?: boolean; json?: boolean }

/** `backup FILE`: one whole, checked copy of the database, also while it is in use. */
export const backup = () =>
  new Command('backup')
    .description('copy the database, also while it is in use, and check the copy')
    .argument('<file>', 'where the copy goes')
    .option('--db <file>', 'the database')
    .option('--force', 'overwrite the file')
    .option('--json', 'print as JSON')
    .action((file: string, options: Options) => {
      const database = options.db ?? readSettings().DATABASE_PATH
      backUp(database, file, options)
      const result = { database, file, bytes: statSync(file).size }
      if (options.json) console.log(JSON.stringify(result, null, 2))
      else console.log(`${database} was copied to ${file} (${result.bytes} bytes) and checked.`)
    })
