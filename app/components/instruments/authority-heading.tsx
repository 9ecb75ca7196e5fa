import { Link } from '@remix-run/react'
import { Replaced } from '#app/components/marks/replaced.tsx'
import { Fact } from '#app/components/updates/fact.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'

type Props = {
  id: string
  name: Text
  role: Text
  home: string | null
  jurisdiction: Text
  total: number
  hasDuties: boolean
  replaces: { id: string; since: Day; why: Text }[]
}

/** Who a body is and what it does. */
export function AuthorityHeading(body: Props) {
  const t = useT()
  const other = t.language === 'ja' ? 'en' : 'ja'
  return (
    <div className="head">
      <h1>{t.text(body.name)}</h1>
      <p className="soft" lang={other}>
        {body.name[other]}
      </p>
      <p className="lead-strong">{t.text(body.role)}</p>
      <Replaced replaces={body.replaces} />
      <dl className="facts facts-wide">
        <Fact name={t('authority.jurisdiction')}>{t.text(body.jurisdiction)}</Fact>
        {body.home && (
          <Fact name={t('authority.home')}>
            <a href={body.home} rel="noreferrer">
              {body.home}
            </a>
          </Fact>
        )}
        <Fact name={t('authority.stored')}>
          <Link to={`/updates?authority=${body.id}`}>
            {t('authority.updates.all', { n: body.total })}
          </Link>
          {body.hasDuties && (
            <>
              {' · '}
              <Link to={`/obligations?authority=${body.id}`}>{t('authority.duties')}</Link>
            </>
          )}
        </Fact>
      </dl>
    </div>
  )
}
