import { authorityOf, OTHER_AUTHORITY } from './authorities.ts'
import type { Fault, Path } from './problems.ts'
import { type Authority, type Claim, type Instrument, RANKS, type Rank } from './schema.ts'

/** The surest rank among claims; `unverified` when there is none. */
export function bestRank(claims: readonly Claim[]): Rank {
  return RANKS.find((rank) => claims.some((claim) => claim.rank === rank)) ?? 'unverified'
}

/** Every claim of an instrument, with its place in the file. */
export function allClaims(instrument: Instrument): { claim: Claim; path: Path }[] {
  const under = (list: string, entries: readonly { claims: readonly Claim[] }[]) =>
    entries.flatMap(({ claims }, index) =>
      claims.map((claim, nth) => ({ claim, path: [list, index, 'claims', nth] })),
    )
  return [
    ...under('stages', instrument.stages),
    ...under('milestones', instrument.milestones),
    ...under('obligations', instrument.obligations),
    ...instrument.obligations.flatMap(({ provision }, nth) =>
      provision ? [{ claim: provision, path: ['obligations', nth, 'provision'] }] : [],
    ),
    ...instrument.claims.map(({ claim }, nth) => ({ claim, path: ['claims', nth, 'claim'] })),
    ...instrument.conflicts.flatMap(({ versions }, index) =>
      versions.map((claim, nth) => ({ claim, path: ['conflicts', index, 'versions', nth] })),
    ),
  ]
}

/** Rank follows what was read: see Claim. */
export function checkClaim(claim: Claim, path: Path, authorities: readonly Authority[]): Fault[] {
  if (claim.address === null && !claim.via)
    return [{ path, says: 'a claim without an address says in “via” who relayed it' }]
  if (claim.address === null && claim.rank === 'primary' && !claim.confirmAt && !claim.quote)
    return [
      {
        path,
        says: 'a primary claim needs the page that was read, its words in “quote”, or “confirmAt”',
      },
    ]
  const secondHand = claim.rank === 'secondary' || claim.rank === 'unverified'
  if (secondHand && claim.address && authorityOf(claim.address, authorities) !== OTHER_AUTHORITY)
    return [
      {
        path: [...path, 'address'],
        says: `an official page that was not read belongs in “confirmAt”; one that was read is primary`,
      },
    ]
  return []
}

/** Each duty rests on a claim of its own: one that two share says too little of either. */
export function checkOwnClaims({ obligations }: Instrument): Fault[] {
  const said = ({ claims }: Instrument['obligations'][number]) =>
    JSON.stringify(claims.map(({ value }) => value))
  const first = new Map(obligations.toReversed().map((one) => [said(one), one.id]))
  return obligations.flatMap((one, index) => {
    const { id } = one
    const twin = first.get(said(one))
    if (twin === id) return []
    const says = `says the same as “${twin}”: give this duty the claim that is about it`
    return [{ path: ['obligations', index, 'claims'], says }]
  })
}

/** No unverified claim feeds a date, unless the reading itself says that it is unverified. */
export function checkDated({ stages, milestones }: Instrument): Fault[] {
  const onlyUnverified = (claims: readonly Claim[]) =>
    claims.every(({ rank }) => rank === 'unverified')
  const says = 'only unverified claims support this day'
  return [
    ...stages.flatMap(({ claims }, index) =>
      onlyUnverified(claims) ? [{ path: ['stages', index, 'claims'], says }] : [],
    ),
    ...milestones.flatMap(({ claims, readings }, index) => {
      const marked = readings.every(({ outcome }) => outcome === 'announced-unverified')
      return onlyUnverified(claims) && !marked
        ? [{ path: ['milestones', index, 'claims'], says }]
        : []
    }),
  ]
}
