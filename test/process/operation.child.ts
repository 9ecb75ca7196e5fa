import Database from 'better-sqlite3'
import { readSettings } from '#app/config.ts'
import { openDatabase, writing } from '#app/database.ts'
import { orSayWhy } from '#app/failure.ts'
import { trackRound } from '#app/jobs/track.ts'
import { createStation } from '#app/station.ts'
import { backUp } from '#db/backup.ts'
import { restore } from '#db/restore.ts'

/** One piece of operation that kills itself at a step, or meets a full disk. */
const [what, path, file, at] = process.argv.slice(2) as [string, string, string, string]

const killAt = (step: string) => {
  if (step === at) process.kill(process.pid, 'SIGKILL')
}

/** Dies after the statement of a migration that begins so: its transaction is half done. */
function killAfterStatement(beginning: string): void {
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    if (!sql.trim().startsWith(beginning)) return statement
    const run = statement.run.bind(statement) as (...values: unknown[]) => Database.RunResult
    statement.run = (...values: unknown[]) => {
      const result = run(...values)
      process.kill(process.pid, 'SIGKILL')
      return result
    }
    return statement
  } as typeof prepare
}

/** A round on a disk that has room for `file` pages more. */
async function roundOnSmallDisk(): Promise<void> {
  const settings = readSettings()
  const db = openDatabase(path)
  const pages = db.$client.pragma('page_count', { simple: true }) as number
  db.$client.pragma(`max_page_count = ${pages + Number(file)}`)
  await writing(db, () => trackRound(createStation(settings, db)))
}

await orSayWhy(async () => {
  if (what === 'backup') backUp(path, file, { onStep: killAt })
  if (what === 'restore') restore(path, file, { onStep: killAt })
  if (what === 'migrate') killAfterStatement(at)
  if (what === 'migrate') openDatabase(path)
  if (what === 'small-disk') await roundOnSmallDisk()
})
