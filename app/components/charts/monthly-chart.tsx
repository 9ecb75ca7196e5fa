import { lazy, type ReactNode } from 'react'
import { sayDay, sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { ChartFigure } from './chart-figure.tsx'

const Columns = lazy(() => import('./monthly-columns.tsx'))

/** What was counted in a month; what is not `read` is what is known, and not what was published. */
type Cell = { n: number; read: boolean }
export type Month = { month: string; cells: Cell[]; total: number; read: boolean }

export type MonthlyChartProps = {
  months: Month[]
  series: { id: string; name: Text | null; read: { from: Day; to: Day }[] }[]
}

/** Updates per month, by authority. */
export function MonthlyChart({ months, series }: MonthlyChartProps) {
  const t = useT()
  const names = series.map(({ name }) => (name ? t.text(name) : t('chart.others')))
  if (series.length === 0) return <p className="empty">{t('chart.none')}</p>
  return (
    <MonthlyFigure
      label={t('chart.months')}
      months={months}
      names={names}
      note={<CoverageNote series={series} />}
    />
  )
}

type FigureProps = { label: string; months: Month[]; names: string[]; note: ReactNode }

/** Numbers per month as a table, and as stacked columns over it. */
export function MonthlyFigure({ label, months, names, note }: FigureProps) {
  const { language } = useT()
  const sayMonth = (month: string) => sayListed(month, language)
  return (
    <ChartFigure
      label={label}
      table={<MonthlyTable months={months} names={names} />}
      picture={<Columns months={months} names={names} sayMonth={sayMonth} />}
      note={note}
    />
  )
}

function MonthlyTable({ months, names }: { months: MonthlyChartProps['months']; names: string[] }) {
  const t = useT()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('chart.month')}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
          <th scope="col" className="number">
            {t('chart.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, cells, total }) => (
          <tr key={month}>
            <th scope="row">{sayListed(month, t.language)}</th>
            {cells.map((cell, index) => (
              <td key={names[index]} className="number">
                <Count {...cell} />
              </td>
            ))}
            <td className="number">
              <Count n={total} read={cells.every(({ read }) => read)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A number; what was not read is said to be so, and what is known of it is a least number. */
function Count({ n, read }: Cell) {
  const t = useT()
  if (read) return <>{n}</>
  if (n === 0) return <span className="soft">{t('chart.unread')}</span>
  return <>{t('chart.atLeast', { n })}</>
}

/** Between which days each body's lists were read; beyond it the chart is silent, not the body. */
function CoverageNote({ series }: Pick<MonthlyChartProps, 'series'>) {
  const t = useT()
  const named = series.flatMap(({ name, read }) => (name ? [{ name: t.text(name), read }] : []))
  const parts = named.map(({ name, read }) => {
    if (read.length === 0) return t('chart.relayedOnly', { name })
    const spans = read.map(({ from, to }) =>
      t('chart.span', { from: sayDay(from, t.language), day: sayDay(to, t.language) }),
    )
    return t('chart.readTo', { name, spans: t.list(spans) })
  })
  return <>{t('chart.note', { parts: t.list(parts) })}</>
}
