import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Published } from '#app/components/dates/when.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { JurisdictionItem } from './jurisdiction-item.ts'
import { NextThing } from './next-thing.tsx'
import { Posture } from './posture.tsx'
import { StageCounts } from './stage-counts.tsx'

/** One jurisdiction at a glance. One without instruments says so, and what that does not mean. */
export function JurisdictionCard({ item, today }: { item: JurisdictionItem; today: Day }) {
  const t = useT()
  const empty = item.instruments.length === 0
  return (
    <section className="card" data-empty={empty || undefined} aria-labelledby={`in-${item.id}`}>
      <h3 id={`in-${item.id}`}>{t.text(item.name)}</h3>
      {empty ? (
        <p className="soft">{t('overview.none')}</p>
      ) : (
        <Standing item={item} today={today} />
      )}
    </section>
  )
}

function Standing({ item, today }: { item: JurisdictionItem; today: Day }) {
  const t = useT()
  const { posture, nextDay, nextWindow, latest, claims } = item
  const list = `/instruments?jurisdiction=${item.id}`
  const share = claims.n === 0 ? 0 : Math.round((100 * claims.primary) / claims.n)
  return (
    <>
      <Posture counts={posture} jurisdiction={item.id} />
      <StageCounts stages={posture.stages} list={list} />
      <dl className="card-facts">
        {(nextDay || !nextWindow) && (
          <Fact name={t('overview.nextDay')}>
            <NextThing item={nextDay} today={today} />
          </Fact>
        )}
        {nextWindow && (
          <Fact name={t('overview.nextWindow')}>
            <NextThing item={nextWindow} today={today} />
          </Fact>
        )}
        <Fact name={t('overview.lastChange')}>
          {latest ? <Latest {...latest} /> : t('overview.lastChange.none')}
        </Fact>
      </dl>
      <p className="small soft">
        <Link to={list}>{t('overview.primary', { share: `${share}%`, n: claims.n })}</Link>
      </p>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Latest(latest: NonNullable<JurisdictionItem['latest']>) {
  const t = useT()
  return (
    <>
      <Link to={`/updates/${latest.id}`} lang={latest.language} className="clamp">
        {latest.title}
      </Link>
      {latest.told && (
        <span className="fact-note">{t('overview.told', { note: t.text(latest.told) })}</span>
      )}
      <span className="fact-note">
        <Published {...latest} />
      </span>
    </>
  )
}
