import { Link } from '@remix-run/react'
import type { FindingItem } from '#app/components/review/finding-item.ts'
import { Findings } from '#app/components/review/findings.tsx'
import type { UpdateItem } from '#app/components/updates/update-item.ts'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'

type Props = {
  visit: {
    since: string
    updates: UpdateItem[]
    more: boolean
    /** Updates that were here already and that changed rules have linked meanwhile. */
    linked: number
    confirmed: FindingItem[]
  }
}

/** What a person has not seen yet: the first thing they come for. */
export function SinceVisit({ visit: { since, updates, more, linked, confirmed } }: Props) {
  const t = useT()
  const instant = useInstant()
  return (
    <section id="since">
      <h2>{t('overview.visit', { at: instant(since) })}</h2>
      {updates.length + confirmed.length === 0 && <p>{t('overview.visit.none')}</p>}
      {confirmed.length > 0 && (
        <>
          <h3>{t('overview.visit.confirmed')}</h3>
          <Findings findings={confirmed} />
        </>
      )}
      {updates.length > 1 && <p className="small soft">{t('overview.visit.order')}</p>}
      <UpdateList updates={updates} />
      {more && (
        <p className="soft">
          <Link to="/updates">{t('overview.visit.more')}</Link>
        </p>
      )}
      {linked > 0 && <p className="soft">{t('overview.visit.linked', { n: linked })}</p>}
    </section>
  )
}
