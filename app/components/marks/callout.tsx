import { Link } from '@remix-run/react'
import { ReadingStrip } from '#app/components/dates/reading-strip.tsx'
import { Left, When } from '#app/components/dates/when.tsx'
import type { MilestoneItem } from '#app/components/instruments/instrument-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { Disputed } from './disputed.tsx'
import { OutcomeMark, RankMark } from './marks.tsx'

type Props = {
  callout: {
    instrument: string
    short: Text
    milestone: MilestoneItem
    duties: { id: string; title: Text }[]
  }
  today: Day
}

/** The forecast to watch: every way to read it, what is disputed, and the duties that hang on it. */
export function Callout({ callout: { instrument, short, milestone, duties }, today }: Props) {
  const t = useT()
  const { title, readings, disputed, rank } = milestone
  const windows = readings
    .filter(({ outcome }) => outcome !== 'superseded')
    .map(({ window }) => window)
  const place = `/instruments/${instrument}#${milestone.id}`
  return (
    <section className="callout" aria-labelledby="callout">
      <p className="callout-kind">
        {t('overview.callout')} · <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
      </p>
      <h3 id="callout">
        <Link to={place}>{t.text(title)}</Link>
      </h3>
      <p className="marks small">
        <RankMark rank={rank} />
        <span className="soft">{t('overview.callout.two', { n: readings.length })}</span>
      </p>
      <ReadingStrip windows={windows} today={today} />
      <ol className="callout-readings">
        {readings.map(({ window, outcome }) => (
          <li key={`${window.start} ${window.end}`} className="marks small">
            <strong>
              <When window={window} />
            </strong>
            <span className="soft">
              <Left window={window} outcome={outcome} today={today} />
            </span>
            <OutcomeMark outcome={outcome} />
          </li>
        ))}
      </ol>
      {disputed && <Disputed disputed={t.text(disputed)} />}
      {duties.length > 0 && (
        <p className="small">
          {t('overview.callout.duty')}
          {t('colon')}
          {duties.map((duty, index) => (
            <span key={duty.id}>
              {index > 0 && t('comma')}
              <Link to={`/obligations/${duty.id}`}>{t.text(duty.title)}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
