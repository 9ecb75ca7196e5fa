import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm'
import { CHANGED, lineAt, wentLines } from '#content/changed-lines.ts'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { updateDates, updates } from './schema.ts'

/**
 * Dates read in updates whose end, as written, lies on the days from `from` to `to`, soonest first;
 * without those that an undated page said and took back.
 */
export function listUpcomingDates(db: Db, from: Day, to: Day, limit: number) {
  const rows = db
    .select({
      updateId: updateDates.updateId,
      title: updates.title,
      authority: updates.authority,
      language: updates.language,
      kind: updateDates.kind,
      start: updateDates.start,
      end: updateDates.end,
      precision: updateDates.precision,
      phrase: updateDates.phrase,
      rule: updateDates.rule,
      ...{ address: updates.address, publishedFrom: updates.publishedFrom },
      ...{ summary: updates.summary, field: updateDates.field, at: updateDates.from },
    })
    .from(updateDates)
    .innerJoin(updates, eq(updates.id, updateDates.updateId))
    .where(and(gte(updateDates.end, from), lte(updateDates.end, `${to}T24`)))
    .orderBy(asc(updateDates.end))
    .limit(limit)
    .all()
  const went = wentSince(
    db,
    rows.filter(({ publishedFrom }) => publishedFrom === CHANGED).map(({ address }) => address),
  )
  return rows.filter(
    ({ updateId, address, field, summary, at }) =>
      field !== 'summary' ||
      !went.some(
        (line) =>
          line.address === address && line.id > updateId && line.text === lineAt(summary, at),
      ),
  )
}

/** The lines that went from undated pages, with the update that tells of it. */
function wentSince(db: Db, addresses: string[]) {
  if (addresses.length === 0) return []
  const rows = db
    .select({ id: updates.id, address: updates.address, summary: updates.summary })
    .from(updates)
    .where(and(inArray(updates.address, addresses), eq(updates.publishedFrom, CHANGED)))
    .all()
  return rows.flatMap(({ id, address, summary }) =>
    wentLines(summary).map((text) => ({ id, address, text })),
  )
}
