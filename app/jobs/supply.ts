import { Refusal } from '#app/failure.ts'
import { asActor, operator } from '#db/actor.ts'
import { sha256 } from '#db/blobs.ts'
import { latestCapture, saveCapture } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import type { Source } from '#scrapers/source.ts'
import { isOfHub, pagesOn, readHub } from './hub.ts'
import { type Read, readUnread } from './read.ts'
import { rereadAfterUpdate } from './reread.ts'
import type { Station } from './station.ts'

/** What came of a page that a person saved; `read` is null for a change that waits for a second look. */
export type Supplied = { captureId: number; url: string; read: Read | null }

/**
 * Keeps a page saved by hand as a capture of kind `supplied`, then reads it like any other. `url`
 * says which page it is; needed where the source has several. Throws Refusal.
 */
export async function supplyPage(
  station: Station,
  source: Source,
  { url, bytes }: { url?: string; bytes: Buffer },
): Promise<Supplied> {
  const page = pageOf(station, source, url)
  await rereadAfterUpdate(station, source)
  const at = station.clock.now().toISOString()
  const keep = (tx: Db) =>
    saveCapture(tx, {
      ...confirming(tx, source, page, bytes),
      sourceId: source.id,
      kind: 'supplied',
      ...{ requestUrl: page, finalUrl: page, status: 200, headers: {}, bytes },
      charset: decode(bytes, null).charset,
      fetchedAt: at,
    })
  const capture = asActor(operator(at), () =>
    station.db.transaction(keep, { behavior: 'immediate' }),
  )
  if (!capture) {
    const { id } = latestCapture(station.db, source.id, page)!
    throw new Refusal(`This is byte for byte what capture ${id} holds; nothing was stored.`)
  }
  if (isOfHub(source, capture)) readHub(station, source, source.hub!)
  const reads = await readUnread(station, source)
  const meant = capture.confirms ?? capture.id
  const read = reads.find(({ captureId }) => captureId === meant) ?? null
  return { captureId: capture.id, url: page, read }
}

/** An undated page that is supplied a second time as it was, and waits for a second look, is confirmed. */
function confirming(db: Db, source: Source, page: string, bytes: Buffer): { confirms?: number } {
  const latest = source.kind === 'snapshot' && latestCapture(db, source.id, page)
  const waits = latest && latest.readAt === null && latest.kind === 'supplied'
  return waits && latest.sha256 === sha256(bytes) ? { confirms: latest.id } : {}
}

function pageOf({ db, clock }: Station, source: Source, url: string | undefined): string {
  const pages = pagesOn(db, source, clock.today()).map((page) => page.url)
  if (url === undefined) {
    if (pages.length === 1) return pages[0]!
    throw new Refusal(
      `The source ${source.id} has several pages; say which with --url: ${pages.join(', ')}.`,
    )
  }
  if (!URL.canParse(url) || !source.hosts.includes(new URL(url).hostname)) {
    throw new Refusal(
      `${url} is no page of ${source.id}; its hosts are ${source.hosts.join(', ')}.`,
    )
  }
  return pages.find((page) => new URL(page).href === new URL(url).href) ?? new URL(url).href
}
