import type { OpenDb } from './client.ts'
import { spansOf } from './coverage.ts'
import { counters, coverage, updates } from './schema.ts'
import { countsOf, UPDATE_COUNTS } from './updates-write.ts'

/** The counts that pages show, against the updates that they count. One sentence for each difference. */
export function verifyCounts(db: OpenDb): string[] {
  const real = new Map<string, number>()
  for (const update of db.select().from(updates).all()) {
    for (const count of countsOf(update))
      real.set(nameOf(count), (real.get(nameOf(count)) ?? 0) + 1)
  }
  const kept = new Map(
    db
      .select()
      .from(counters)
      .all()
      .filter(({ name, n }) => UPDATE_COUNTS.has(name) && n !== 0)
      .map(({ name, key, n }) => [nameOf([name, key]), n]),
  )
  return [...new Set([...real.keys(), ...kept.keys()])].flatMap((name) => {
    const [is, says] = [real.get(name) ?? 0, kept.get(name) ?? 0]
    return is === says ? [] : [`The count of ${name} is kept as ${says}, and is ${is}.`]
  })
}

const nameOf = ([name, key]: [name: string, key: string]) => `${name} ${key}`.trim()

/** The days between which each source is said to be known, against what it listed: no less. */
export function verifyCoverage(db: OpenDb): string[] {
  const kept = new Map(
    db
      .select()
      .from(coverage)
      .all()
      .map((row) => [spanOf(row), row]),
  )
  return spansOf(db).flatMap((span) => {
    const { from, to } = kept.get(spanOf(span)) ?? { from: '~', to: '' }
    if (from <= span.from && to >= span.to) return []
    return [`${span.sourceId} listed ${span.authority} from ${span.from} on, and that is not kept.`]
  })
}

const spanOf = ({ authority, sourceId }: { authority: string; sourceId: string }) =>
  `${authority} ${sourceId}`
