import type { Source } from '#app/components/dates/dated-item.ts'
import { webAddress } from '#app/updates/web-address.ts'
import { type Claim, RANKS } from '#content/schema.ts'

/**
 * The page of the surest of some claims that names one, with that claim's own rank; of none, the page
 * where they should be confirmed, which does not say it as far as anybody here has read.
 */
export function sourceOf(
  claims: readonly Pick<Claim, 'rank' | 'address' | 'confirmAt'>[],
): Source | null {
  const ranked = claims.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
  for (const { address, rank } of ranked) {
    const page = address && webAddress(address)
    if (page) return { address: page, read: true, rank }
  }
  for (const { confirmAt, rank } of ranked) {
    const page = confirmAt && webAddress(confirmAt)
    if (page) return { address: page, read: false, rank }
  }
  return null
}
