import { Link } from '@remix-run/react'
import { BillChip } from '#app/components/marks/bill-chip.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { RankMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { DatedItem } from './dated-item.ts'
import { Left, When } from './when.tsx'

type Item = DatedItem & {
  /** The update of which a rule proposes that it says the thing has happened. */
  said?: { id: number; title: string } | null
}

/** Dated things whose outcome is the point, and stands in the heading over them. */
export function DatedList({ items, today }: { items: Item[]; today: Day }) {
  return (
    <ul className="dated">
      {items.map((item) => (
        <Dated key={`${item.instrument} ${item.milestone} ${item.reading}`} {...{ item, today }} />
      ))}
    </ul>
  )
}

function Dated({ item, today }: { item: Item; today: Day }) {
  const t = useT()
  return (
    <li>
      <p>
        <Link to={`/instruments/${item.instrument}#${item.milestone}`}>{t.text(item.title)}</Link>
      </p>
      <p className="marks small">
        <span className="soft">
          {t.text(item.short)} · <When window={item.window} words={item.words} /> ·{' '}
          <Left window={item.window} today={today} />
        </span>
        {item.of > 1 && (
          <span className="chip">{t('timeline.reading', { n: item.reading, of: item.of })}</span>
        )}
        <RankMark rank={item.rank} />
        {item.disputed && <DisputedChip />}
        {item.bill && <BillChip />}
        <ConfirmedMark confirmed={item.confirmed} />
      </p>
      {item.said && (
        <p className="small">
          {t('overview.open.said')}{' '}
          <Link to={`/updates/${item.said.id}`} lang="ja" className="clamp">
            {item.said.title}
          </Link>
        </p>
      )}
    </li>
  )
}
