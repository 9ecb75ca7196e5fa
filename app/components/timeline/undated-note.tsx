import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { TimelineView } from './address.ts'
import type { Range } from './range.ts'
import { pageOfRow, rowsAddress } from './rows-page.ts'

type Props = { n: number; of: number; view: TimelineView; range: Range }

/** How many entries have no place in the drawing, and where they stand: the last of the table. */
export function UndatedNote({ n, of, view, range }: Props) {
  const t = useT()
  const from = of - n + 1
  return (
    <p className="soft small undated-note">
      {t('timeline.beyond', { n })}{' '}
      <Link to={rowsAddress({ view, range }, pageOfRow(from), 'undated')}>
        {t('timeline.beyond.rows', { from, to: of })}
      </Link>
    </p>
  )
}
