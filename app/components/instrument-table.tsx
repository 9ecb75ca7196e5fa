import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import type { InstrumentItem } from './instrument-item.ts'
import { ForceMark } from './marks.tsx'
import { NextThing } from './next-thing.tsx'
import { StageSince } from './stage-mark.tsx'

type Row = InstrumentItem & { body?: Text; updates: number }

export function InstrumentTable({ instruments, today }: { instruments: Row[]; today: Day }) {
  const t = useT()
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{t('instrument.col.name')}</th>
          <th scope="col">{t('instrument.col.force')}</th>
          <th scope="col">{t('instrument.col.stage')}</th>
          <th scope="col">{t('instrument.col.next')}</th>
          <th scope="col" className="number">
            {t('instrument.col.updates')}
          </th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((row) => (
          <InstrumentRow key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function InstrumentRow({ row, today }: { row: Row; today: Day }) {
  const t = useT()
  return (
    <tr>
      <th scope="row">
        <Link to={`/instruments/${row.id}`}>{t.text(row.short)}</Link>
        {row.body && <span className="fact-note">{t.text(row.body)}</span>}
      </th>
      <td data-label={t('instrument.col.force')}>
        <ForceMark force={row.force} />
      </td>
      <td data-label={t('instrument.col.stage')}>
        <StageSince stage={row.stage} />
      </td>
      <td data-label={t('instrument.col.next')}>
        <NextThing item={row.next} today={today} />
      </td>
      <td className="number" data-label={t('instrument.col.updates')}>
        <Link to={`/updates?instrument=${row.id}`}>{t('count', { n: row.updates })}</Link>
      </td>
    </tr>
  )
}
