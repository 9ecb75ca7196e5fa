import type { ReactNode } from 'react'
import { Left, Quoted, When } from '#app/components/dates/when.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { Disputed } from '#app/components/marks/disputed.tsx'
import { OutcomeMark, RankMark } from '#app/components/marks/marks.tsx'
import { Findings } from '#app/components/review/findings.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { Claims } from './claims.tsx'
import type { MilestoneItem, ReadingItem } from './instrument-item.ts'

/** Points about a milestone on which sources disagree, each a place of the same page. */
type Disagreement = { id: string; topic: Text }
type Listed = MilestoneItem & { ahead: boolean; conflicts: Disagreement[] }
type Props = { milestones: Listed[]; today: Day }

/** What may still come first, then what is behind. */
export function Milestones({ milestones, today }: Props) {
  const t = useT()
  if (milestones.length === 0) return <p>{t('instrument.milestones.none')}</p>
  return (['ahead', 'behind'] as const).map((group) => {
    const own = milestones.filter(({ ahead }) => ahead === (group === 'ahead'))
    if (own.length === 0) return null
    return (
      <div key={group} className="milestone-group">
        <h3 className="eyebrow">{t(`instrument.milestones.${group}`)}</h3>
        <ol className="milestones">
          {own.map((milestone) => (
            <Milestone key={milestone.id} milestone={milestone} today={today}>
              {milestone.conflicts.map(({ id, topic }) => (
                <p key={id} className="small">
                  {t('milestone.conflict')}
                  {t.gap}
                  <a href={`#${id}`}>{t.text(topic)}</a>
                </p>
              ))}
            </Milestone>
          ))}
        </ol>
      </div>
    )
  })
}

/** A milestone with every reading of it, its sources, and what was learnt here. */
type OneProps = { milestone: MilestoneItem; today: Day; children?: ReactNode }

export function Milestone({ milestone, today, children }: OneProps) {
  const t = useT()
  const { id, kind, title, readings, disputed, rank, claims, findings } = milestone
  return (
    <li className="milestone" id={id}>
      <h4>{t.text(title)}</h4>
      <p className="marks small">
        <span className="soft">{t.word('milestone', kind)}</span>
        <RankMark rank={rank} />
      </p>
      <Readings readings={readings} today={today} />
      {disputed && <Disputed disputed={t.text(disputed)} />}
      {children}
      <Claims claims={claims} />
      <Findings findings={findings} named={false} />
    </li>
  )
}

export function Readings({ readings, today }: { readings: ReadingItem[]; today: Day }) {
  const t = useT()
  return (
    <ol className="readings">
      {readings.map((reading, index) => (
        <li key={`${reading.window.start} ${reading.window.end}`} className="reading">
          {readings.length > 1 && (
            <p className="soft small">{t('reading.label', { n: index + 1 })}</p>
          )}
          <p className="reading-when">
            <strong>
              <When window={reading.window} />
            </strong>
            <span className="soft small">
              <Left {...reading} today={today} />
            </span>
            <OutcomeMark outcome={reading.outcome} />
            <ConfirmedMark confirmed={reading.confirmed} />
          </p>
          <p className="small">
            {reading.words && (
              <>
                <Quoted words={reading.words} />{' '}
              </>
            )}
            {t.text(reading.because)}
          </p>
        </li>
      ))}
    </ol>
  )
}
