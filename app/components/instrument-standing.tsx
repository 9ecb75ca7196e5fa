import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { Fact } from './fact.tsx'
import type { InstrumentItem } from './instrument-item.ts'
import { ForceMark } from './marks.tsx'
import { NextThing } from './next-thing.tsx'
import { StageSince } from './stage-mark.tsx'

type Props = { item: InstrumentItem; body: Text | null; today: Day }

/** An instrument in short, on the page of something that belongs to it. */
export function InstrumentStanding({ item, body, today }: Props) {
  const t = useT()
  return (
    <dl className="facts">
      <Fact name={t('instrument.col.name')}>
        <Link to={`/instruments/${item.id}`}>{t.text(item.name)}</Link>
      </Fact>
      {body && (
        <Fact name={t('instrument.authority')}>
          <Link to={`/authorities/${item.authority}`}>{t.text(body)}</Link>
        </Fact>
      )}
      <StandingFacts item={item} today={today} />
    </dl>
  )
}

/** How it binds, where it stands, and what comes next. */
export function StandingFacts({ item, today }: Pick<Props, 'item' | 'today'>) {
  const t = useT()
  return (
    <>
      <Fact name={t('force.label')}>
        <ForceMark force={item.force} />
      </Fact>
      <Fact name={t('instrument.ladder')}>
        <StageSince stage={item.stage} />
      </Fact>
      <Fact name={t('overview.next')}>
        <NextThing item={item.next} today={today} />
      </Fact>
    </>
  )
}
