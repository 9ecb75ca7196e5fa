import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { OpenDb } from './client.ts'
import { DatabaseError } from './errors.ts'

const FOLDER = new URL('./migrations', import.meta.url).pathname
const KEPT_COPIES = 3

type Journal = { entries: { when: number; tag: string }[] }

/**
 * Brings the schema up to date. An existing database is copied to `<file>.before-<migration>`
 * first (the last three copies are kept); one that knows migrations which this code does not is
 * refused and left as it is.
 */
export function migrateSafely(db: OpenDb, path: string): void {
  const wanted = journal()
  const applied = lastApplied(db)
  const newest = wanted.at(-1)!
  if (applied !== null && applied > newest.when) {
    throw new DatabaseError(path, 'is newer than this version of Shirase; update the code first')
  }
  if (applied === newest.when) return
  if (applied === null) refuseForeign(db, path)
  else copyAside(db, path, newest.tag)
  migrate(db, { migrationsFolder: FOLDER })
}

/** How a file's schema stands against this code; null where no migration of ours ever ran. */
export function schemaAge(db: OpenDb): 'older' | 'same' | 'newer' | null {
  const applied = lastApplied(db)
  if (applied === null) return null
  const newest = journal().at(-1)!.when
  if (applied === newest) return 'same'
  return applied > newest ? 'newer' : 'older'
}

function journal(): Journal['entries'] {
  return (JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')) as Journal).entries
}

function lastApplied(db: OpenDb): number | null {
  const table = db.$client
    .prepare("select name from sqlite_master where name = '__drizzle_migrations'")
    .get()
  if (!table) return null
  const row = db.$client
    .prepare('select max(created_at) as at from __drizzle_migrations')
    .get() as {
    at: number | null
  }
  return row.at
}

/** A file with tables of another program is not ours to migrate. */
function refuseForeign(db: OpenDb, path: string): void {
  const { n } = db.$client
    .prepare(
      "select count(*) as n from sqlite_master where tbl_name not like '\\_\\_drizzle%' escape '\\'",
    )
    .get() as { n: number }
  if (n > 0) throw new DatabaseError(path, 'belongs to another program; name another file')
}

function copyAside(db: OpenDb, path: string, tag: string): void {
  if (path === ':memory:' || !existsSync(path)) return
  const copy = `${path}.before-${tag}`
  rmSync(copy, { force: true })
  db.$client.prepare('vacuum into ?').run(copy)
  const prefix = `${basename(path)}.before-`
  // Only copies of ours: what a restore kept aside has such a name too.
  const copies = readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix) && /^\d{4}_/.test(name.slice(prefix.length)))
    .sort()
  for (const old of copies.slice(0, -KEPT_COPIES)) rmSync(join(dirname(path), old))
}
