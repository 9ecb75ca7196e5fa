import { Link } from '@remix-run/react'
import { Published } from '#app/components/dates/when.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import type { UpdateItem } from './update-item.ts'

type Related = Pick<UpdateItem, 'id' | 'title' | 'language' | 'published' | 'firstSeen'>

/** What came next before and after on the same instrument. */
export function RelatedUpdates({ related, on }: { related: Related[]; on: Text | undefined }) {
  const t = useT()
  if (related.length === 0 || !on) return <p className="soft">{t('update.related.none')}</p>
  return (
    <>
      <p className="soft small">{t('update.related.on', { instrument: t.text(on) })}</p>
      <ul className="related">
        {related.map((one) => (
          <li key={one.id}>
            <span className="soft small">
              <Published {...one} />
            </span>{' '}
            <Link to={`/updates/${one.id}`} lang={one.language}>
              {one.title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
