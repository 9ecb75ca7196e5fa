import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { verifyDatabase } from '#db/verify.ts'

/** `verify`: chains, bytes and rows, one by one; exit code 1 on any difference. */
export const verify = () =>
  new Command('verify')
    .description('check the hash chains, the evidence and the database, row by row')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((options: { db?: string; json?: boolean }) => {
      const db = openExisting(options.db ?? readSettings().DATABASE_PATH)
      const report = verifyDatabase(db)
      db.$client.close()
      const { captures, blobs, erased, updates, audit, differences } = report
      if (options.json) console.log(JSON.stringify(report, null, 2))
      else {
        for (const difference of differences) console.log(difference)
        console.log(
          `${captures} captures, ${blobs} bodies (${erased} erased), ${updates} updates and ${audit} rows of the audit log checked; ${differences.length} differences.`,
        )
      }
      if (differences.length > 0) process.exitCode = 1
    })
