import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import { tokyoDay } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Claim, Rank, When } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import type { Learnt } from './learnt.server.ts'

/** The claim that a confirmed finding is. */
export function learntClaim(finding: FindingRow): Learnt<Claim> {
  return {
    value: saidOf(finding),
    rank: (finding.updateRank ?? 'unverified') as Rank,
    read: tokyoDay(new Date(finding.proposedAt)),
    address: finding.updateUrl,
    quote: finding.quote,
    confirmed: confirmationOf(finding),
    ...(finding.note && { note: { en: finding.note, ja: finding.note } }),
  }
}

/** What the finding shows stands first; of the same value what only repeated it is not needed. */
export function learntClaims(claims: Claim[], finding: FindingRow): Claim[] {
  const claim = learntClaim(finding)
  return [claim, ...claims.filter((one) => one.value !== claim.value || one.rank === claim.rank)]
}

const saidOf = ({ start, end }: FindingRow) =>
  start === end || end === null ? (start ?? '') : `${start} to ${end}`

/** True for the days that a finding says. */
export function isSame(when: When, { start, end }: FindingRow): boolean {
  const window = windowOf(when)
  const last = (end ?? start)?.slice(0, 10)
  return firstDay(window) === start?.slice(0, 10) && lastDay(window) === last
}

export const confirmationOf = ({
  id,
  decidedName,
  decidedAt,
  proposedAt,
}: FindingRow): Confirmation => ({
  ...{ finding: id, by: decidedName, on: tokyoDay(new Date(decidedAt ?? proposedAt)) },
})
