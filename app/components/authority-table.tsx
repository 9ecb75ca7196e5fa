import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { InstrumentItem } from './instrument-item.ts'
import type { JurisdictionItem } from './jurisdiction-item.ts'
import { ForceMark } from './marks.tsx'
import { NextThing } from './next-thing.tsx'
import { StageSince } from './stage-mark.tsx'

type Body = JurisdictionItem['authorities'][number]
type Props = { authorities: Body[]; today: Day }

/** What each body answers for: its instruments with force, stage and what comes next. */
export function AuthorityTable({ authorities, today }: Props) {
  const idle = authorities.filter(({ instruments }) => instruments.length === 0)
  return (
    <>
      <Bodies authorities={authorities.filter((body) => !idle.includes(body))} today={today} />
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
            {t.text(short)}{' '}
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
      <thead>
        <tr>
          <th scope="col">{t('instrument.col.name')}</th>
          <th scope="col">{t('instrument.col.force')}</th>
          <th scope="col">{t('instrument.col.stage')}</th>
          <th scope="col">{t('instrument.col.next')}</th>
        </tr>
      </thead>
      {authorities.map((body) => (
        <tbody key={body.id}>
          <tr className="body-row">
            <th scope="rowgroup" colSpan={4}>
              {t.text(body.name)}{' '}
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
      <td data-label={t('instrument.col.force')}>
        <ForceMark force={instrument.force} />
      </td>
      <td data-label={t('instrument.col.stage')}>
        <StageSince stage={instrument.stage} />
      </td>
      <td data-label={t('instrument.col.next')}>
        <NextThing item={instrument.next} today={today} />
      </td>
    </tr>
  )
}
