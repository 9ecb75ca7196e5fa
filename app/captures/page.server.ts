import type { AppLoadContext } from '@remix-run/node'
import { webAddress } from '#app/updates/web-address.ts'
import { readBody } from '#db/blobs.ts'
import { getCapture } from '#db/captures.ts'

const CHARACTERS_SHOWN = 100_000

/** A capture with its body as text, cut to what a page can show. Null when there is none. */
export function capturePage({ db }: AppLoadContext, id: number) {
  const capture = getCapture(db, id)
  if (!capture) return null
  const bytes = readBody(db, capture.sha256)
  const text = bytes && decoded(bytes, capture.charset)
  return {
    capture: {
      ...capture,
      requestLink: webAddress(capture.requestUrl),
      finalLink: webAddress(capture.finalUrl),
    },
    body: text === null ? null : text.slice(0, CHARACTERS_SHOWN),
    cut: text !== null && text.length > CHARACTERS_SHOWN ? CHARACTERS_SHOWN : null,
    erased: bytes === null,
  }
}

/** The bytes as an attachment that no browser takes for a page. Null when there are none. */
export function captureDownload({ db }: AppLoadContext, id: number): Response | null {
  const capture = getCapture(db, id)
  const bytes = capture && readBody(db, capture.sha256)
  if (!bytes) return null
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': `text/plain; charset=${labelOf(capture.charset)}`,
      'Content-Disposition': `attachment; filename="capture-${id}.txt"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Text of bytes; null where they are not text. An unknown charset is read as UTF-8. */
export function decoded(bytes: Buffer, charset: string | null): string | null {
  if (bytes.subarray(0, 1000).includes(0)) return null
  return new TextDecoder(labelOf(charset)).decode(bytes)
}

function labelOf(charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').encoding
  } catch {
    return 'utf-8'
  }
}
