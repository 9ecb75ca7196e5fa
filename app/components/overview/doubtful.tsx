import type { DatedItem, ShownOutcome } from '#app/components/dates/dated-item.ts'
import { DatedList } from '#app/components/dates/dated-list.tsx'
import { Callout } from '#app/components/marks/callout.tsx'
import { OutcomeMark } from '#app/components/marks/marks.tsx'
import type { FindingItem } from '#app/components/review/finding-item.ts'
import { Findings } from '#app/components/review/findings.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

type Props = {
  callout: Parameters<typeof Callout>[0]['callout'] | null
  unverified: (DatedItem & { said: { id: number; title: string } | null })[]
  lapsed: DatedItem[]
  passed: DatedItem[]
  proposed: FindingItem[]
  today: Day
}

/** What nobody can be sure of: disputed, lapsed, announced, passed unseen, or proposed by rule alone. */
export function Doubtful({ callout, unverified, lapsed, passed, proposed, today }: Props) {
  const t = useT()
  return (
    <div className="two">
      <div className="stack">
        {callout && <Callout callout={callout} today={today} />}
        <Outcomes id="lapsed" outcome="lapsed-no-outcome-found" items={lapsed} today={today}>
          {t('overview.lapsed.lead')}
        </Outcomes>
      </div>
      <div className="stack">
        <Outcomes id="unverified" outcome="announced-unverified" items={unverified} today={today}>
          {t('overview.open.lead')}
        </Outcomes>
        {passed.length > 0 && (
          <Outcomes id="passed" outcome="past-unrecorded" items={passed} today={today}>
            {t('overview.passed.lead')}
          </Outcomes>
        )}
        {proposed.length > 0 && (
          <section id="proposed">
            <h3>{t('overview.proposed')}</h3>
            <p className="small soft">{t('overview.proposed.lead')}</p>
            <Findings findings={proposed} />
          </section>
        )}
      </div>
    </div>
  )
}

type OutcomesProps = {
  id: string
  outcome: ShownOutcome
  items: DatedItem[]
  today: Day
  children: string
}

function Outcomes({ id, outcome, items, today, children }: OutcomesProps) {
  const t = useT()
  return (
    <section id={id}>
      <h3 className="marks">
        <OutcomeMark outcome={outcome} /> {t('count', { n: items.length })}
      </h3>
      <p className="small soft">{children}</p>
      <DatedList items={items} today={today} />
    </section>
  )
}
