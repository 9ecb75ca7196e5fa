import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { RankMark } from '#app/components/marks/marks.tsx'
import { sayDay, sayValue } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { sayOrigin, standingOf } from '#app/i18n/standing.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { ClaimItem } from './instrument-item.ts'

/** The sources of a value, folded; each with its rank, the day it was read, and where to confirm. */
export function Claims({ claims }: { claims: ClaimItem[] }) {
  const t = useT()
  return (
    <details className="claims">
      <summary>{t('claims.show', { n: claims.length })}</summary>
      <ClaimList claims={claims} />
    </details>
  )
}

export function ClaimList({ claims }: { claims: ClaimItem[] }) {
  return (
    <ul className="claim-list">
      {claims.map((claim) => (
        <li key={`${claim.address} ${claim.via} ${claim.value.en}`}>
          <Claim claim={claim} />
        </li>
      ))}
    </ul>
  )
}

export function Claim({ claim }: { claim: ClaimItem }) {
  const t = useT()
  const { value, rank, read, quote, note } = claim
  return (
    <>
      <p>{sayValue(t.text(value), t.language)}</p>
      {quote && (
        <p>
          <q>{quote}</q>
        </p>
      )}
      <p className="marks small soft">
        <RankMark rank={rank} />
        <ConfirmedMark confirmed={claim.confirmed} />
        {wasRead(claim) && <span>{t('claim.read', { day: sayDay(read, t.language) })}</span>}
        <Whence claim={claim} />
      </p>
      {note && <p className="small">{t.text(note)}</p>}
    </>
  )
}

function Whence({ claim: { address, via, confirmAt } }: { claim: ClaimItem }) {
  const t = useT()
  return (
    <>
      {address ? (
        <a href={address} rel="noreferrer">
          {via ? sayOrigin(via, t.language) : hostOf(address)}
        </a>
      ) : (
        <span>{sayWhence(via, t)}</span>
      )}
      {confirmAt && (
        <span>
          {t('claim.confirmAt')}{' '}
          <a href={confirmAt} rel="noreferrer">
            {hostOf(confirmAt)}
          </a>
        </span>
      )}
    </>
  )
}

/** What somebody remembers, or we made of it, has no day on which it was read. */
const wasRead = ({ address, via }: ClaimItem) =>
  address !== null || via === null || standingOf(via) !== 'unread'

/** Only what came through somebody is said to have come so; what was never read has no address to miss. */
function sayWhence(via: string | null, t: Translate): string {
  if (via === null) return t('claim.noAddress')
  const words = sayOrigin(via, t.language)
  const standing = standingOf(via)
  if (standing === 'unread') return words
  const whence = standing === 'relay' ? t('claim.via', { via: words }) : words
  return whence + t('comma') + t('claim.noAddress')
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '')
