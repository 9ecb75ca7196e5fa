import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type OpenDb, openDb } from '#db/client.ts'
import { DatabaseError, explained, inOneSentence } from '#db/errors.ts'

/** Opens the database for writing; the folder is made when it is not there. */
export function openDatabase(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return openDb(path)
}

/** Opens a database that must be there already: what a command only reads is not made by asking. */
export function openExisting(path: string) {
  if (!existsSync(path)) throw new DatabaseError(path, 'is not there; name another file with --db')
  // SQLite would make one of it.
  if (statSync(path).size === 0) {
    throw new DatabaseError(path, 'is empty, and holds no database; name another file with --db')
  }
  return openDb(path)
}

/**
 * Runs work that writes. A database that cannot be written is told before the work begins, and so
 * before any site is asked; a disk that fills up meanwhile ends it with one sentence, and what was
 * not stored whole is not stored. Throws DatabaseError.
 */
export async function writing<T>(db: OpenDb, work: () => Promise<T> | T): Promise<T> {
  const path = db.$client.name
  inOneSentence(path, () => db.$client.exec('begin immediate; rollback'))
  try {
    return await work()
  } catch (error) {
    throw explained(path, error) ?? error
  }
}
