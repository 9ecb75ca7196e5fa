import { Link } from '@remix-run/react'
import { DueOn } from '#app/components/dates/due-on.tsx'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { DutyMark } from '#app/components/marks/duty-mark.tsx'
import { ForceMark, RankMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { RegisterGroup, RegisterRow } from './obligation-item.ts'
import { Whom } from './whom.tsx'

const COLUMNS = ['who', 'duty', 'when', 'sanction', 'rank', 'instrument'] as const

/** The register: a group for each standing, what was read in the text itself apart from all else. */
export function ObligationRegister({ groups }: { groups: RegisterGroup[] }) {
  const t = useT()
  return (
    <table className="stacked register">
      <ColumnHeads names={COLUMNS.map((column) => t(`obligations.col.${column}`))} />
      {groups.map((group) => (
        <tbody key={`${group.state} ${group.firstHand}`} data-state={group.state}>
          <tr className="body-row">
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              <span className="marks">
                <DutyMark state={group.state} />
                <span>{t(`hand.${group.firstHand ? 'first' : 'second'}`)}</span>
                <span className="soft small">
                  {t('obligations.group.n', { n: group.duties.length })}
                </span>
              </span>
            </th>
          </tr>
          {group.duties.map((duty) => (
            <Row key={duty.id} duty={duty} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ duty }: { duty: RegisterRow }) {
  const t = useT()
  const { instrument } = duty
  return (
    <tr>
      <td data-label={t('obligations.col.who')}>
        <Whom duty={duty} />
      </td>
      <th scope="row">
        <Link to={`/obligations/${duty.id}`}>{t.text(duty.title)}</Link>
        <span className="register-duty">{t.text(duty.duty)}</span>
        {duty.meanwhile && <span className="register-duty">{t.text(duty.meanwhile)}</span>}
      </th>
      <td data-label={t('obligations.col.when')} className="register-when">
        {duty.by && <span className="fact-note">{t(`obligation.${duty.by.relation}`)}</span>}
        <DueOn by={duty.by} on={`/instruments/${instrument.id}`} />
      </td>
      <td data-label={t('obligations.col.sanction')}>
        <span>{t.text(duty.sanction)}</span>
      </td>
      <td data-label={t('obligations.col.rank')}>
        <RankMark rank={duty.rank} />
      </td>
      <td data-label={t('obligations.col.instrument')}>
        <Link to={`/instruments/${instrument.id}`}>{t.text(instrument.short)}</Link>
        {duty.state !== 'good-practice' && (
          <span className="fact-note">
            <ForceMark force={duty.force} />
          </span>
        )}
      </td>
    </tr>
  )
}
