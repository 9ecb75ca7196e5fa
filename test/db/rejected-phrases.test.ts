import { expect, test } from 'vitest'
import { asActor, operator } from '#db/actor.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { listRejectedPhrases } from '#db/rejected-phrases.ts'
import { freshDb, lister, listing } from './memory.ts'

const STUDY = 'jftc-genai-market-study'

/** Updates linked by these phrases, each link with what a person said of it. */
function reviewed(...said: [review: string, ...phrases: string[]][]) {
  const db = freshDb()
  const listings = said.map((_, n) => listing({ url: `https://www.jftc.go.jp/${n}.html` }))
  storeListings(db, listings, lister())
  for (const [n, [review, ...phrases]] of said.entries()) {
    const because = phrases.map((phrase) => ({
      ...{ field: 'title', phrase, start: 0, end: phrase.length, weight: 1 },
    }))
    const link = { instrument: STUDY, score: 1, state: 'sure' as const, because }
    const links = ['', 'a-duty'].map((obligation) => ({ ...link, obligation }))
    saveMapping(db, n + 1, { type: 'notice', severity: 'low', links, dates: [] }, false)
    asActor(operator('2026-11-24T00:00:00.000Z'), () =>
      db.$client.prepare('update links set review = ? where update_id = ?').run(review, n + 1),
    )
  }
  return db
}

test('phrases of rejected links are counted, beside how often a link by them was confirmed', () => {
  const db = reviewed(
    ['rejected', '生成AI', '競争'],
    ['rejected', '生成AI'],
    ['confirmed', '生成AI'],
    ['confirmed', '実態調査'],
    ['none', '競争'],
  )
  expect(listRejectedPhrases(db, STUDY)).toEqual([
    { phrase: '生成AI', rejected: 2, confirmed: 1 },
    { phrase: '競争', rejected: 1, confirmed: 0 },
  ])
})

test('where nobody rejected anything nothing is counted, nor for another instrument', () => {
  expect(listRejectedPhrases(reviewed(['confirmed', '生成AI']), STUDY)).toEqual([])
  expect(listRejectedPhrases(reviewed(['rejected', '生成AI']), 'smartphone-act')).toEqual([])
})
