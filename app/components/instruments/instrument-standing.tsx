import { Link } from '@remix-run/react'
import { ForceMark } from '#app/components/marks/marks.tsx'
import { StageSince } from '#app/components/marks/stage-mark.tsx'
import { NextThing } from '#app/components/overview/next-thing.tsx'
import { Fact } from '#app/components/updates/fact.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import type { InstrumentItem } from './instrument-item.ts'

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
