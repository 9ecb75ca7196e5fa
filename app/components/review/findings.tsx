import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { say, sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { DecidedBy } from './decided-by.tsx'
import type { FindingItem } from './finding-item.ts'

/** Findings apart from content, each saying whether a person stands behind it. */
type Props = {
  findings: FindingItem[]
  from?: boolean
  /** False where the same findings are listed once more on the page, and have their ids there. */
  named?: boolean
  /** What stands below each, such as a form for whoever may decide. */
  below?: (finding: FindingItem) => ReactNode
}

export function Findings({ findings, from = true, named = true, below }: Props) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <Finding key={finding.id} {...{ finding, from, named }} below={below?.(finding)} />
      ))}
    </ul>
  )
}

export function FindingState({ finding }: { finding: FindingItem }) {
  const t = useT()
  const { id, state, day, held, by, closed } = finding
  if (closed) {
    const values = { who: closed.by || t('person.anonymised'), day: sayDay(closed.on, t.language) }
    return <span className="chip">{t(`finding.closed.${closed.why}`, values)}</span>
  }
  if (state === 'confirmed') return <ConfirmedMark confirmed={{ finding: id, by, on: day }} />
  if (state === 'rejected') {
    return (
      <>
        <span className="chip">{t('finding.rejected')}</span>
        <DecidedBy by={by} on={day} />
      </>
    )
  }
  if (held) return <span className="chip">{t('finding.held')}</span>
  return <span className="chip chip-warn">{t('finding.proposed')}</span>
}

/** What content has come to say otherwise, beside what stands here. */
function Against({ finding }: { finding: FindingItem }) {
  const t = useT()
  const { against, window, state, by, day } = finding
  if (!against) return null
  const now = t.list(against.map((one) => say(one, t.language)))
  const was = say(window, t.language)
  const who = by || t('person.anonymised')
  return (
    <p className="disputed">
      {state === 'confirmed'
        ? t('finding.against.confirmed', { now, was, who, day: sayDay(day, t.language) })
        : t('finding.against.proposed', { now, was })}
    </p>
  )
}

/** What a finding says, of which instrument, and what content says against it. */
export function FindingSays({ finding, id }: { finding: FindingItem; id?: string }) {
  const t = useT()
  const values = { what: t.text(finding.what), when: say(finding.window, t.language) }
  return (
    <>
      <p id={id}>
        <Link to={`/instruments/${finding.instrument}`}>{t.text(finding.short)}</Link>{' '}
        {finding.kind === 'stage'
          ? t('finding.stage', { stage: values.what, when: values.when })
          : t(`finding.${finding.kind}`, values)}
      </p>
      <Against finding={finding} />
    </>
  )
}

/** The update that shows a finding. */
export function ShownBy({ update }: Pick<FindingItem, 'update'>) {
  if (!update) return null
  return (
    <Link to={`/updates/${update.id}`} lang="ja" className="clamp">
      {update.title}
    </Link>
  )
}

type OneProps = { finding: FindingItem; from: boolean; named: boolean; below: ReactNode }

function Finding({ finding, from, named, below }: OneProps) {
  const t = useT()
  // The rule names the phrase that it went by; its sentence is English, ours is the page's.
  const says = /“([^”]+)”$/.exec(finding.rule)?.[1]
  return (
    <li className="finding" data-state={finding.held ? 'held' : finding.state}>
      <FindingSays finding={finding} id={named ? `finding-${finding.id}` : undefined} />
      <p className="marks small">
        <FindingState finding={finding} />
        <q lang="ja">{finding.quote}</q>
        {finding.note && <span>{finding.note}</span>}
        <span className="soft">
          {says ? t('finding.says', { phrase: says }) : t('finding.rule', { rule: finding.rule })}
        </span>
        {from && <ShownBy update={finding.update} />}
      </p>
      {below}
    </li>
  )
}
