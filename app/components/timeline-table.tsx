import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { ColumnHeads } from './column-heads.tsx'
import { ConfirmedMark } from './confirmed-mark.tsx'
import type { DatedItem } from './dated-item.ts'
import { DisputedChip } from './disputed-chip.tsx'
import { OutcomeMark, RankMark } from './marks.tsx'
import { Left, When } from './when.tsx'

const COLUMNS = ['when', 'left', 'what', 'instrument', 'outcome', 'rank'] as const

/** The timeline's content as a table: for reading, for printing, for a screen reader. */
export function TimelineTable({ items, today }: { items: DatedItem[]; today: Day }) {
  const t = useT()
  return (
    <table className="stacked timeline-table">
      <ColumnHeads names={COLUMNS.map((column) => t(`timeline.col.${column}`))} />
      <tbody>
        {items.map((item) => (
          <Row
            key={`${item.instrument} ${item.milestone} ${item.reading} ${item.from} ${item.window.start}`}
            item={item}
            today={today}
          />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item, today }: { item: DatedItem; today: Day }) {
  const t = useT()
  return (
    <tr>
      <td data-label={t('timeline.col.when')}>
        <span>
          <When window={item.window} words={item.words} />
        </span>
      </td>
      <td data-label={t('timeline.col.left')} className="soft">
        <span>
          <Left {...item} today={today} />
        </span>
      </td>
      <td data-label={t('timeline.col.what')}>
        <span>
          <Link to={`/instruments/${item.instrument}#${item.milestone}`}>{t.text(item.title)}</Link>
          <span className="fact-note">
            {t.word('milestone', item.kind)}
            {item.of > 1 && ` · ${t('timeline.reading', { n: item.reading, of: item.of })}`}
          </span>
        </span>
        {item.disputed && <DisputedChip />}
        <ConfirmedMark confirmed={item.confirmed} />
        {item.from === 'proposed' && (
          <span className="chip chip-warn">{t('timeline.proposed')}</span>
        )}
      </td>
      <td data-label={t('timeline.col.instrument')}>
        <span>{t.text(item.short)}</span>
      </td>
      <td data-label={t('timeline.col.outcome')}>
        <OutcomeMark outcome={item.outcome} />
      </td>
      <td data-label={t('timeline.col.rank')}>
        <RankMark rank={item.rank} />
      </td>
    </tr>
  )
}
