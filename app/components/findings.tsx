import { Link } from '@remix-run/react'
import { say, sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { FindingItem } from './finding-item.ts'

/** Findings apart from content, each saying whether a person stands behind it. */
export function Findings({ findings, from = true }: { findings: FindingItem[]; from?: boolean }) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} from={from} />
      ))}
    </ul>
  )
}

function State({ finding: { state, day, held } }: { finding: FindingItem }) {
  const t = useT()
  if (state === 'confirmed')
    return (
      <span className="chip chip-accent">
        {t('finding.confirmed', { day: sayDay(day, t.language) })}
      </span>
    )
  if (held) return <span className="chip">{t('finding.held')}</span>
  return <span className="chip chip-warn">{t('finding.proposed')}</span>
}

function Finding({ finding, from }: { finding: FindingItem; from: boolean }) {
  const t = useT()
  // The rule names the phrase that it went by; its sentence is English, ours is the page's.
  const says = /“([^”]+)”$/.exec(finding.rule)?.[1]
  const values = { what: t.text(finding.what), when: say(finding.window, t.language) }
  return (
    <li className="finding" data-state={finding.held ? 'held' : finding.state}>
      <p>
        <Link to={`/instruments/${finding.instrument}`}>{t.text(finding.short)}</Link>{' '}
        {finding.kind === 'stage'
          ? t('finding.stage', { stage: values.what, when: values.when })
          : t(`finding.${finding.kind}`, values)}
      </p>
      <p className="marks small">
        <State finding={finding} />
        <q lang="ja">{finding.quote}</q>
        <span className="soft">
          {says ? t('finding.says', { phrase: says }) : t('finding.rule', { rule: finding.rule })}
        </span>
        {from && finding.update && (
          <Link to={`/updates/${finding.update.id}`} lang="ja" className="clamp">
            {finding.update.title}
          </Link>
        )}
      </p>
    </li>
  )
}
