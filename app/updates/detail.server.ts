import type { AppLoadContext } from '@remix-run/node'
import { sayNote } from '#app/i18n/notes.ts'
import { sourceName } from '#app/i18n/source-names.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { findingItems } from '#app/instruments/findings.server.ts'
import { dateWindow } from '#app/instruments/windows.server.ts'
import { mayReview } from '#app/review/page.server.ts'
import { type Day, tokyoDay } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import type { Text } from '#content/schema.ts'
import type { Db } from '#db/client.ts'
import { listLinkDecisions, seenOfLink } from '#db/decisions.ts'
import { listFindings } from '#db/findings.ts'
import { type LinkRow, listLinks, listNeighbours } from '#db/links.ts'
import { readAmong } from '#db/read-marks.ts'
import {
  getUpdate,
  listDates,
  listSightings,
  listVersions,
  storedAt,
  type UpdateDetail,
} from '#db/updates.ts'
import { differenceOf } from './difference.server.ts'
import { authorityName, instrumentName, itemOf } from './items.server.ts'
import { judgement } from './judgement.server.ts'
import { readerOf } from './reading.server.ts'
import { webAddress } from './web-address.ts'

/** Everything that is known of one update: nine SQL statements at most. Null when there is no such update. */
export function updatePage(context: AppLoadContext, id: number) {
  const { db, content, person, today } = context
  const update = getUpdate(db, id)
  if (!update) return null
  const links = listLinks(db, [id])
  const reader = readerOf(context)
  const findings = listFindings(db, { updateId: id })
  const decisions = listLinkDecisions(db, id)
  const rejected = decisions.filter(({ review }) => review === 'rejected')
  return {
    read: reader && readAmong(db, reader, [id]).has(id),
    update: {
      ...itemOf(update, links.filter(isWhole), content),
      ...factsOf(update, content),
      stored: dayOf(storedAt(db, id)),
    },
    // A backfilled update has no moment before our rules read it, so no link of it came later.
    reasons: links.map((link) => ({
      ...reasonOf(link, content),
      decided: decidedOn(link, decisions),
      technical: link.technical,
    })),
    rejected: rejected.map((link) => rejectedOf(link, content)),
    // What a person rejected is told as that, not as what the rules made of it.
    ...judgement(update, content, new Set([...links, ...rejected].map((one) => one.instrument))),
    dates: listDates(db, id)
      .filter(({ rule }) => rule !== IMPLIED)
      .map(({ notes, ...date }) => ({
        ...date,
        ...dateWindow({ ...date, authority: update.authority }, findings, { ...content, today }),
        // That a call is short stands in the words of its window.
        notes: notes?.filter((note) => note !== 'short-call') ?? null,
      })),
    versions: versionsOf(db, id),
    page: update.text
      ? { text: update.text.slice(0, SHOWN_OF_PAGE), cut: update.text.length > SHOWN_OF_PAGE }
      : null,
    related: listNeighbours(db, links.find(isWhole)?.instrument ?? '', update, RELATED),
    sightings: listSightings(db, id).map(({ keyed, fetchedAt, origin, ...sighting }) => ({
      ...sighting,
      source: sourceName(sighting.sourceId),
      day: keyed ? (update.published ?? '') : sighting.day,
      ...seenBy(origin, sighting.seen, fetchedAt),
      url: webAddress(sighting.url),
    })),
    findings: findingItems(findings, content),
    may: mayReview(person),
    instruments: content.instruments.map(({ id: instrument, short }) => ({
      id: instrument,
      short,
    })),
  }
}

// 公表しました says that the notice is one; on its page that is no date that was found.
const IMPLIED = 'published-now'

/** The newest versions are compared with those before them; older ones are shown as they are. */
const MOST_COMPARED = 10
/** Characters of the page behind an update that are shown; its capture has all of it. */
const SHOWN_OF_PAGE = 10_000
/** So many updates on the same instrument before it, and after it. */
const RELATED = 3

function versionsOf(db: Db, id: number) {
  const rows = listVersions(db, id)
  return rows.map((version, at) => {
    const { number, title, summary, technical } = version
    const before = at >= rows.length - MOST_COMPARED ? rows[at - 1] : undefined
    const changes = before && {
      title: differenceOf(before.title, title),
      summary: differenceOf(before.summary, summary),
    }
    return {
      ...{ number, title, summary, technical, seen: dayOf(version.seen) },
      changes:
        changes?.title && changes.summary
          ? { title: changes.title, summary: changes.summary }
          : null,
    }
  })
}

export type UpdatePage = NonNullable<ReturnType<typeof updatePage>>

/** Why the page behind an update was not read, in words. */
export const whyUnread = ({ update: { detailNote } }: UpdatePage, t: Translate): string | null =>
  detailNote && sayNote(t, detailNote)

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

type LinkDecision = ReturnType<typeof listLinkDecisions>[number]

function rejectedOf(link: LinkDecision, content: Content) {
  const { instrument, obligation, review, note, decidedName, decidedAt } = link
  const title = obligationTitle(content, instrument, obligation)
  return {
    ...{ instrument, short: instrumentName(content, instrument), note, is: review },
    obligation: title && { id: obligation, title },
    ...{ seen: seenOfLink(link), by: decidedName || null, on: tokyoDay(new Date(decidedAt!)) },
  }
}

/** Who stands behind a link, since when, and with what note; null while nobody has decided. */
function decidedOn({ instrument, obligation }: LinkRow, decisions: LinkDecision[]) {
  const made = decisions.find(
    (one) => one.instrument === instrument && one.obligation === obligation,
  )
  if (!made) return null
  const { decidedName, decidedAt, note } = made
  return { by: decidedName || null, on: tokyoDay(new Date(decidedAt!)), note }
}

/** The title of a duty; null for the instrument itself. */
function obligationTitle(content: Content, instrument: string, obligation: string): Text | null {
  if (obligation === '') return null
  const { obligations = [] } = content.instrumentById.get(instrument) ?? {}
  const known = obligations.find(({ id }) => id === obligation)
  return known?.title ?? { en: obligation, ja: obligation }
}

function reasonOf(link: LinkRow, content: Content) {
  const { instrument, obligation, score, state, review, because } = link
  return {
    ...{ instrument, score, state, review, because, seen: seenOfLink(link) },
    short: instrumentName(content, instrument),
    obligation: obligationTitle(content, instrument, obligation),
  }
}

/** What we were told was read by others first, and here only once there is a capture of it. */
function seenBy(origin: UpdateDetail['origin'], seen: string, fetchedAt: string | null) {
  const told = origin === 'backfill'
  return { relayed: told ? dayOf(seen) : null, seen: dayOf(told ? fetchedAt : seen) }
}

// First sights are days already; captures' own rows carry instants.
function dayOf<T extends string | null>(seen: T): T | Day {
  return seen !== null && seen.length > 10 ? tokyoDay(new Date(seen)) : seen
}
