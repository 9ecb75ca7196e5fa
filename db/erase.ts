import { eq } from 'drizzle-orm'
import { asActor, operator } from './actor.ts'
import type { Db, OpenDb } from './client.ts'
import { eraseTexts } from './details.ts'
import { blobs, captures } from './schema.ts'

/**
 * Removes the bytes behind a capture for good, and the text of a page that was read of them; hash, headers and chain stay, with the reason and
 * the instant, and the audit log says that an operator did it. Every capture that holds the same bytes loses them too: their numbers come back.
 */
export function eraseBytes(db: OpenDb, sha256: string, reason: string, at: string): number[] {
  // Without it the bytes would stay readable in the file's free pages.
  db.$client.pragma('secure_delete = ON')
  const erase = (tx: Db) => {
    tx.update(blobs).set({ bytes: null }).where(eq(blobs.sha256, sha256)).run()
    const rows = tx
      .update(captures)
      .set({ erasedAt: at, erasedReason: reason })
      .where(eq(captures.sha256, sha256))
      .returning({ id: captures.id })
      .all()
    eraseTexts(
      tx,
      rows.map(({ id }) => id),
    )
    return rows
  }
  const erased = asActor(operator(at), () => db.transaction(erase, { behavior: 'immediate' }))
  return erased.map(({ id }) => id).sort((a, b) => a - b)
}

/** Empties the write-ahead log, which still holds erased bytes; false while a reader keeps it. */
export function emptyLog(db: OpenDb): boolean {
  const [row] = db.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return row?.busy === 0
}
