import { lazy, Suspense, useEffect, useState } from 'react'
import { sayDay, sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'

const Columns = lazy(() => import('./monthly-columns.tsx'))

/** What was counted in a month; what is not `read` is what is known, and not what was published. */
type Cell = { n: number; read: boolean }
export type Month = { month: string; cells: Cell[]; total: number; read: boolean }

export type MonthlyChartProps = {
  months: Month[]
  series: { id: string; name: Text | null; read: { from: Day; to: Day } | null }[]
}

/**
 * The table of the numbers in a box of fixed height; in a browser that runs scripts the columns
 * are drawn over it from the same numbers, and the table can be brought back.
 */
export function MonthlyChart({ months, series }: MonthlyChartProps) {
  const t = useT()
  const [drawn, setDrawn] = useState(false)
  const [asTable, setAsTable] = useState(false)
  useEffect(() => setDrawn(true), [])
  const names = series.map(({ name }) => (name ? t.text(name) : t('chart.others')))
  if (series.length === 0) return <p className="empty">{t('chart.none')}</p>
  return (
    <figure className="chart">
      <div className="chart-bar">
        {drawn && (
          <button type="button" className="choice" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'chart.picture' : 'chart.table')}
          </button>
        )}
      </div>
      <div className="chart-box">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
        <section className="chart-table" tabIndex={0} aria-label={t('chart.months')}>
          <MonthlyTable months={months} names={names} />
        </section>
        {drawn && !asTable && (
          <div className="chart-picture" aria-hidden="true">
            <Suspense fallback={null}>
              <Columns months={months} names={names} />
            </Suspense>
          </div>
        )}
      </div>
      <figcaption className="small soft">
        <CoverageNote series={series} />
      </figcaption>
    </figure>
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
            <th scope="row">{month}</th>
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
  const parts = named.map(({ name, read }) =>
    read
      ? t('chart.readTo', {
          name,
          from: sayListed(read.from, t.language),
          day: sayDay(read.to, t.language),
        })
      : t('chart.relayedOnly', { name }),
  )
  return <>{t('chart.note', { parts: t.list(parts) })}</>
}
