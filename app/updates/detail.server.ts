import type { AppLoadContext } from '@remix-run/node'
import { findingItems } from '#app/instruments/findings.server.ts'
import { mayReview } from '#app/review/page.server.ts'
import { tokyoDay } from '#content/dates/day.ts'
import type { Precision } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import { listFindings } from '#db/findings.ts'
import { type LinkRow, listLinks } from '#db/links.ts'
import { readAmong } from '#db/read-marks.ts'
import {
  getUpdate,
  listDates,
  listSightings,
  listVersions,
  type UpdateDetail,
} from '#db/updates.ts'
import { authorityName, instrumentName, itemOf } from './items.server.ts'
import { judgement } from './judgement.server.ts'
import { readerOf } from './reading.server.ts'
import { webAddress } from './web-address.ts'

/** Everything that is known of one update: six SQL statements. Null when there is no such update. */
export function updatePage(context: AppLoadContext, id: number) {
  const { db, content, person } = context
  const update = getUpdate(db, id)
  if (!update) return null
  const links = listLinks(db, [id])
  const reader = readerOf(context)
  return {
    read: reader && readAmong(db, reader, [id]).has(id),
    update: {
      ...itemOf(update, links.filter(isWhole), content),
      ...factsOf(update, content),
    },
    // A backfilled update has no moment before our rules read it, so no link of it came later.
    reasons: links.map((link) => ({
      ...reasonOf(link, content),
      technical: link.technical,
    })),
    ...judgement(update, content, new Set(links.map(({ instrument }) => instrument))),
    dates: listDates(db, id)
      .filter(({ rule }) => rule !== IMPLIED)
      .map((date) => ({ ...date, precision: date.precision as Precision })),
    versions: listVersions(db, id).map((version) => ({ ...version, seen: dayOf(version.seen) })),
    sightings: listSightings(db, id).map(({ keyed, ...sighting }) => ({
      ...sighting,
      day: keyed ? (update.published ?? '') : sighting.day,
      seen: dayOf(sighting.seen),
      url: webAddress(sighting.url),
    })),
    findings: findingItems(listFindings(db, { updateId: id }), content),
    may: mayReview(person),
    instruments: content.instruments.map(({ id: instrument, short }) => ({
      id: instrument,
      short,
    })),
  }
}

// 公表しました says that the notice is one; on its page that is no date that was found.
const IMPLIED = 'published-now'

export type UpdatePage = NonNullable<ReturnType<typeof updatePage>>

const isWhole = ({ obligation }: LinkRow) => obligation === ''

function factsOf(update: UpdateDetail, content: Content) {
  const { summary, label, publishedFrom, detail, captureId, sourceId, authority } = update
  const { detailCaptureId, detailNote } = update
  return {
    ...{ summary, label, publishedFrom, detail, captureId, sourceId, detailCaptureId, detailNote },
    url: webAddress(update.url),
    address: update.url,
    authorityFull: content.authorityById.get(authority)?.name ?? authorityName(content, authority),
  }
}

function reasonOf(link: LinkRow, content: Content) {
  const { instrument, obligation, score, state, review, because } = link
  const title = content.instrumentById
    .get(instrument)
    ?.obligations.find(({ id }) => id === obligation)?.title
  return {
    ...{ instrument, score, state, review, because },
    short: instrumentName(content, instrument),
    obligation: obligation ? (title ?? { en: obligation, ja: obligation }) : null,
  }
}

// First sights are days already; captures' own rows carry instants.
const dayOf = (seen: string) => (seen.length > 10 ? tokyoDay(new Date(seen)) : seen)
