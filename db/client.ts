import type { RunResult } from 'better-sqlite3'
import Database from 'better-sqlite3'
import { type Placeholder, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { nameActors } from './actor.ts'
import { DatabaseError, inOneSentence } from './errors.ts'
import { migrateSafely } from './migrate.ts'
import * as schema from './schema.ts'

/** A database or an open transaction on one; every query function takes it first. */
export type Db = BaseSQLiteDatabase<'sync', RunResult, typeof schema>
export type OpenDb = ReturnType<typeof connect>

/**
 * Opens the database file for writing, creating and migrating it as needed. The file is copied
 * aside before a migration. Throws DatabaseError, in one sentence, for a file that is damaged,
 * newer than the code, or cannot be written.
 */
export function openDb(path: string): OpenDb {
  return inOneSentence(path, () => {
    const db = connect(path, {})
    migrateSafely(db, path)
    return db
  })
}

/** Opens an existing database for reading only: what pages use. */
export function openReader(path: string): OpenDb {
  return inOneSentence(path, () => {
    const db = connect(path, { readonly: true, fileMustExist: true })
    if (!isShirase(db)) throw new DatabaseError(path, 'is not a database of Shirase')
    return db
  })
}

function connect(path: string, options: Database.Options) {
  const sqlite = new Database(path, options)
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('cache_size = -65536')
  sqlite.pragma('mmap_size = 1073741824')
  sqlite.pragma('temp_store = MEMORY')
  if (!options.readonly) {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    nameActors(sqlite)
  }
  return drizzle(sqlite, { schema })
}

function isShirase(db: OpenDb): boolean {
  const found = db.$client
    .prepare("select count(*) as n from sqlite_master where name = 'installation'")
    .get() as { n: number }
  return found.n === 1
}

/**
 * Remembers a query per connection, so that it is prepared once and not at each call, also across
 * transactions: `const recent = prepared((db) => db.select()….prepare())`, then
 * `recent(db).all({ … })` with a value for each placeholder.
 */
export function prepared<Query>(prepare: (db: Db) => Query): (db: Db) => Query {
  const known = new WeakMap<object, Query>()
  return (db) => {
    const connection = connectionOf(db)
    const query = known.get(connection) ?? prepare(db)
    known.set(connection, query)
    return query
  }
}

/** What a database and every transaction on it have in common; drizzle's types leave it out. */
const connectionOf = (db: Db): object => (db as unknown as { session: object }).session

/** A placeholder for each column named: the values, or the conditions, of a prepared query. */
export function placeholders<Name extends string>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Record<
    Name,
    Placeholder<Name>
  >
}
