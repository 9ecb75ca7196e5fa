import { statSync } from 'node:fs'
import { desc, max } from 'drizzle-orm'
import type { OpenDb } from './client.ts'
import { readCounters } from './counters.ts'
import { captures, checks } from './schema.ts'
import { listPages } from './source-pages.ts'

/** The instant of the newest look at any page; null before the first. Throws when it cannot be read. */
export function lastLook(db: OpenDb): string | null {
  const last = db.select({ at: checks.at }).from(checks).orderBy(desc(checks.id)).limit(1).get()
  return last?.at ?? null
}

/** What a monitoring system is told. Counts and one row a page: nothing that grows with what is stored. */
export function figuresOf(db: OpenDb) {
  const pages = listPages(db)
  const outcomes: Record<string, number> = {}
  const lastGood: Record<string, string> = {}
  for (const { sourceId, outcome, goodAt } of pages) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (goodAt !== null && goodAt > (lastGood[sourceId] ?? '')) lastGood[sourceId] = goodAt
  }
  return {
    updates: readCounters(db, 'authority'),
    recallMisses: readCounters(db, 'recall-miss'),
    ...{ outcomes, lastGood, lastLook: lastLook(db) },
    // Captures are never deleted and numbered without a gap.
    captures:
      db
        .select({ n: max(captures.id) })
        .from(captures)
        .get()?.n ?? 0,
    bytes: bytesOf(db),
  }
}

function bytesOf(db: OpenDb): { database: number; log: number } {
  const one = (name: string) => db.$client.pragma(name, { simple: true }) as number
  const log = statSync(`${db.$client.name}-wal`, { throwIfNoEntry: false })
  return { database: one('page_count') * one('page_size'), log: log?.size ?? 0 }
}
