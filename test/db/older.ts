import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'

const FOLDER = 'db/migrations'
const JOURNAL = JSON.parse(readFileSync(`${FOLDER}/meta/_journal.json`, 'utf8')) as {
  entries: { tag: string; when: number }[]
}

/** Writes a database as an older version left it: with the first so many migrations. */
export function writeOlder(path: string, migrations: number, rows = ''): void {
  const db = new Database(path)
  db.exec(
    'create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)',
  )
  for (const { tag, when } of JOURNAL.entries.slice(0, migrations)) {
    for (const sql of readFileSync(`${FOLDER}/${tag}.sql`, 'utf8').split(
      '--> statement-breakpoint',
    )) {
      db.exec(sql)
    }
    db.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(tag, when)
  }
  db.exec(rows)
  db.close()
}
