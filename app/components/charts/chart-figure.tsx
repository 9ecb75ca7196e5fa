import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useT } from '#app/i18n/reader.tsx'

type Props = {
  /** What the numbers are of; names the table. */
  label: string
  table: ReactNode
  /** Drawn from the same numbers where it is seen; loaded then, and hidden from readers of the table. */
  picture: ReactNode
  note?: ReactNode
}

/** How far below the screen a chart is drawn before it is scrolled to. */
const AHEAD = '50%'

/**
 * The table of the numbers in a box of fixed height; in a browser that runs scripts a chart is drawn
 * over it when it comes near the screen, and the table can be brought back.
 */
export function ChartFigure({ label, table, picture, note }: Props) {
  const t = useT()
  const figure = useRef<HTMLElement>(null)
  const drawn = useNear(figure)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="chart" ref={figure}>
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

/** True from the moment on that something is on the screen or near it; the library is large. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(
      (seen) => setNear((before) => before || seen.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${AHEAD} 0px` },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNear
}
