import type { AppLoadContext } from '@remix-run/node'
import type { SourceItem } from '#app/components/sources/source-item.ts'
import { readCounters } from '#db/counters.ts'
import { listCoverage } from '#db/coverage.ts'
import { coverageOf, firstShown, monthlyCounts } from './months.server.ts'

/** Updates per month by authority, or of one alone, as a chart shows them: two SQL statements. */
export function chartOf(context: AppLoadContext, items: SourceItem[], only?: string) {
  const { db, content, today, sources } = context
  const lastGood = new Map(items.map(({ id, lastGood: at }) => [id, at]))
  const coverage = coverageOf(listCoverage(db), sources, lastGood)
  const counters = Object.entries(readCounters(db, 'month')).filter(
    ([key]) => only === undefined || key.slice(0, -8) === only,
  )
  const { series, months } = monthlyCounts(Object.fromEntries(counters), today, coverage)
  return {
    months,
    series: series.map((id) => ({
      id,
      name: content.authorityById.get(id)?.short ?? null,
      read: (coverage.get(id) ?? []).filter(({ to }) => to >= firstShown(today)),
    })),
  }
}
