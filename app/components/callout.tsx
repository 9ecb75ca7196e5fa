import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { Claims } from './claims.tsx'
import { Findings } from './findings.tsx'
import type { MilestoneItem } from './instrument-item.ts'
import { RankMark } from './marks.tsx'
import { Disputed, Readings } from './milestone.tsx'
import { ReadingStrip } from './reading-strip.tsx'

type Props = {
  callout: {
    instrument: string
    short: Text
    milestone: MilestoneItem
    duties: { id: string; title: Text; duty: Text }[]
  }
  today: Day
}

/** The forecast to watch: every way to read it, what is disputed, and the duty that hangs on it. */
export function Callout({ callout: { instrument, short, milestone, duties }, today }: Props) {
  const t = useT()
  const { title, readings, disputed, rank, claims, findings } = milestone
  const windows = readings
    .filter(({ outcome }) => outcome !== 'superseded')
    .map(({ window }) => window)
  return (
    <section className="callout" aria-labelledby="callout">
      <p className="callout-kind">
        {t('overview.callout')} · <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
      </p>
      <h2 id="callout">
        <Link to={`/instruments/${instrument}#${milestone.id}`}>{t.text(title)}</Link>
      </h2>
      <p className="marks">
        <RankMark rank={rank} />
        <span className="small soft">{t('overview.callout.two', { n: readings.length })}</span>
      </p>
      <ReadingStrip windows={windows} today={today} />
      <Readings readings={readings} today={today} />
      {disputed && <Disputed disputed={t.text(disputed)} />}
      {duties.map((duty) => (
        <p key={duty.id} className="small">
          <strong>{t('overview.callout.duty')}</strong>:{' '}
          <Link to={`/instruments/${instrument}#${duty.id}`}>{t.text(duty.title)}</Link>.{' '}
          {t.text(duty.duty)}
        </p>
      ))}
      <Claims claims={claims} />
      <Findings findings={findings} />
    </section>
  )
}
