import type { ClaimItem } from '#app/components/instruments/instrument-item.ts'
import { webAddress } from '#app/updates/web-address.ts'
import type { Claim, Instrument } from '#content/schema.ts'
import type { Learnt } from './learnt.server.ts'

/** A claim as pages show it; an address that is no web address is not made a link. */
export function claimItem(claim: Learnt<Claim>): ClaimItem {
  const { value, rank, read, address, quote, via, confirmAt, note, confirmed = null } = claim
  return {
    value: typeof value === 'string' ? { en: value, ja: value } : value,
    ...{ rank, read, quote: quote ?? null, via: via ?? null, note: note ?? null },
    confirmed,
    address: address && webAddress(address),
    confirmAt: confirmAt ? webAddress(confirmAt) : null,
  }
}

/** How many claims content holds of instruments, and how many rest on a primary source. */
export function claimsOf(instruments: readonly Instrument[]) {
  const claims = instruments.flatMap((one) => [
    ...one.stages.flatMap((stage) => stage.claims),
    ...one.milestones.flatMap((milestone) => milestone.claims),
    ...one.obligations.flatMap((obligation) => obligation.claims),
    ...one.claims.map(({ claim }) => claim),
  ])
  return { n: claims.length, primary: claims.filter(({ rank }) => rank === 'primary').length }
}
