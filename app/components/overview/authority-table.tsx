import { Link } from '@remix-run/react'
import { InstrumentCells, InstrumentHeads } from '#app/components/instruments/instrument-cells.tsx'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { JurisdictionItem } from './jurisdiction-item.ts'

type Body = JurisdictionItem['authorities'][number]
type Props = { authorities: Body[]; today: Day }

/** What each body answers for: its instruments with force, stage and what comes next. */
export function AuthorityTable({ authorities, today }: Props) {
  const idle = authorities.filter(({ instruments }) => instruments.length === 0)
  const busy = authorities.filter(({ instruments }) => instruments.length > 0)
  return (
    <>
      {busy.length > 0 && <Bodies authorities={busy} today={today} />}
      {idle.length > 0 && <IdleBodies bodies={idle} />}
    </>
  )
}

/** Bodies of which updates were seen, and no instrument is tracked. */
function IdleBodies({ bodies }: { bodies: Body[] }) {
  const t = useT()
  return (
    <div className="small">
      <p className="soft">{t('overview.authority.none')}</p>
      <ul className="marks">
        {bodies.map(({ id, short, updates }) => (
          <li key={id}>
            <Link to={`/authorities/${id}`}>{t.text(short)}</Link>{' '}
            <Link to={`/updates?authority=${id}`}>
              {t('overview.authority.updates', { n: updates })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bodies({ authorities, today }: Props) {
  const t = useT()
  return (
    <table className="stacked bodies">
      <InstrumentHeads />
      {authorities.map((body) => (
        <tbody key={body.id}>
          <tr className="body-row">
            <th scope="rowgroup" colSpan={4}>
              <Link to={`/authorities/${body.id}`}>{t.text(body.name)}</Link>{' '}
              <Link to={`/updates?authority=${body.id}`} className="small">
                {t('overview.authority.updates', { n: body.updates })}
              </Link>
            </th>
          </tr>
          {body.instruments.map((instrument) => (
            <Row key={instrument.id} instrument={instrument} today={today} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ instrument, today }: { instrument: InstrumentItem; today: Day }) {
  const t = useT()
  return (
    <tr>
      <th scope="row">
        <Link to={`/instruments/${instrument.id}`}>{t.text(instrument.short)}</Link>
      </th>
      <InstrumentCells item={instrument} today={today} />
    </tr>
  )
}
