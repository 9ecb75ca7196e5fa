import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

type BriefClaim = {
  id: string
  says: Text
  verdict: string[]
  record?: Text
  publisher: string
  address: string
  /** Where on this page the verdict shows. */
  places: { id: string; title: Text }[]
}

/** What published briefs claim, each with the verdict of the record and where it shows. */
export function BriefClaims({ claims }: { claims: BriefClaim[] }) {
  const t = useT()
  return (
    <>
      <p className="soft small">{t('briefs.lead')}</p>
      <ul className="brief-claims">
        {claims.map((claim) => (
          <li key={claim.id} id={`brief-${claim.id}`}>
            <BriefClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </>
  )
}

function BriefClaimLine({ claim }: { claim: BriefClaim }) {
  const t = useT()
  const { id, says, verdict, record, publisher, address, places } = claim
  return (
    <>
      <p className="marks">
        {verdict.map((word) => (
          <span key={word} className="chip" data-verdict={word}>
            {t.word('verdict', word)}
          </span>
        ))}
        <span>{t.text(says)}</span>
      </p>
      {record && (
        <p className="small">
          {t('briefs.record')}
          {t('colon')}
          {t.text(record)}
        </p>
      )}
      <p className="marks small soft">
        <span>{id}</span>
        <a href={address} rel="noreferrer">
          {publisher}
        </a>
        <span>
          {t('briefs.see')}{' '}
          {places.map((place, index) => (
            <Fragment key={place.id}>
              {index > 0 && t('comma')}
              <Link to={`#${place.id}`}>{t.text(place.title)}</Link>
            </Fragment>
          ))}
        </span>
      </p>
    </>
  )
}
