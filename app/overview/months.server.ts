import { type Day, monthOf, tokyoDay, yearOf } from '#content/dates/day.ts'

const MONTHS_SHOWN = 24
const SERIES_SHOWN = 4
const OTHERS = 'others'

/** The days between which an authority's own lists were read, by its id. */
export type Coverage = ReadonlyMap<string, { from: Day; to: Day }>

/** A number of updates; not `read` when no list of that body that shows this month was read. */
export type MonthCell = { n: number; read: boolean }
/** `read` when the lists of all named bodies of which any was ever read show this month. */
export type Month = { month: string; cells: MonthCell[]; total: number; read: boolean }

export type MonthlyCounts = {
  /** Authority ids, most updates first; the rest are together under `others`. */
  series: string[]
  months: Month[]
}

/**
 * The counter `month` (keys such as `jftc 2026-06`) as a table of the 24 months up to today's,
 * Asia/Tokyo. A month of which no list was read is no month of silence.
 */
export function monthlyCounts(
  counters: Record<string, number>,
  today: Day,
  coverage: Coverage,
): MonthlyCounts {
  const months = Array.from({ length: MONTHS_SHOWN }, (_, back) =>
    monthBefore(today, MONTHS_SHOWN - 1 - back),
  )
  const cells = Object.entries(counters)
    .map(([key, n]) => ({ authority: key.slice(0, -8), month: key.slice(-7), n }))
    .filter(({ month }) => months.includes(month))
  const totals = new Map<string, number>()
  for (const { authority, n } of cells) totals.set(authority, (totals.get(authority) ?? 0) + n)
  const ranked = [...totals].toSorted((a, b) => b[1] - a[1]).map(([authority]) => authority)
  const named = ranked.slice(0, SERIES_SHOWN)
  const others = ranked.slice(SERIES_SHOWN)
  const bodies = others.length > 0 ? [...named.map((id) => [id]), others] : named.map((id) => [id])
  return {
    series: others.length > 0 ? [...named, OTHERS] : named,
    months: months.map((month) => {
      const own = cells.filter((cell) => cell.month === month)
      const counted = bodies.map((ids) => ({
        n: own
          .filter(({ authority }) => ids.includes(authority))
          .reduce((sum, { n }) => sum + n, 0),
        read: ids.some((id) => isRead(coverage, id, month)),
      }))
      const total = counted.reduce((sum, { n }) => sum + n, 0)
      const known = named.filter((id) => coverage.has(id))
      return {
        month,
        cells: counted,
        total,
        read: known.every((id) => isRead(coverage, id, month)),
      }
    }),
  }
}

type Listed = { authority: string; sourceId: string; from: string | null; to: Day }
type Source = { id: string; authority: string; role: 'own' | 'witness' }

/**
 * When each authority's own lists were read: from the oldest day that one shows to the last good
 * look at one. What a witness relays of an authority is no reading of that authority's list.
 */
export function coverageOf(
  listed: Listed[],
  sources: readonly Source[],
  lastGood: ReadonlyMap<string, string | null>,
): Coverage {
  const witnesses = new Set(sources.filter(({ role }) => role === 'witness').map(({ id }) => id))
  const coverage = new Map<string, { from: Day; to: Day }>()
  for (const { authority, sourceId, from, to } of listed) {
    if (!from || witnesses.has(sourceId)) continue
    const known = coverage.get(authority) ?? { from, to }
    const ownList = sources.some((one) => one.id === sourceId && one.authority === authority)
    const good = ownList ? lastGood.get(sourceId) : null
    const last = [known.to, to, ...(good ? [tokyoDay(new Date(good))] : [])].toSorted().at(-1)!
    coverage.set(authority, { from: known.from < from ? known.from : from, to: last })
  }
  return coverage
}

function isRead(coverage: Coverage, id: string, month: string): boolean {
  const read = coverage.get(id)
  return read !== undefined && read.from.slice(0, 7) <= month && month <= read.to.slice(0, 7)
}

function monthBefore(today: Day, back: number): string {
  const months = yearOf(today) * 12 + monthOf(today) - 1 - back
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
