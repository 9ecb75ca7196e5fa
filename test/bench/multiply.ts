import type { OpenDb } from '#db/client.ts'
import { padded } from '#db/text.ts'

/** More than any sequence within a day: updates of one day stand side by side (db/schema.ts). */
const SLOTS = 2 ** 20

type Changed = Record<string, string>

/**
 * Copies every update of the database at `base` so many times into an empty one: under an address
 * of its own, on the same day, with its words, links, dates, sightings and counts. Raw inserts.
 */
export function multiply(db: OpenDb, base: string, { times }: { times: number }): void {
  const { $client } = db
  $client.function('padded', { deterministic: true }, (text) => padded(String(text)))
  $client.exec(`attach '${base}' as base`)
  const copyAll = $client.transaction((copy: number) => {
    if (copy === 0) for (const table of OF_NO_UPDATE) $client.exec(inserted(db, table))
    for (const [table, changed] of ofUpdates(copy, times))
      $client.exec(inserted(db, table, changed))
    $client.exec(indexed(positionOf(copy, times)))
  })
  for (let copy = 0; copy < times; copy += 1) copyAll(copy)
  const n = `case name when 'capture' then n else n * ${times} end`
  $client.exec(`${inserted(db, 'counters', { n })}; ${inserted(db, 'source_news')}; detach base`)
}

const OF_NO_UPDATE = ['blobs', 'captures', 'checks', 'source_pages', 'coverage']

/** The tables whose rows are of one update, each with the columns that differ from copy to copy. */
function ofUpdates(copy: number, times: number): [table: string, changed: Changed][] {
  const shift = (column: string, table: string) =>
    `${column} + ${copy} * (select max(id) from base.${table})`
  const place = { address: `address || '?copy=${copy}'`, url: `url || '?copy=${copy}'` }
  const of = { update_id: shift('update_id', 'updates') }
  const position = positionOf(copy, times)
  const key = `key || ' ${copy}'`
  return [
    ['updates', { id: shift('id', 'updates'), position, ...place }],
    ['versions', of],
    ['sightings', { id: shift('id', 'sightings'), ...place, ...of }],
    ['links', { position, ...of }],
    ['update_dates', of],
    ['events', { id: shift('id', 'events'), key, ...of }],
    ['findings', { id: shift('id', 'findings'), key, ...of }],
  ]
}

const positionOf = (copy: number, times: number) =>
  `(position / ${SLOTS}) * ${SLOTS} + (position % ${SLOTS}) * ${times} + ${copy}`

/** `insert into … select …` of a whole table, with other values in the columns that are changed. */
function inserted(db: OpenDb, table: string, changed: Changed = {}): string {
  const columns = db.$client.pragma(`table_info(${table})`) as { name: string }[]
  const names = columns.map(({ name }) => `"${name}"`)
  const values = columns.map(({ name }) => changed[name] ?? `"${name}"`)
  return `insert into main.${table} (${names}) select ${values} from base.${table}`
}

const indexed = (position: string) =>
  `insert into updates_text (rowid, title, summary, body)
     select ${position}, padded(title), padded(summary), '' from base.updates order by position`
