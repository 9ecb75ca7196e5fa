import { expect, test } from 'vitest'
import { saveCapture } from '#db/captures.ts'
import { storeListings } from '#db/listings.ts'
import { listUpdates } from '#db/updates.ts'
import { freshDb, lister, listing, witness } from './memory.ts'

const titles = (db: ReturnType<typeof freshDb>) =>
  listUpdates(db, {}, { limit: 50 }).map(({ title, published }) => `${published} ${title}`)

const captureOf = (db: ReturnType<typeof freshDb>, requestUrl: string) =>
  saveCapture(db, {
    ...{ sourceId: 'jftc-list', kind: 'live', requestUrl, finalUrl: requestUrl, status: 200 },
    ...{ headers: {}, charset: 'utf-8', fetchedAt: '2026-07-01T00:00:00.000Z' },
    bytes: Buffer.from(requestUrl),
  })!.id

const older = listing({
  url: 'https://www.jftc.go.jp/older',
  title: '前の公表',
  published: '2026-06-01',
})

test.each([
  ['a day later', '2026-06-09', '2026-06-10'],
  ['a day earlier', '2026-06-10', '2026-06-09'],
  ['that had not come yet', '2026-12-10', '2026-06-10'],
  ['of the year before', '2025-06-10', '2026-06-10'],
  ['of the month before', '2026-05-10', '2026-06-10'],
])('a day %s that its list corrects is the same update, under the day that holds', (_, was, is) => {
  const db = freshDb()
  storeListings(db, [listing({ published: was }), older], lister())
  const stored = storeListings(
    db,
    [listing({ published: is }), older],
    lister({ seen: '2026-06-12' }),
  )
  expect(stored.map(({ change }) => change)).toEqual(['technical-version'])
  expect(titles(db)).toEqual([`${is} 報告書の公表について`, '2026-06-01 前の公表'])
})

test('a day that stood in the title, since it was still to come, gives way to the one that holds', () => {
  const db = freshDb()
  const title = '「取引指針」の公表について'
  const was = listing({
    title: `(令和8年6月30日)${title}`,
    published: '2026-06',
    publishedFrom: 'folder',
  })
  storeListings(db, [was, older], lister())
  storeListings(db, [listing({ title }), older], lister({ seen: '2026-06-12' }))
  expect(titles(db)).toEqual([`2026-06-10 ${title}`, '2026-06-01 前の公表'])
})

test('a day that its second list corrects to that of the first makes no second update', () => {
  const db = freshDb()
  const top = (seen: string) => lister({ sourceId: 'jftc-top', seen })
  storeListings(db, [listing({ published: '2026-06-10' }), older], lister())
  storeListings(db, [listing({ published: '2026-06-09' }), older], top('2026-06-11'))
  storeListings(db, [listing({ published: '2026-06-10' }), older], top('2026-06-12'))
  expect(titles(db)).toEqual(['2026-06-10 報告書の公表について', '2026-06-01 前の公表'])
})

test('a list that corrects its day to what a second list showed from the start stays one update', () => {
  const db = freshDb()
  const top = (seen: string) => lister({ sourceId: 'jftc-top', seen })
  storeListings(db, [listing({ published: '2026-06-09' }), older], lister())
  storeListings(db, [listing({ published: '2026-06-10' }), older], top('2026-06-11'))
  storeListings(db, [listing({ published: '2026-06-10' }), older], lister({ seen: '2026-06-12' }))
  expect(titles(db)).toEqual(['2026-06-10 報告書の公表について', '2026-06-01 前の公表'])
})

test.each([
  ['whose old row stays', [listing(), older], '2026-06-11'],
  ['after it was seen', [older], '2026-06-12'],
])('the same words announced anew on a day %s are another update', (_, others, published) => {
  const db = freshDb()
  storeListings(db, [listing(), older], lister())
  storeListings(db, [listing({ published }), ...others], lister({ seen: '2026-06-13' }))
  expect(titles(db)).toHaveLength(3)
})

test.each([
  ['an own list', lister({ sourceId: 'jftc-top', seen: '2026-06-15' }), '2026-06-15'],
  ['a witness', witness({ seen: '2026-06-12' }), '2026-06-12'],
])(
  'the same words announced anew are another update where %s shows the new day first',
  (_, other, day) => {
    const db = freshDb()
    storeListings(db, [listing({ published: '2026-06-10' })], lister())
    storeListings(db, [listing({ published: day })], other)
    storeListings(db, [listing({ published: day })], lister({ seen: other.seen }))
    expect(titles(db)).toHaveLength(2)
  },
)

test('of what was announced long ago a new day is none that is corrected', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-03-01' })], lister())
  storeListings(db, [listing({ published: '2026-06-11' })], lister())
  expect(titles(db)).toHaveLength(2)
})

const pinned = (title: string) => listing({ title, published: null })
const alert = '個人情報保護委員会を騙る不審なメールにご注意ください'
const other = 'SMSを用いた詐欺の手口（第２報）を追加しました。'

test('other news that is listed after an undated link at its address was seen is an update of its own', () => {
  const db = freshDb()
  storeListings(db, [pinned(alert)], lister({ sourceId: 'jftc-top' }))
  storeListings(
    db,
    [listing({ title: other, published: '2026-06-14' })],
    lister({ seen: '2026-06-14' }),
  )
  expect(titles(db)).toEqual([`2026-06-14 ${other}`, `null ${alert}`])
})

test('an undated link to an address that names the day of a release is that release', () => {
  const db = freshDb()
  const url = 'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/260614_smaho.html'
  const top = listing({ url, title: 'スマホ新法 特設ページ', published: null })
  storeListings(db, [top], lister({ sourceId: 'jftc-top' }))
  const title =
    'スマートフォンにおいて利用される特定ソフトウェアに係る競争の促進に関する法律の全面施行について'
  storeListings(
    db,
    [listing({ url, title, published: '2026-06-14' })],
    lister({ seen: '2026-06-14' }),
  )
  expect(titles(db)).toEqual(['2026-06-14 スマホ新法 特設ページ'])
})

test.each([
  ['the same words', alert],
  ['its short name', '不審なメールにご注意ください'],
])('%s under a day that comes after the undated link was seen are the same update', (_, title) => {
  const db = freshDb()
  storeListings(db, [pinned(alert)], lister({ sourceId: 'jftc-top' }))
  storeListings(db, [listing({ title, published: '2026-06-14' })], lister({ seen: '2026-06-14' }))
  expect(titles(db)).toHaveLength(1)
})

test('a second undated notice at the address of one that stays is an update of its own', () => {
  const db = freshDb()
  storeListings(db, [pinned(alert)], lister())
  storeListings(db, [pinned(other), pinned(alert)], lister({ seen: '2026-06-14' }))
  expect(titles(db)).toEqual([`null ${other}`, `null ${alert}`])
})

test('the result of a call that comes within a week at its address is an update of its own', () => {
  const db = freshDb()
  const call = (over = {}) => listing({ title: '指針（案）に対する意見募集について', ...over })
  storeListings(db, [call()], lister())
  const result = call({
    title: '指針（案）に対する意見募集の結果について',
    published: '2026-06-15',
  })
  storeListings(db, [result], lister({ sourceId: 'jftc-results', seen: '2026-06-15' }))
  expect(titles(db)).toHaveLength(2)
})

test.each([
  ['a witness whose window slides', witness({ seen: '2026-06-11' }), 'new'],
  ['what was there at the first look', lister(), 'baseline'],
  ['a page that does not reach as far back', lister(), 'new'],
] as const)('the same words on the next day are another update of %s', (_, by, origin) => {
  const db = freshDb()
  const given = { ...by, watched: new Set<string>(), originOf: () => origin }
  const rows = origin === 'baseline' ? [older] : []
  storeListings(db, [listing(), ...rows], given)
  storeListings(db, [listing({ published: '2026-06-11' }), ...rows], given)
  expect(titles(db).filter((title) => title.includes('報告書'))).toHaveLength(2)
})

test('what one page of a source lists is no correction of what another lists, however often both are read', () => {
  const db = freshDb()
  const pages = ['jun', 'jul'].map((month) => captureOf(db, `https://www.jftc.go.jp/${month}/`))
  const read = (page: number, published: string) =>
    storeListings(
      db,
      [listing({ published }), older],
      lister({ captureId: pages[page]!, seen: '2026-07-01' }),
    )
  read(0, '2026-06-30')
  expect(read(1, '2026-07-01').map(({ change }) => change)).toContain('created')
  expect([...read(0, '2026-06-30'), ...read(1, '2026-07-01')]).toEqual([])
})

test.each([
  [null, '指針の改正について', '指針の改正及び意見募集の結果について'],
  ['2026-06', '指針の改正及び意見募集の結果について', '指針の改正及び意見募集の結果について'],
  ['2026-06-11', '指針の改正について', '指針の改正及び意見募集の結果について'],
])(
  'a longer name with a result is the same update where the other is of no call: %s',
  (day, one, other) => {
    const db = freshDb()
    storeListings(db, [listing({ title: other })], lister())
    storeListings(
      db,
      [listing({ title: one, published: day })],
      lister({ sourceId: 'jftc-top', seen: '2026-06-12' }),
    )
    expect(titles(db)).toHaveLength(1)
  },
)
