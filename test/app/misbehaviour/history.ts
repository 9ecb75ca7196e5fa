import { en } from '#app/i18n/en/index.ts'
import type { Note } from '#app/i18n/notes.ts'
import { type Stand, standSources } from '#content/source-standing.ts'
import { sourceStates } from '#db/checks.ts'
import type { OpenDb } from '#db/client.ts'
import { recallMisses } from '#db/recall.ts'
import { sources } from '#scrapers/sources/index.ts'
import { type Item, type Kind, titleOf } from './kinds.ts'

const QUERIES = [
  'select source_id, address, day, ordinal, url, title, summary, seen, origin, update_id from sightings',
  'select source_id, id, address, title, summary, published, first_seen, origin, rank, via from updates',
  `select u.source_id, v.update_id, v.number, v.title, v.summary, v.seen, v.technical
     from versions v join updates u on u.id = v.update_id`,
]

/** Everything that was ever listed, one line a sighting, update or version, sorted. */
export function historyOf(db: OpenDb): string[] {
  return QUERIES.flatMap((sql, i) =>
    db.$client
      .prepare(sql)
      .raw()
      .all()
      .map((row) => `${i} ${JSON.stringify(row)}`),
  ).sort()
}

const SIGHTING = '0 '

/** What came to a history, and whether anything that it held is gone or reads otherwise. */
export function growth(before: string[], after: string[]) {
  const [had, has] = [new Set(before), new Set(after)]
  const came = after.filter((line) => !had.has(line)).map(parsed)
  return {
    lost: before.filter((line) => !has.has(line)),
    /** By source: the titles of new sightings, and how many updates and versions came with them. */
    titles: (sourceId: string) => titlesOf(came, sourceId),
    count: came.length,
    of: (sourceId: string) => came.filter((line) => line.sourceId === sourceId).length,
  }
}

function parsed(line: string) {
  const [sourceId, ...values] = JSON.parse(line.slice(2)) as [string, ...unknown[]]
  return { sourceId, title: line.startsWith(SIGHTING) ? String(values[4]) : null }
}

const titlesOf = (lines: ReturnType<typeof parsed>[], sourceId: string) =>
  lines.flatMap((line) => (line.sourceId === sourceId && line.title ? [line.title] : []))

/** Outcome of the last look at a page, and the code of its note. */
export function lastLook(db: OpenDb, { sourceId, page }: Kind): string {
  const look = db.$client
    .prepare(
      `select outcome, note ->> 'code' as code from checks
        where source_id = ? and url = ? order by id desc limit 1`,
    )
    .get(sourceId, page) as { outcome: string; code: string | null }
  return [look.outcome, look.code ?? ''].join(' ').trim()
}

/** Rows on a page that looked like items and could not be read, at the last look that read it. */
export function unreadRows(db: OpenDb, { sourceId, page }: Kind): number {
  const unread = db.$client.prepare(
    `select candidates - parsed from checks
      where source_id = ? and url = ? and outcome = 'ok' order by id desc limit 1`,
  )
  return unread.pluck().get(sourceId, page) as number
}

/** How the page behind an item stands, and why. */
export function detailOf(db: OpenDb, item: Item): string {
  const row = db.$client
    .prepare(
      `select detail, note ->> 'code' as code from updates
         left join details on update_id = id where title = ?`,
    )
    .get(titleOf(item)) as { detail: string; code: string | null } | undefined
  return row ? [row.detail, row.code ?? ''].join(' ').trim() : 'unknown'
}

export function standing(db: OpenDb, sourceId: string, today: string): Stand['standing'] {
  const misses = recallMisses(db, sources, today)
  return standSources(sources, sourceStates(db, today), misses, today)[sourceId]!.standing
}

export const openIncidents = (db: OpenDb, sourceId: string) =>
  db.$client
    .prepare(
      "select count(*) from incidents where ended is null and source_id = ? and kind = 'reading'",
    )
    .pluck()
    .get(sourceId) as number

const NOTES =
  'select note from checks where note is not null union select note from details where note is not null'

/** Values that the sentence of a note names and the note does not have. */
export function halfSaid(db: OpenDb): string[] {
  const notes = db.$client.prepare(NOTES).pluck().all() as string[]
  return [...new Set(notes.flatMap((note) => missingIn(JSON.parse(note))))]
}

function missingIn({ code, params = {}, of = [] }: Note): string[] {
  const words = String((en as Record<string, unknown>)[`note.${code}`])
  const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const given = new Set([...Object.keys(params), ...(of.length > 0 ? ['why'] : [])])
  const missing = names.filter((name) => !given.has(name)).map((name) => `${code}: ${name}`)
  return [...missing, ...of.flatMap(missingIn)]
}
