import type { OpenDb } from '#db/client.ts'
import { padded } from '#db/text.ts'

/** The tables that storing entries writes to, besides the full text. */
export const TABLES = ['updates', 'versions', 'sightings', 'source_news', 'counters'] as const

type Row = Record<string, unknown>

/**
 * Reads what storing made of lists of these lengths, and gives back what puts the same rows into an
 * empty database: plain SQL prepared once, one transaction a list, nothing looked up.
 */
export function rawInsert({ $client }: OpenDb, lengths: number[]): (db: OpenDb) => void {
  const rowsOf = (table: string) => $client.prepare(`select * from ${table}`).all() as Row[]
  const [updates, versions, sightings] = ['updates', 'versions', 'sightings'].map(rowsOf) as [
    Row[],
    Row[],
    Row[],
  ]
  const texts = updates.map(({ position, title }) => ({ position, title: padded(String(title)) }))
  const others = TABLES.slice(3).map((table) => [table, rowsOf(table)] as const)
  return function raw(db) {
    const into = Object.fromEntries(TABLES.map((table) => [table, inserter(db, $client, table)]))
    const text = db.$client.prepare(
      "insert into updates_text (rowid, title, summary, body) values (@position, @title, '', '')",
    )
    let first = 0
    for (const length of lengths) {
      db.$client.transaction(() => {
        for (let i = first; i < first + length; i += 1) {
          into.updates!.run(updates[i]!)
          into.versions!.run(versions[i]!)
          into.sightings!.run(sightings[i]!)
          text.run(texts[i]!)
        }
      })()
      first += length
    }
    db.$client.transaction(() => {
      for (const [table, rows] of others) for (const row of rows) into[table]!.run(row)
    })()
  }
}

function inserter(db: OpenDb, shape: OpenDb['$client'], table: string) {
  const names = (shape.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const values = names.map((name) => `@${name}`)
  return db.$client.prepare(`insert into ${table} (${names}) values (${values})`)
}
