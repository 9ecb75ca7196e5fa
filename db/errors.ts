/** An expected trouble with the database file, said in one sentence. */
export class DatabaseError extends Error {
  constructor(
    readonly path: string,
    what: string,
  ) {
    super(`The database ${path} ${what}.`)
    this.name = 'DatabaseError'
  }
}

const SENTENCES: Record<string, string> = {
  SQLITE_NOTADB: 'is damaged or is not an SQLite file; restore a backup or name another file',
  SQLITE_CORRUPT: 'is damaged; restore a backup, or name another file',
  SQLITE_CANTOPEN: 'cannot be opened; check that its folder exists and may be read and written',
  SQLITE_READONLY: 'cannot be written; check who owns the file and its folder',
  SQLITE_READONLY_DBMOVED: 'was moved or removed while it was open; nothing more was written',
  SQLITE_FULL: 'could not be written because the disk is full; nothing was lost',
  SQLITE_BUSY: 'is held by another process; try again when that has finished',
  SQLITE_IOERR: 'could not be read or written; check the disk',
}

/** Runs `work`; what SQLite throws for the file itself becomes a DatabaseError, all else passes. */
export function inOneSentence<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(path, error) ?? error
  }
}

/** What SQLite threw for the file itself, in one sentence; null for every other error. */
export function explained(path: string, error: unknown): DatabaseError | null {
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | null)?.cause)
  if (!code) {
    const missing = error instanceof TypeError && /directory does not exist/.test(error.message)
    return missing ? new DatabaseError(path, SENTENCES.SQLITE_CANTOPEN!) : null
  }
  if (rolledBackItself(error)) return new DatabaseError(path, SENTENCES.SQLITE_IOERR!)
  const known = Object.keys(SENTENCES).find((name) => code === name || code.startsWith(`${name}_`))
  return known ? new DatabaseError(path, SENTENCES[known]!) : null
}

/** Whether SQLite threw it for the file itself, which the next try meets too; a lock passes. */
export const isOfFile = (error: unknown): boolean =>
  explained('', error) !== null && !codeOf(error)?.startsWith('SQLITE_BUSY')

/** SQLite undoes a migration itself when it can write no more; drizzle's own undoing then hides why. */
function rolledBackItself(error: unknown): boolean {
  const { cause } = error as { cause?: unknown }
  return cause instanceof Error && cause.message.startsWith('cannot rollback')
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null
}
