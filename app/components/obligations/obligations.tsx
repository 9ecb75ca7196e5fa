import { Link } from '@remix-run/react'
import { DueOn } from '#app/components/dates/due-on.tsx'
import { Claim, Claims } from '#app/components/instruments/claims.tsx'
import { ForceMark, RankMark } from '#app/components/marks/marks.tsx'
import { Fact } from '#app/components/updates/fact.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { DUTY_ORDER, type DutyItem } from './obligation-item.ts'

/** Duties by whether they bind: those in force apart from all others. */
export function Obligations({ obligations }: { obligations: DutyItem[] }) {
  const t = useT()
  if (obligations.length === 0) return <p>{t('instrument.obligations.none')}</p>
  return (
    <>
      <p className="soft small">{t('instrument.obligations.apart')}</p>
      {DUTY_ORDER.map((state) => {
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

/** A duty in short; what shows it, first steps and updates are on its own page. */
function DutyCard({ duty }: { duty: DutyItem }) {
  const t = useT()
  return (
    <div className="duty" id={duty.id}>
      <h4>
        <Link to={`/obligations/${duty.id}`}>{t.text(duty.title)}</Link>
      </h4>
      <DutyMarks duty={duty} />
      <dl className="facts">
        <DutyFacts duty={duty} />
      </dl>
      <Claims claims={duty.claims} />
    </div>
  )
}

/** Its force, unless it is only advice, and how near to the law it was read. */
export function DutyMarks({ duty }: { duty: DutyItem }) {
  return (
    <p className="marks small">
      {duty.state !== 'good-practice' && <ForceMark force={duty.force} />}
      <RankMark rank={duty.rank} />
    </p>
  )
}

/** Who must do what, by which milestone, and what follows if not. `on`: the page of the milestone. */
export function DutyFacts({ duty, on }: { duty: DutyItem; on?: string }) {
  const t = useT()
  return (
    <>
      <Fact name={t('obligation.who')}>{t.list(duty.who.map((role) => t.word('role', role)))}</Fact>
      {duty.trigger && <Fact name={t('obligation.trigger')}>{t.text(duty.trigger)}</Fact>}
      <Fact name={t('obligation.duty')}>{t.text(duty.duty)}</Fact>
      {duty.meanwhile && <Fact name={t('obligation.meanwhile')}>{t.text(duty.meanwhile)}</Fact>}
      {(duty.provision || duty.state !== 'good-practice') && (
        <Fact name={t('obligation.provision')}>
          {duty.provision ? <Claim claim={duty.provision} /> : t('obligation.provision.none')}
        </Fact>
      )}
      <Fact name={t(`obligation.${duty.by?.relation ?? 'by'}`)}>
        <DueOn by={duty.by} on={on} />
      </Fact>
      <Fact name={t('obligation.sanction')}>{t.text(duty.sanction)}</Fact>
    </>
  )
}

/** What shows that it is met, and how to begin. */
export function DutyPractice({ duty }: { duty: DutyItem }) {
  const t = useT()
  return (
    <>
      {duty.evidence.length > 0 && (
        <Fact name={t('obligation.evidence')}>
          <ul className="points">
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
    </>
  )
}
