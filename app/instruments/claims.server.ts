import type { ClaimItem } from '#app/components/instrument-item.ts'
import { webAddress } from '#app/updates/web-address.ts'
import type { Claim } from '#content/schema.ts'
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
