import { Link } from '@remix-run/react'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { Left, When } from '#app/components/dates/when.tsx'
import { BillChip } from '#app/components/marks/bill-chip.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { OutcomeMark, RankMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

/** The next dated thing of an instrument, with how far it is; in words where there is none. */
export function NextThing({ item, today }: { item: DatedItem | null; today: Day }) {
  const t = useT()
  if (!item) return <span className="soft">{t('overview.next.none')}</span>
  return (
    <>
      <Link to={`/instruments/${item.instrument}#${item.milestone}`}>{t.text(item.title)}</Link>
      <span className="fact-note">
        <When window={item.window} words={item.words} /> ·{' '}
        <Left window={item.window} today={today} />
      </span>
      <span className="marks">
        <OutcomeMark outcome={item.outcome} />
        <RankMark rank={item.rank} />
        {item.disputed && <DisputedChip />}
        {item.bill && <BillChip />}
        <ConfirmedMark confirmed={item.confirmed} />
      </span>
    </>
  )
}
