import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { ConfirmedMark } from './confirmed-mark.tsx'
import type { DatedItem } from './dated-item.ts'
import { DisputedChip } from './disputed-chip.tsx'
import { OutcomeMark, RankMark } from './marks.tsx'
import { Left, When } from './when.tsx'

type Item = DatedItem & {
  /** The update of which a rule proposes that it says the thing has happened. */
  said?: { id: number; title: string } | null
}

/** Dated things whose outcome is the point: lapsed, late, or announced and not verified. */
export function DatedList({ items, today }: { items: Item[]; today: Day }) {
  const t = useT()
  return (
    <ul className="dated">
      {items.map((item) => (
        <li key={`${item.instrument} ${item.milestone} ${item.reading}`}>
          <p>
            <Link to={`/instruments/${item.instrument}#${item.milestone}`}>
              {t.text(item.title)}
            </Link>
          </p>
          <p className="marks small">
            <OutcomeMark outcome={item.outcome} />
            <RankMark rank={item.rank} />
            {item.disputed && <DisputedChip />}
            <ConfirmedMark confirmed={item.confirmed} />
            <span className="soft">
              <When window={item.window} words={item.words} /> ·{' '}
              <Left window={item.window} today={today} />
            </span>
          </p>
          {item.said && (
            <p className="small">
              {t('overview.open.said')}{' '}
              <Link to={`/updates/${item.said.id}`} lang="ja" className="clamp">
                {item.said.title}
              </Link>
            </p>
          )}
          <p className="small soft">
            {t.text(item.short)}
            {item.of > 1 && ` · ${t('timeline.reading', { n: item.reading, of: item.of })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
