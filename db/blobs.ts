import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { blobs } from './schema.ts'

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Stores bytes once, compressed where that helps; returns their SHA-256. */
export function putBlob(db: Db, bytes: Buffer): string {
  const hash = sha256(bytes)
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  })
  const smaller = packed.length < bytes.length
  db.insert(blobs)
    .values({
      sha256: hash,
      size: bytes.length,
      encoding: smaller ? 'br' : 'raw',
      bytes: smaller ? packed : bytes,
    })
    .onConflictDoNothing()
    .run()
  return hash
}

/** The bytes behind a hash; null when there are none, or when they were erased. */
export function readBody(db: Db, hash: string): Buffer | null {
  const row = db.select().from(blobs).where(eq(blobs.sha256, hash)).get()
  if (!row?.bytes) return null
  return row.encoding === 'br' ? brotliDecompressSync(row.bytes) : row.bytes
}
