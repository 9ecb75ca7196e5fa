import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { JurisdictionItem } from './jurisdiction-item.ts'
import { ForceMark } from './marks.tsx'
import { NextThing } from './next-thing.tsx'
import { Posture } from './posture.tsx'
import { Published } from './when.tsx'

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
  const share = claims.n === 0 ? 0 : Math.round((100 * claims.primary) / claims.n)
  return (
    <>
      <Posture counts={posture} />
      <ul className="forces">
        {posture.groups.map(({ force, n }) => (
          <li key={force}>
            <strong>{n}</strong> <ForceMark force={force} />
          </li>
        ))}
      </ul>
      <dl className="card-facts">
        <div>
          <dt>{t('overview.nextDay')}</dt>
          <dd>
            <NextThing item={nextDay} today={today} />
          </dd>
        </div>
        <div>
          <dt>{t('overview.nextWindow')}</dt>
          <dd>
            <NextThing item={nextWindow} today={today} />
          </dd>
        </div>
        <div>
          <dt>{t('overview.lastChange')}</dt>
          <dd>
            {latest ? (
              <>
                <Link to={`/updates/${latest.id}`} lang={latest.language} className="clamp">
                  {latest.title}
                </Link>
                <span className="fact-note">
                  <Published {...latest} />
                </span>
              </>
            ) : (
              t('overview.lastChange.none')
            )}
          </dd>
        </div>
      </dl>
      <p className="small soft">{t('overview.primary', { share: `${share}%`, n: claims.n })}</p>
    </>
  )
}
