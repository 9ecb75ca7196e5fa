import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { useT } from '#app/i18n/reader.tsx'

type Props = {
  /** What the numbers are of; names the table. */
  label: string
  table: ReactNode
  /** Drawn from the same numbers once scripts run; loaded then, and hidden from readers of the table. */
  picture: ReactNode
  note?: ReactNode
}

/**
 * The table of the numbers in a box of fixed height; in a browser that runs scripts a chart is drawn
 * over it, and the table can be brought back.
 */
export function ChartFigure({ label, table, picture, note }: Props) {
  const t = useT()
  const [drawn, setDrawn] = useState(false)
  const [asTable, setAsTable] = useState(false)
  useEffect(() => setDrawn(true), [])
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
        <section className="chart-table" tabIndex={0} aria-label={label}>
          {table}
        </section>
        {drawn && !asTable && (
          <div className="chart-picture" aria-hidden="true">
            <Suspense fallback={null}>{picture}</Suspense>
          </div>
        )}
      </div>
      {note && <figcaption className="small soft">{note}</figcaption>}
    </figure>
  )
}
