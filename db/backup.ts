import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { openReader } from './client.ts'
import { DatabaseError, inOneSentence } from './errors.ts'
import { schemaAge } from './migrate.ts'

/** The named steps of a backup; a crash after any of them leaves no half file under its name. */
export type BackupStep = 'written' | 'verified' | 'renamed'
type Options = { force?: boolean; onStep?: (step: BackupStep) => void }

/**
 * Copies a database that may be in use to `file`, as it stands at this moment: written to
 * `<file>.partial`, checked, and only then given its name. Throws DatabaseError.
 */
export function backUp(
  path: string,
  file: string,
  { force, onStep = () => {} }: Options = {},
): void {
  if (existsSync(file) && !force) {
    throw new DatabaseError(file, 'is there already; name another file, or overwrite with --force')
  }
  refuseItself(path, file)
  if (!existsSync(dirname(resolve(file)))) {
    throw new DatabaseError(file, 'cannot be written, since its folder is not there')
  }
  const partial = `${file}.partial`
  copyWhole(path, partial)
  onStep('written')
  inspect(partial)
  onStep('verified')
  renameSync(partial, file)
  syncToDisk(dirname(resolve(file)))
  onStep('renamed')
}

/** Refuses a file that is no database, is broken, belongs to another program or is newer than this code. */
export function inspect(path: string): void {
  inOneSentence(path, () => {
    const db = openReader(path)
    try {
      const age = schemaAge(db)
      if (age === null) throw new DatabaseError(path, 'is not a database of Shirase')
      if (age === 'newer') {
        throw new DatabaseError(
          path,
          'is newer than this version of Shirase; update the code first',
        )
      }
      const sound = db.$client.pragma('integrity_check', { simple: true }) === 'ok'
      if (!sound) throw new DatabaseError(path, 'is damaged; name another backup')
    } finally {
      db.$client.close()
    }
  })
}

/** Refuses to read a database and write it under the same name. */
export function refuseItself(path: string, file: string): void {
  if (!existsSync(path) || !existsSync(file) || realpathSync(path) !== realpathSync(file)) return
  throw new DatabaseError(file, 'is the database itself; name another file')
}

/** One consistent copy, also while others write; on disk when this returns. Erased bytes are not in it. */
export function copyWhole(path: string, copy: string): void {
  rmSync(copy, { force: true })
  const db = openReader(path)
  try {
    inOneSentence(copy, () => db.$client.prepare('vacuum into ?').run(copy))
    syncToDisk(copy)
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  } finally {
    db.$client.close()
  }
}

/** SQLite leaves it to us to bring a vacuumed copy, and the new name in its folder, to the disk. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
