import { expect, test } from 'vitest'
import { storeListings } from '#db/listings.ts'
import { listUpdates } from '#db/updates.ts'
import { freshDb, lister, listing } from './memory.ts'

// What comes after a thing at its address, on another list of its authority, within a week.

const titles = (db: ReturnType<typeof freshDb>) =>
  listUpdates(db, {}, { limit: 50 }).map(({ title }) => title)

const call = '「中間試案」に関する意見募集について'

test.each([
  '「中間試案」に関する意見募集の期間延長について',
  `【訂正】${call}`,
  `【更新】${call}（追加資料を掲載しました）`,
])('%s is an update of its own', (title) => {
  const db = freshDb()
  storeListings(db, [listing({ title: call })], lister())
  const info = lister({ sourceId: 'jftc-info', seen: '2026-06-14' })
  storeListings(db, [listing({ title, published: '2026-06-14' })], info)
  expect(titles(db)).toEqual([title, call])
})

test.each([
  ['the same words', call, '2026-06-12'],
  ['its short name', '「中間試案」に関する意見募集', '2026-06-12'],
  ['the mark on its very day', `【更新】${call}`, '2026-06-10'],
])('%s on another list are the same update', (_, title, published) => {
  const db = freshDb()
  storeListings(db, [listing({ title: call })], lister())
  const info = lister({ sourceId: 'jftc-info', seen: '2026-06-14' })
  storeListings(db, [listing({ title, published })], info)
  expect(titles(db)).toHaveLength(1)
})

test.each([
  ['within a week', '2026-06-15'],
  ['on its very day', '2026-06-10'],
])(
  'the result of a call %s is an update of its own where only its summary says that it is one',
  (_, published) => {
    const db = freshDb()
    const title = '「特例告示」について'
    const asked = { title: `${title.slice(0, -4)}（案）に関する意見募集について`, key: '1' }
    const summary = '結果の公示日：2026/06/15\n命令等の公布日：2026/06/15'
    storeListings(db, [listing(asked)], lister({ sourceId: 'egov-comments' }))
    storeListings(
      db,
      [listing({ title, summary, key: '1', published })],
      lister({ sourceId: 'egov-results', seen: '2026-06-15' }),
    )
    expect(titles(db)).toEqual([title, asked.title])
  },
)

const PAGE = 'https://www.jftc.go.jp/law'
const noticed = (address: string, title = '改正法の考え方を追加しました。') =>
  listing({ url: address, title })

test.each([
  [PAGE, `${PAGE}#kangaekata`],
  [`${PAGE}#kangaekata`, PAGE],
])('a page that one list links and a part of it that another links are one: %s', (one, other) => {
  const db = freshDb()
  storeListings(db, [noticed(one)], lister())
  expect(storeListings(db, [noticed(other)], lister({ sourceId: 'jftc-top' }))).toEqual([])
  expect(storeListings(db, [noticed(other)], lister({ sourceId: 'jftc-top' }))).toEqual([])
  expect(titles(db)).toHaveLength(1)
})

test.each([
  ['two parts', `${PAGE}#a`, `${PAGE}#b`, undefined],
  ['other words', PAGE, `${PAGE}#a`, '改正法の様式を掲載しました。'],
  ['another page', PAGE, `${PAGE}s#a`, undefined],
])('%s are not', (_, one, other, title) => {
  const db = freshDb()
  storeListings(db, [noticed(one)], lister())
  storeListings(db, [noticed(other, title)], lister({ sourceId: 'jftc-top' }))
  expect(titles(db)).toHaveLength(2)
})

test('a page and a part of it on one list are not', () => {
  const db = freshDb()
  storeListings(db, [noticed(PAGE), noticed(`${PAGE}#a`)], lister())
  expect(titles(db)).toHaveLength(2)
})
