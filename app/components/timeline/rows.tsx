import { Link, useSearchParams } from '@remix-run/react'
import { useMemo } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { TimelineView } from './address.ts'
import type { TimelineItem } from './item.ts'
import type { Range } from './range.ts'
import { ROWS, rowsAddress } from './rows-page.ts'
import { TimelineTable } from './table.tsx'

type Props = { items: readonly TimelineItem[]; view: TimelineView; range: Range }

/** The same content as the drawing, in pages where it is long. */
export function TimelineRows({ items, view, range }: Props) {
  const t = useT()
  const [search] = useSearchParams()
  const last = Math.max(Math.ceil(items.length / ROWS), 1)
  const page = Math.min(Math.max(Math.floor(Number(search.get('page'))) || 1, 1), last)
  const first = (page - 1) * ROWS
  const rows = useMemo(() => items.slice(first, first + ROWS), [items, first])
  const to = (page: number) => rowsAddress({ view, range }, page)
  const shown = { from: first + 1, to: first + rows.length }
  const of = items.length
  return (
    <section aria-labelledby="table" className="timeline-rows">
      <h2 id="table" tabIndex={-1}>
        {t('timeline.table')}
      </h2>
      <p className="soft small">{t('timeline.rows', { ...shown, of })}</p>
      {last > 1 && (
        <p className="small on-paper">{t('timeline.rows.missing', { n: of - rows.length, of })}</p>
      )}
      <TimelineTable items={rows} today={view.today} />
      {last > 1 && (
        <p className="pager no-print">
          {page > 1 ? <Link to={to(page - 1)}>{t('timeline.rows.before')}</Link> : <span />}
          {page < last && <Link to={to(page + 1)}>{t('timeline.rows.after')}</Link>}
        </p>
      )}
    </section>
  )
}
