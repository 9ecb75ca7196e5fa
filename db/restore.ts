import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { asActor, operator } from './actor.ts'
import { recordWork } from './audit.ts'
import { copyWhole, inspect, refuseItself, syncToDisk } from './backup.ts'
import { openDb, openReader } from './client.ts'
import { DatabaseError, inOneSentence } from './errors.ts'
import { schemaAge } from './migrate.ts'

/** The named steps of a restore; after a crash at any of them one whole database is in place. */
export type RestoreStep = 'copied' | 'kept-aside' | 'replaced'
type Options = {
  onStep?: (step: RestoreStep) => void
  /** When it was asked for: an operator then stands in the audit log of what is put in place. */
  at?: string
}

/**
 * Puts a backup in the place of the database, which is kept as `<path>.before-restore`. The file is
 * checked first, and the exchange is one rename. Refused while any process has the database open.
 * Returns where the former database is kept, or null when there was none. Throws DatabaseError.
 */
export function restore(
  path: string,
  file: string,
  { onStep = () => {}, at }: Options = {},
): string | null {
  refuseItself(path, file)
  inspect(file)
  const incoming = `${path}.restoring`
  const aside = existsSync(path) ? freeName(path) : null
  const held = aside === null ? null : claim(path)
  try {
    clear(incoming)
    copyWhole(file, incoming)
    if (at !== undefined) recordRestore(incoming, file, at)
    onStep('copied')
    setAside(path, aside)
    onStep('kept-aside')
    renameSync(incoming, path)
    syncToDisk(dirname(resolve(path)))
    onStep('replaced')
  } finally {
    held?.close()
    clear(incoming)
  }
  return aside
}

/** What a restore that was broken off left behind would be played into the next copy. */
function clear(incoming: string): void {
  for (const log of ['', '-wal', '-shm']) rmSync(incoming + log, { force: true })
}

/** Written into the copy, so that it comes with the exchange or not at all; an older backup has no log yet. */
function recordRestore(incoming: string, file: string, at: string): void {
  const db = openReader(incoming)
  const age = schemaAge(db)
  db.$client.close()
  if (age !== 'same') return
  const writer = openDb(incoming)
  const from = { file: basename(file) }
  asActor(operator(at), () => recordWork(writer, 'restore', from))
  // No log beside it: the file alone is put in place.
  writer.$client.pragma('journal_mode = DELETE')
  writer.$client.close()
  syncToDisk(incoming)
}

/** A name that no former database has; one that a broken-off restore linked already is used again. */
function freeName(path: string): string {
  const first = `${path}.before-restore`
  for (let name = first, n = 2; ; name = `${first}-${n++}`) {
    if (!existsSync(name) || isSame(name, path)) return name
  }
}

const isSame = (a: string, b: string) => statSync(a).ino === statSync(b).ino

/**
 * Leaving the write-ahead log is possible only for the one connection that a database has, readers
 * counted: so it tells whether the database is in use, and brings what the log holds into the file.
 * Of a damaged file nobody can tell who has it open: null.
 */
function claim(path: string): Database.Database | null {
  // Opened, such a file would lose its log.
  if (!looksLikeSqlite(path)) return null
  const sqlite = inOneSentence(path, () => new Database(path))
  try {
    sqlite.pragma('busy_timeout = 1000')
    sqlite.pragma('journal_mode = DELETE')
    sqlite.exec('begin exclusive')
    return sqlite
  } catch (error) {
    sqlite.close()
    const code = String((error as { code?: unknown }).code)
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return null
    if (code !== 'SQLITE_BUSY') return inOneSentence(path, () => raise(error))
    throw new DatabaseError(path, 'is in use; stop Shirase, and what replicates it, then restore')
  }
}

function looksLikeSqlite(path: string): boolean {
  const bytes = Buffer.alloc(16)
  const descriptor = openSync(path, 'r')
  const read = readSync(descriptor, bytes)
  closeSync(descriptor)
  return read === 0 || bytes.toString('latin1') === 'SQLite format 3\0'
}

function raise(error: unknown): never {
  throw error
}

/** A second name for the former file, so that the exchange leaves no moment without a database. */
function setAside(path: string, aside: string | null): void {
  for (const log of ['-wal', '-shm']) {
    // A log that is left behind would be played into the restored file.
    if (!existsSync(path + log)) continue
    if (aside === null) rmSync(path + log)
    else renameSync(path + log, aside + log)
  }
  if (aside !== null && !existsSync(aside)) linkSync(path, aside)
}
