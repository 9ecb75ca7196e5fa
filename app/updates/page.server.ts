import type { AppLoadContext } from '@remix-run/node'
import type { Choice } from '#app/components/field.tsx'
import type { Content } from '#content/load.server.ts'
import { RANKS, type Text } from '#content/schema.ts'
import { readCounters } from '#db/counters.ts'
import { listLinks } from '#db/links.ts'
import { isUnread, newestId, readAmong } from '#db/read-marks.ts'
import { searchUpdates } from '#db/search.ts'
import { listUpdates } from '#db/updates.ts'
import {
  newestAddress,
  ORIGINS,
  olderAddress,
  readAsked,
  SEVERITIES,
  TYPES,
} from './filter.server.ts'
import { itemsOf } from './items.server.ts'
import { readerOf } from './reading.server.ts'

const PAGE_ROWS = 50

/** One page of the list: nine SQL statements, whatever is asked; two more for whoever is signed in. */
export function updatesPage(context: AppLoadContext, search: URLSearchParams) {
  const { db, content } = context
  const asked = readAsked(search, {
    authority: content.authorities.map(({ id }) => id),
    instrument: content.instruments.map(({ id }) => id),
  })
  const { words, before, wrong } = asked
  const reading = readingOf(context, asked)
  const filter = { ...asked.filter, ...reading.filter }
  const page = { before, limit: PAGE_ROWS + 1 }
  const found = words
    ? searchUpdates(db, words, filter, page)
    : { rows: listUpdates(db, filter, page), tooShort: false }
  const rows = found.rows.slice(0, PAGE_ROWS)
  const last = rows.at(-1)
  const links = listLinks(
    db,
    rows.map(({ id }) => id),
  )
  return {
    asked: { ...asked.filter, q: words },
    filtered: words !== '' || Object.keys(filter).length > 0,
    ...reading.shown(rows.map(({ id }) => id)),
    tooShort: found.tooShort,
    wrong,
    /** How many fit, where all of them stand on this page. */
    found:
      before === undefined && !found.tooShort && found.rows.length <= PAGE_ROWS
        ? found.rows.length
        : null,
    total: readCounters(db, 'total')[''] ?? 0,
    updates: itemsOf(rows, links, content),
    choices: choicesOf(content, (name) => readCounters(db, name)),
    older: found.rows.length > PAGE_ROWS && last ? olderAddress(search, last.position) : null,
    newest: before === undefined ? null : newestAddress(search),
  }
}

/** What is known of what a reader has read: the filter that it makes, and the marks of the rows shown. */
function readingOf(context: AppLoadContext, { unread }: { unread: boolean }) {
  const { db } = context
  const reader = readerOf(context)
  const newest = reader ? newestId(db) : 0
  return {
    filter: reader && unread ? { unread: isUnread(reader, newest) } : {},
    shown: (ids: number[]) => ({
      unread: reader && unread,
      /** Asked for by somebody of whom it is not known. */
      unreadUnknown: unread && !reader,
      newestId: newest,
      read: reader ? [...readAmong(db, reader, ids)] : null,
    }),
  }
}

export type Choices = ReturnType<typeof choicesOf>

/** What each filter can be set to, with how many updates there are of each. */
function choicesOf(content: Content, counts: (name: string) => Record<string, number>) {
  const fixed = (family: string, values: readonly string[]): Choice[] => {
    const of = counts(family)
    return values.map((value) => ({ value, word: family, n: of[value] ?? 0 }))
  }
  const named = (family: string, entries: readonly { id: string; short: Text }[]): Choice[] => {
    const of = counts(family)
    return entries
      .map(({ id, short }) => ({ value: id, text: short, n: of[id] ?? 0 }))
      .filter(({ n }) => family === 'instrument' || n > 0)
  }
  return {
    authority: named('authority', content.authorities),
    instrument: named('instrument', content.instruments),
    type: fixed('type', TYPES),
    origin: fixed('origin', ORIGINS),
    severity: fixed('severity', SEVERITIES),
    rank: fixed('rank', RANKS),
  }
}
