import { expect, test } from 'vitest'
import { storeListings } from '#db/listings.ts'
import { searchUpdates } from '#db/search.ts'
import { freshDb, lister, listing } from './memory.ts'

function dbOf(...titles: string[]) {
  const db = freshDb()
  const listings = titles.map((title, i) => listing({ title, url: `https://www.jftc.go.jp/${i}` }))
  storeListings(db, listings, lister())
  return (words: string, limit = 50) => searchUpdates(db, words, {}, { limit })
}

test.each([
  ['two characters at the start', '改正'],
  ['two characters in the middle', '法律'],
  ['two characters at the very end', '案'.padStart(2, '律')],
  ['four characters', '一部改正'],
  ['a Latin word in another case', 'ai'],
  ['full-width letters', 'ＡＩ'],
  ['two words', '改正 法律'],
])('a title is found by %s', (_, words) => {
  const search = dbOf('改正AI法の一部改正に関する法律案', '無関係な題名')
  expect(search(words).rows.map(({ title }) => title)).toEqual(['改正AI法の一部改正に関する法律案'])
})

test('what stands in no title is not found', () => {
  const search = dbOf('改正AI法')
  expect(search('罰則').rows).toEqual([])
  expect(search('改正 罰則').rows).toEqual([])
})

test('a word of one character is too short, and said to be', () => {
  const search = dbOf('改正AI法')
  expect(search('法')).toEqual({ rows: [], tooShort: true })
})

test.each([
  '"',
  '"; drop table updates;',
  'a OR b',
  'title:改正',
  '改正*',
  '%%',
  '(((',
  '\u0000\u0000',
  '😀😀',
])('no input breaks the search: %s', (words) => {
  const search = dbOf('改正AI法')
  expect(search(words).rows).toEqual([])
})

test('results come newest first, page by page, each once', () => {
  const db = freshDb()
  const days = ['2026-01-05', '2026-03-01', '2026-02-01']
  storeListings(
    db,
    days.map((published) => listing({ published, title: '改正' })),
    lister(),
  )
  const first = searchUpdates(db, '改正', {}, { limit: 2 }).rows
  const rest = searchUpdates(db, '改正', {}, { limit: 2, before: first.at(-1)!.position }).rows
  expect([...first, ...rest].map(({ published }) => published)).toEqual([
    '2026-03-01',
    '2026-02-01',
    '2026-01-05',
  ])
})
