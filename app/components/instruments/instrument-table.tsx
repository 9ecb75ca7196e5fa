import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { InstrumentCells, InstrumentHeads } from './instrument-cells.tsx'
import type { InstrumentItem } from './instrument-item.ts'

type Row = InstrumentItem & {
  body?: Text
  from: 'shipped' | 'added' | 'overrides'
  updates: number
  claims: { n: number; primary: number }
}

export function InstrumentTable({ instruments, today }: { instruments: Row[]; today: Day }) {
  return (
    <table className="stacked">
      <InstrumentHeads updates />
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
        {row.from !== 'shipped' && (
          <span className="chip">{t(`instrument.from.short.${row.from}`)}</span>
        )}
        {row.body && <span className="fact-note">{t.text(row.body)}</span>}
        <span className="fact-note">{t('instruments.claims', row.claims)}</span>
      </th>
      <InstrumentCells item={row} today={today} />
      <td className="number" data-label={t('instrument.col.updates')}>
        <Link to={`/updates?instrument=${row.id}`}>{t('count', { n: row.updates })}</Link>
      </td>
    </tr>
  )
}
