import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Window } from '#content/dates/window.ts'
import type { Force, Rank, Text } from '#content/schema.ts'
import { Claim, Claims } from './claims.tsx'
import type { ShownOutcome } from './dated-item.ts'
import { DisputedChip } from './disputed-chip.tsx'
import type { ClaimItem } from './instrument-item.ts'
import { ForceMark, OutcomeMark, RankMark } from './marks.tsx'
import { Fact } from './update-facts.tsx'
import { When } from './when.tsx'

const STATES = [
  'in-force',
  'unclear',
  'not-yet',
  'draft',
  'draft-text',
  'voluntary',
  'good-practice',
] as const

/** The milestone of a duty: a day by which, a day from which, or a thing that it hangs on. */
type Due = {
  relation: 'by' | 'from' | 'hangs'
  id: string
  title: Text
  readings: { window: Window; words: string | null; outcome: ShownOutcome }[]
  disputed: boolean
  rank: Rank
}

type Duty = {
  id: string
  title: Text
  who: string[]
  trigger: Text | null
  duty: Text
  sanction: Text
  force: Force
  provision: ClaimItem | null
  evidence: Text[]
  firstSteps: Text[]
  state: (typeof STATES)[number]
  by: Due | null
  rank: Rank
  claims: ClaimItem[]
}

/** Duties by whether they bind: those in force apart from all others. */
export function Obligations({ obligations }: { obligations: Duty[] }) {
  const t = useT()
  if (obligations.length === 0) return <p>{t('instrument.obligations.none')}</p>
  return (
    <>
      <p className="soft small">{t('instrument.obligations.apart')}</p>
      {STATES.map((state) => {
        const duties = obligations.filter((obligation) => obligation.state === state)
        if (duties.length === 0) return null
        return (
          <section key={state} className="duties" data-state={state}>
            <h3>{t(`duty.${state}`)}</h3>
            {duties.map((duty) => (
              <DutyCard key={duty.id} duty={duty} />
            ))}
          </section>
        )
      })}
    </>
  )
}

function DutyCard({ duty }: { duty: Duty }) {
  const t = useT()
  return (
    <div className="duty" id={duty.id}>
      <h4>{t.text(duty.title)}</h4>
      <p className="marks small">
        {duty.state !== 'good-practice' && <ForceMark force={duty.force} />}
        <RankMark rank={duty.rank} />
      </p>
      <dl className="facts">
        <Fact name={t('obligation.who')}>
          {t.list(duty.who.map((role) => t.word('role', role)))}
        </Fact>
        {duty.trigger && <Fact name={t('obligation.trigger')}>{t.text(duty.trigger)}</Fact>}
        <Fact name={t('obligation.duty')}>{t.text(duty.duty)}</Fact>
        {(duty.provision || duty.state !== 'good-practice') && (
          <Fact name={t('obligation.provision')}>
            {duty.provision ? <Claim claim={duty.provision} /> : t('obligation.provision.none')}
          </Fact>
        )}
        <Fact name={t(`obligation.${duty.by?.relation ?? 'by'}`)}>
          <DueOn by={duty.by} />
        </Fact>
        <Fact name={t('obligation.sanction')}>{t.text(duty.sanction)}</Fact>
        {duty.evidence.length > 0 && (
          <Fact name={t('obligation.evidence')}>
            <ul>
              {duty.evidence.map((shown) => (
                <li key={shown.en}>{t.text(shown)}</li>
              ))}
            </ul>
          </Fact>
        )}
        {duty.firstSteps.length > 0 && (
          <Fact name={t('obligation.firstSteps')}>
            <ol className="steps">
              {duty.firstSteps.map((step) => (
                <li key={step.en}>{t.text(step)}</li>
              ))}
            </ol>
          </Fact>
        )}
      </dl>
      <Claims claims={duty.claims} />
    </div>
  )
}

function DueOn({ by }: { by: Due | null }) {
  const t = useT()
  if (!by) return <>{t('obligation.by.none')}</>
  return (
    <>
      <Link to={`#${by.id}`}>{t.text(by.title)}</Link>
      {by.readings.map(({ window, words, outcome }) => (
        <span key={`${window.start} ${window.end}`} className="marks">
          <When window={window} words={words} />
          <OutcomeMark outcome={outcome} />
        </span>
      ))}
      <span className="marks small">
        {by.disputed && <DisputedChip />}
        <RankMark rank={by.rank} />
      </span>
    </>
  )
}
