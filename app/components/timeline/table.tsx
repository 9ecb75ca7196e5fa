import { Link } from '@remix-run/react'
import { memo } from 'react'
import { Left, When } from '#app/components/dates/when.tsx'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { BillChip } from '#app/components/marks/bill-chip.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { ForceMark, OutcomeMark, RankMark, SeverityMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { placeOf, type TimelineItem } from './item.ts'
import { isUndated } from './range.ts'
import { TimelineSource } from './source.tsx'

const COLUMNS = ['when', 'what', 'instrument', 'outcome', 'severity', 'rank'] as const

type Props = { items: readonly TimelineItem[]; today: Day }

/** The timeline's content as a table: for reading, for printing, for a screen reader. */
export const TimelineTable = memo(function TimelineTable({ items, today }: Props) {
  const t = useT()
  const undated = items.find(isUndated)
  return (
    <table className="stacked timeline-table">
      <ColumnHeads names={COLUMNS.map((column) => t(`timeline.col.${column}`))} />
      <tbody>
        {items.map((item) => (
          <Row
            key={item.key}
            id={item === undated ? 'undated' : undefined}
            item={item}
            today={today}
          />
        ))}
      </tbody>
    </table>
  )
})

type RowProps = { id: string | undefined; item: TimelineItem; today: Day }

function Row({ id, item, today }: RowProps) {
  const t = useT()
  return (
    <tr id={id}>
      <td data-label={t('timeline.col.when')}>
        <span>
          <When window={item.window} words={item.words} />
          <span className="fact-note">
            <Left {...item} today={today} />
          </span>
        </span>
      </td>
      <th scope="row">
        <Link to={placeOf(item)}>{item.title}</Link>
        <span className="fact-note">
          {t.word('milestone', item.kind)}
          {item.of > 1 && ` · ${t('timeline.reading', { n: item.reading, of: item.of })}`}
        </span>
        {item.disputed && <DisputedChip />}
        {item.bill && <BillChip />}
        <ConfirmedMark confirmed={item.confirmed} />
        {item.proposed && <span className="chip chip-warn">{t('timeline.proposed')}</span>}
      </th>
      <td data-label={t('timeline.col.instrument')}>
        <span>
          {item.short}
          <span className="fact-note">
            <ForceMark force={item.force} />
          </span>
        </span>
      </td>
      <td data-label={t('timeline.col.outcome')}>
        <OutcomeMark outcome={item.outcome} />
      </td>
      <td data-label={t('timeline.col.severity')}>
        <SeverityMark severity={item.severity} />
      </td>
      <td data-label={t('timeline.col.rank')}>
        <span>
          <RankMark rank={item.rank} />
          <span className="fact-note">
            <TimelineSource source={item.source} rank={item.rank} />
          </span>
        </span>
      </td>
    </tr>
  )
}
