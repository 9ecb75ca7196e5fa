import { tokyoDay } from '#content/dates/day.ts'
import { readBody } from '#db/blobs.ts'
import type { Capture } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import { problem } from '#scrapers/problem.ts'
import { ReadError } from '#scrapers/read.ts'
import type { Document } from '#scrapers/source.ts'

/** A stored capture as text, its links relative to `url`. Throws ReadError when its bytes are gone. */
export function documentOf({ db }: { db: Db }, capture: Capture, url = capture.finalUrl): Document {
  const bytes = readBody(db, capture.sha256)
  if (!bytes) throw new ReadError('parse-failed', problem('bytes-gone', { n: capture.id }))
  const { text } = decode(bytes, capture.headers['content-type'] ?? null)
  return { body: text, url, seenOn: tokyoDay(new Date(capture.fetchedAt)) }
}
