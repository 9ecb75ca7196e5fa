import { Link } from '@remix-run/react'
import type { UpdateItem } from '#app/components/updates/update-item.ts'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { useT } from '#app/i18n/reader.tsx'

type Props = { linked: UpdateItem[]; others: UpdateItem[]; total: number }

/** What changed: first what touches a tracked instrument, then the rest. */
export function Changes({ linked, others, total }: Props) {
  const t = useT()
  return (
    <section>
      <h2>{t('overview.changes')}</h2>
      <h3>{t('overview.changes.linked')}</h3>
      {linked.length === 0 && <p>{t('overview.changes.none')}</p>}
      <UpdateList updates={linked} />
      {others.length > 0 && (
        <>
          <h3>{t('overview.changes.other')}</h3>
          <UpdateList updates={others} />
        </>
      )}
      <p>
        <Link to="/updates">{t('overview.changes.all', { n: total })}</Link>
      </p>
    </section>
  )
}
