import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

export type Body = { bytes: Buffer; tooLarge: boolean }

/** Content codings that `readBody` undoes, for Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/** True when `readBody` can undo this Content-Encoding. */
export const canDecompress = (encoding: string) =>
  /^(identity|(x-)?gzip|deflate|br|)$/.test(encoding)

/**
 * Reads a body to its end, undoing its compression. Stops, and breaks the connection off, as soon as
 * more than `limit` bytes have come out of it: at no time is more than that held. Throws what the
 * stream throws: a lost connection, broken compression.
 */
export async function readBody(
  source: Readable,
  { encoding, limit }: { encoding: string; limit: number },
): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decompressed(source, encoding)) {
    const room = limit - size
    size += chunk.length
    if (size > limit) {
      chunks.push(chunk.subarray(0, room))
      return { bytes: Buffer.concat(chunks), tooLarge: true }
    }
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks, size), tooLarge: false }
}

function decompressed(source: Readable, encoding: string): AsyncIterable<Buffer> {
  if (encoding === 'br') return through(source, createBrotliDecompress())
  if (/gzip$/.test(encoding)) return through(source, createGunzip())
  if (encoding === 'deflate') return inflated(source)
  return source
}

/** "deflate" means zlib (RFC 9110), but servers send bare deflate too; the first byte tells. */
async function* inflated(source: Readable): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const zlib = (first.value[0]! & 0x0f) === 8
  yield* through(restored(first.value, chunks), zlib ? createInflate() : createInflateRaw())
}

async function* restored(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* { [Symbol.asyncIterator]: () => rest }
}

/** Errors of the source reach the reader through the decoder, which pipeline destroys with them. */
function through(source: AsyncIterable<Buffer>, decoder: Transform): AsyncIterable<Buffer> {
  pipeline(source, decoder, () => {})
  return decoder
}
