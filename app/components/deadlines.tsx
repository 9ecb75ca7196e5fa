import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { ConfirmedMark } from './confirmed-mark.tsx'
import type { DeadlineItem } from './deadline-item.ts'
import { DisputedChip } from './disputed-chip.tsx'
import { OutcomeMark, RankMark } from './marks.tsx'
import { Left, When } from './when.tsx'

/** What comes next, each with the days left and how surely it is known. */
export function Deadlines({ items, today }: { items: DeadlineItem[]; today: Day }) {
  const t = useT()
  if (items.length === 0) return <p>{t('overview.deadlines.none')}</p>
  return (
    <ol className="deadlines">
      {items.map((item) => (
        <Deadline key={item.key} item={item} today={today} />
      ))}
    </ol>
  )
}

function Deadline({ item, today }: { item: DeadlineItem; today: Day }) {
  const t = useT()
  return (
    <li className="deadline">
      <p className="deadline-left">
        <strong>
          <Left window={item.window} today={today} />
        </strong>
        <span className="fact-note">
          <When window={item.window} words={item.words} />
        </span>
      </p>
      <div>
        <p>
          {item.original ? (
            <Link to={item.href} lang={item.original.language} className="clamp">
              {item.original.title}
            </Link>
          ) : (
            <Link to={item.href}>{item.title && t.text(item.title)}</Link>
          )}
        </p>
        <p className="marks small">
          <span className="soft">
            {t.text(item.owner)} · {t.word(item.kind.family, item.kind.value)}
          </span>
          {item.of > 1 && (
            <span className="chip">{t('timeline.reading', { n: item.reading, of: item.of })}</span>
          )}
          {item.outcome && <OutcomeMark outcome={item.outcome} />}
          {item.rank && <RankMark rank={item.rank} />}
          {item.disputed && <DisputedChip />}
          <ConfirmedMark confirmed={item.confirmed} />
          {!item.outcome && <span className="chip">{t('overview.deadlines.found')}</span>}
        </p>
      </div>
    </li>
  )
}
