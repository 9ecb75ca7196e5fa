import { Link } from '@remix-run/react'
import { Left, When } from '#app/components/dates/when.tsx'
import { BillChip } from '#app/components/marks/bill-chip.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { OutcomeMark, RankMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Ahead } from './ahead-item.ts'
import { AheadMonths, AheadTrack } from './ahead-track.tsx'
import type { DeadlineItem } from './deadline-item.ts'

/** What may fall into the next days: in words, with how surely it is known, and over one line of time. */
export function AheadStrip({ ahead: { items, after }, today }: { ahead: Ahead; today: Day }) {
  const t = useT()
  return (
    <>
      {items.length === 0 && <p>{t('overview.ahead.none')}</p>}
      {items.length > 0 && (
        <div className="ahead">
          <AheadMonths today={today} />
          <ol>
            {items.map((item) => (
              <AheadRow key={item.key} item={item} today={today} />
            ))}
          </ol>
        </div>
      )}
      {after && (
        <p className="small soft">
          {t('overview.ahead.after')}
          {t.gap}
          <Title item={after} /> · <When window={after.window} />
        </p>
      )}
    </>
  )
}

function AheadRow({ item, today }: { item: DeadlineItem; today: Day }) {
  const t = useT()
  return (
    <li className="ahead-row">
      <p className="ahead-left">
        <strong>
          <Left window={item.window} today={today} />
        </strong>
        <span className="fact-note">
          <When window={item.window} words={item.words} />
        </span>
      </p>
      <div className="ahead-what">
        <p>
          <Title item={item} />
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
          {item.bill && <BillChip />}
          <ConfirmedMark confirmed={item.confirmed} />
          {!item.outcome && <span className="chip">{t('overview.ahead.found')}</span>}
        </p>
      </div>
      <AheadTrack window={item.window} outcome={item.outcome} today={today} />
    </li>
  )
}

function Title({ item: { href, title, original } }: { item: DeadlineItem }) {
  const t = useT()
  if (!original) return <Link to={href}>{title && t.text(title)}</Link>
  return (
    <Link to={href} lang={original.language} className="clamp">
      {original.title}
    </Link>
  )
}
