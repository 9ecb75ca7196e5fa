import { asc, eq, gt, inArray } from 'drizzle-orm'
import type { Db } from './client.ts'
import { details, links, sightings, updateDates, updates } from './schema.ts'
import { nameOf } from './sightings.ts'
import { detailedRow, type UpdateDetail } from './updates.ts'

export type MappedUpdate = UpdateDetail & {
  /** Rejected ones too: what a person decided is compared and kept. */
  links: (typeof links.$inferSelect)[]
  dates: (typeof updateDates.$inferSelect)[]
  /** Names it without its number: its first sighting. */
  name: string
}

/** Updates after an id with what the rules made of them, in the order of ids. */
export function listMapped(db: Db, after: number, limit: number): MappedUpdate[] {
  const rows = db
    .select(detailedRow)
    .from(updates)
    .leftJoin(details, eq(details.updateId, updates.id))
    .where(gt(updates.id, after))
    .orderBy(asc(updates.id))
    .limit(limit)
    .all()
  const ids = rows.map(({ id }) => id)
  const linked = grouped(db.select().from(links).where(inArray(links.updateId, ids)).all())
  const dated = grouped(
    db
      .select()
      .from(updateDates)
      .where(inArray(updateDates.updateId, ids))
      .orderBy(updateDates.ordinal)
      .all(),
  )
  const sighted = grouped(
    db.select().from(sightings).where(inArray(sightings.updateId, ids)).orderBy(sightings.id).all(),
  )
  return rows.map((row) => ({
    ...row,
    links: linked.get(row.id) ?? [],
    dates: dated.get(row.id) ?? [],
    name: sighted.get(row.id)?.map(nameOf)[0] ?? `update ${row.id}`,
  }))
}

function grouped<Row extends { updateId: number | null }>(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.updateId!)
    if (group) group.push(row)
    else groups.set(row.updateId!, [row])
  }
  return groups
}
