import { addDays, type Day, daysInMonth, monthOf, tokyoDay, yearOf } from '#content/dates/day.ts'
import { merged, type Span } from '#db/spans.ts'

const MONTHS_SHOWN = 24
const SERIES_SHOWN = 4
const OTHERS = 'others'

/** The days between which an authority's own lists were read, by its id: spans that do not touch. */
export type Coverage = ReadonlyMap<string, Span[]>

/** A number of updates; not `read` when no list of that body shows all of this month, up to today. */
export type MonthCell = { n: number; read: boolean }
/** `read` when the lists of all named bodies of which any was ever read show this month whole. */
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
  const months = monthsUpTo(today)
  const isRead = (id: string, month: string) => isKnown(coverage.get(id) ?? [], month, today)
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
        read: ids.every((id) => isRead(id, month)),
      }))
      const total = counted.reduce((sum, { n }) => sum + n, 0)
      const known = named.filter((id) => coverage.has(id))
      return {
        month,
        cells: counted,
        total,
        read: known.length > 0 && known.every((id) => isRead(id, month)),
      }
    }),
  }
}

/** The months that a table shows, the last of them today's. */
const monthsUpTo = (today: Day): string[] =>
  Array.from({ length: MONTHS_SHOWN }, (_, back) => monthBefore(today, MONTHS_SHOWN - 1 - back))

/** The first day that a table shows. */
export const firstShown = (today: Day): Day => `${monthBefore(today, MONTHS_SHOWN - 1)}-01`

type Listed = Span & { authority: string; sourceId: string }
type Source = { id: string; authority: string; role: 'own' | 'witness' }

/**
 * When each authority's own lists were read: where one is known, the last of its spans up to the
 * last good look at it. What another body's list relays of an authority is no reading of its own.
 */
export function coverageOf(
  listed: Listed[],
  sources: readonly Source[],
  lastGood: ReadonlyMap<string, string | null>,
): Coverage {
  const coverage = new Map<string, Span[]>()
  for (const { authority, id } of sources.filter(({ role }) => role === 'own')) {
    const own = listed.filter((row) => row.sourceId === id && row.authority === authority)
    if (own.length === 0) continue
    const spans = [...(coverage.get(authority) ?? []), ...upTo(lastGood.get(id), own)]
    coverage.set(authority, united(spans))
  }
  return coverage
}

function upTo(good: string | null | undefined, spans: Span[]): Span[] {
  const last = spans.at(-1)!
  const day = good ? tokyoDay(new Date(good)) : last.to
  return [...spans.slice(0, -1), { ...last, to: day > last.to ? day : last.to }]
}

/** Spans that overlap, or follow on the next day, as one. */
const united = (spans: Span[]): Span[] => merged(spans, (to, from) => from <= addDays(to, 1))

/** Whether one span holds the whole month, or what there is of it up to today. */
function isKnown(spans: Span[], month: string, today: Day): boolean {
  const first = `${month}-01`
  const end = `${month}-${daysInMonth(yearOf(first), monthOf(first))}`
  const last = end < today ? end : today
  return spans.some(({ from, to }) => from <= first && last <= to)
}

function monthBefore(today: Day, back: number): string {
  const months = yearOf(today) * 12 + monthOf(today) - 1 - back
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
