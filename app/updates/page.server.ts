import type { AppLoadContext } from '@remix-run/node'
import { readCounters } from '#db/counters.ts'
import { textsOf } from '#db/details.ts'
import { listLinks } from '#db/links.ts'
import { isUnread, newestId, readAmong } from '#db/read-marks.ts'
import { listMatching, listRanked, RANKED, soughtBy } from '#db/search.ts'
import { listUpdates, type UpdateFilter, type UpdateRow } from '#db/updates.ts'
import { choicesOf, uncounted } from './choices.server.ts'
import { type Asked, orderAddress, pageAddress, readAsked } from './filter.server.ts'
import { itemsOf } from './items.server.ts'
import { foundIn, termsOf } from './matched.server.ts'
import { readerOf } from './reading.server.ts'

const PAGE_ROWS = 50
/** So much of the page behind an update is looked through for an excerpt. */
const READ_FOR_EXCERPT = 50_000

/**
 * One page of the list: a fixed number of SQL statements for what is asked, however much is stored;
 * at most four more for whoever is signed in.
 */
export function updatesPage(context: AppLoadContext, search: URLSearchParams) {
  const { db, content } = context
  const asked = readAsked(search, {
    authority: content.authorities.map(({ id }) => id),
    instrument: content.instruments.map(({ id }) => id),
  })
  const { words } = asked
  const reading = readingOf(context, asked)
  const filter = { ...asked.filter, ...reading.filter }
  const sought = soughtBy(db, words)
  const isSilent = words !== '' && sought.query === null
  const found = isSilent ? [] : rowsOf(context, asked, filter, sought.query)
  const { rows, ...around } = cutToPage(found, asked, search)
  const ids = rows.map(({ id }) => id)
  const { tooShort } = sought
  const finds = tooShort ? NO_SEARCH : isSilent ? null : sought
  const counted = choicesOf(context, asked.filter, filter, finds)
  return {
    asked: { ...asked.filter, q: words },
    filtered: words !== '' || Object.keys(filter).length > 0,
    ...reading.shown(ids),
    tooShort,
    ...{ wrong: asked.wrong, reversed: asked.reversed },
    ...{ found: tooShort ? null : counted.fitting, countedOf: counted.of },
    total: readCounters(db, 'total')[''] ?? 0,
    updates: withPlaces(context, rows, words),
    choices: tooShort ? uncounted(counted.choices) : counted.choices,
    orders: words ? ordersOf(search, asked.ranked) : null,
    ...around,
  }
}

const NO_SEARCH = { query: null }

/** One row more than a page holds, where there is one. */
function rowsOf({ db }: AppLoadContext, asked: Asked, filter: UpdateFilter, query: string | null) {
  const { before, after, ranked, skip } = asked
  const limit = PAGE_ROWS + 1
  if (query === null) return listUpdates(db, filter, { before, after, limit })
  if (ranked) return listRanked(db, query, filter, { skip, limit })
  return listMatching(db, query, filter, { before, after, limit })
}

/** The rows of the page and the addresses of those around it. */
function cutToPage(found: UpdateRow[], asked: Asked, search: URLSearchParams) {
  const { before, after, ranked, skip } = asked
  const isMore = found.length > PAGE_ROWS
  if (ranked) {
    return {
      rows: found.slice(0, PAGE_ROWS),
      older: isMore ? pageAddress(search, { skip: skip + PAGE_ROWS }) : null,
      newer: skip > PAGE_ROWS ? pageAddress(search, { skip: skip - PAGE_ROWS }) : null,
      newest: skip > 0 ? pageAddress(search) : null,
    }
  }
  const rows = after === undefined ? found.slice(0, PAGE_ROWS) : found.slice(-PAGE_ROWS)
  const [first, last] = [rows[0], rows.at(-1)]
  const isBelow = before !== undefined || (after !== undefined && isMore)
  return {
    rows,
    older:
      last && (after !== undefined || isMore)
        ? pageAddress(search, { before: last.position })
        : null,
    newer: first && isBelow ? pageAddress(search, { after: first.position }) : null,
    newest: before === undefined && after === undefined ? null : pageAddress(search),
  }
}

const ordersOf = (search: URLSearchParams, ranked: boolean) => ({
  ranked,
  of: RANKED,
  newest: orderAddress(search, false),
  relevance: orderAddress(search, true),
})

/** The rows as they are shown, each with where the words of the search stand in it. */
function withPlaces({ db, content }: AppLoadContext, rows: UpdateRow[], words: string) {
  const ids = rows.map(({ id }) => id)
  const items = itemsOf(rows, listLinks(db, ids), content)
  const terms = termsOf(words)
  if (terms.length === 0) return items
  const texts = textsOf(db, ids, READ_FOR_EXCERPT)
  return items.map((item, at) => ({
    ...item,
    found: foundIn(rows[at]!, texts.get(item.id) ?? '', terms),
  }))
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
