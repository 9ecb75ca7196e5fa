import type { Db } from '#db/client.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'

/** So many updates, from id 1 on, each with a link that no rule is sure of. */
export function addUnsureLinks(db: Db, count: number): void {
  const listings = Array.from({ length: count }, (_, n) =>
    listing({ url: `https://www.moj.go.jp/unsure/${n}.html`, title: `公表 ${n}` }),
  )
  storeListings(db, listings, lister())
  const link = { instrument: 'ai-basic-plan', obligation: '', score: 0.5, because: [] }
  for (let id = 1; id <= count; id += 1) {
    const links = [{ ...link, state: 'unsure' as const }]
    saveMapping(db, id, { type: 'report', severity: null, links, dates: [] }, false)
  }
}
