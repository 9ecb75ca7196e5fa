import { Link } from '@remix-run/react'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import { DutyMark } from '#app/components/marks/duty-mark.tsx'
import { RankMark } from '#app/components/marks/marks.tsx'
import { Replaced } from '#app/components/marks/replaced.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import type { DutyItem } from './obligation-item.ts'

type Props = {
  duty: DutyItem
  instrument: InstrumentItem
  replaces: { id: string; since: Day; why: Text }[]
}

/** What it is, whether it binds, and how it is known, before anything else. */
export function ObligationHeading({ duty, instrument, replaces }: Props) {
  const t = useT()
  const other = t.language === 'ja' ? 'en' : 'ja'
  const day = sayDay(instrument.reviewed, t.language)
  return (
    <div className="head">
      <p className="small">
        <Link to={`/instruments/${instrument.id}`}>{t.text(instrument.short)}</Link>
      </p>
      <h1>{t.text(duty.title)}</h1>
      <p className="soft" lang={other}>
        {duty.title[other]}
      </p>
      <p className="marks">
        <DutyMark state={duty.state} />
        <RankMark rank={duty.rank} />
      </p>
      <p className="lead-strong">
        {duty.meanwhile ? t('obligation.standing.changes') : t(`obligation.standing.${duty.state}`)}
      </p>
      <HowKnown duty={duty} />
      <p className={instrument.stale ? 'notice' : 'soft small'}>
        {t(instrument.stale ? 'instrument.stale' : 'instrument.reviewed', { day })}
      </p>
      <Replaced replaces={replaces} />
    </div>
  )
}

type Known = Pick<DutyItem, 'firstHand' | 'rank'>

/** What was not read in the text itself says so, and whether anything that was read stands behind it. */
export function HowKnown({ duty: { firstHand, rank } }: { duty: Known }) {
  const t = useT()
  if (firstHand) return null
  return <p className="soft">{t(`obligation.hand.${rank === 'unverified' ? rank : 'second'}`)}</p>
}
