import { expect, test } from 'vitest'
import { storeListings } from '#db/listings.ts'
import { getUpdate, listUpdates } from '#db/updates.ts'
import { verifyDatabase } from '#db/verify.ts'
import { freshDb, lister, listing, witness } from './memory.ts'

const titles = (db: ReturnType<typeof freshDb>) =>
  listUpdates(db, {}, { limit: 50 }).map(({ title, published }) => `${published} ${title}`)

const at = (path: string, more = {}) =>
  listing({
    ...{ url: `https://www.jftc.go.jp/${path}`, address: `https://www.jftc.go.jp/${path}` },
    ...more,
  })
const gone = (db: ReturnType<typeof freshDb>) =>
  db.$client.exec("update updates set detail = 'unavailable', detail_tries = 3")

test('what moved is the same update, which leads to where it is now', () => {
  const db = freshDb()
  const [first] = storeListings(db, [at('26061')], lister())
  gone(db)
  expect(storeListings(db, [at('260610')], lister({ seen: '2026-06-11' }))).toEqual([])
  expect(titles(db)).toHaveLength(1)
  expect(getUpdate(db, first!.updateId)).toMatchObject({
    url: 'https://www.jftc.go.jp/260610',
    ...{ detail: 'wanted', published: '2026-06-10' },
  })
  expect(storeListings(db, [at('260610')], lister({ seen: '2026-06-12' }))).toEqual([])
  expect(storeListings(db, [at('26061')], lister({ sourceId: 'jftc-month' }))).toEqual([])
  expect(titles(db)).toHaveLength(1)
  expect(verifyDatabase(db).differences).toEqual([])
})

test('what moved is the same when a whole list moves to another folder', () => {
  const db = freshDb()
  const list = (folder: string) =>
    ['甲について', '乙について', '丙について'].map((title, i) =>
      at(`${folder}/${i}.html`, { title }),
    )
  storeListings(db, list('old'), lister())
  expect(storeListings(db, list('new'), lister({ seen: '2026-06-12' }))).toEqual([])
  expect(storeListings(db, list('old'), lister({ seen: '2026-06-13' }))).toEqual([])
  expect(titles(db)).toHaveLength(3)
})

test.each([
  ['is still listed where it was', [at('a/x'), at('b/x')]],
  ['has other words', [at('b/x', { title: '別の件について' })]],
  ['has another day', [at('b/x', { published: '2026-06-20' })]],
  ['is not the only one of its words', [at('b/x'), at('c/x')]],
  ['is a file under another number', [at('a/y')]],
])('what seems to have moved is another where one %s', (_, now) => {
  const db = freshDb()
  storeListings(db, [at('a/x')], lister())
  const made = storeListings(db, now, lister({ seen: '2026-06-21' }))
  expect(made.filter(({ change }) => change === 'created').length).toBeGreaterThan(0)
})

const other = at('a/other', { title: '乙に対する勧告について' })
const report = (path: string) => at(path, { title: '実態調査報告書の公表について' })

test('a row that bore the address of the row below, and bears its own by now, is the same update', () => {
  const db = freshDb()
  storeListings(db, [other], lister())
  const [made] = storeListings(db, [report('a/other'), other], lister())
  db.$client.exec("update updates set detail = 'read'")
  const later = lister({ seen: '2026-06-12' })
  expect(storeListings(db, [report('a/own'), other], later)).toMatchObject([
    { updateId: made!.updateId, change: 'technical-version' },
  ])
  expect(titles(db)).toHaveLength(2)
  // What was read of it was the other’s page.
  expect(getUpdate(db, made!.updateId)).toMatchObject({
    ...{ url: 'https://www.jftc.go.jp/a/own', detail: 'wanted' },
  })
  expect(storeListings(db, [report('a/own'), other], later)).toEqual([])
})

test('so is one that bore the address of an older update, which is listed no more', () => {
  const db = freshDb()
  const older = at('a/last-year', { title: '昨年の報告書', published: '2025-06-10' })
  storeListings(db, [older], lister({ seen: '2025-06-11' }))
  storeListings(db, [report('a/last-year')], lister())
  const made = storeListings(db, [report('a/own')], lister({ seen: '2026-06-12' }))
  expect(made.map(({ change }) => change)).toEqual(['technical-version'])
  expect(titles(db)).toHaveLength(2)
})

const renamed = (numbers: number[], prefix: string) =>
  numbers.map((n) => at(`${prefix}${n}`, { title: `第${n}号の資料について` }))

test('when most of a list is under other addresses at once, the site was renewed, and nothing of it is new', () => {
  const db = freshDb()
  storeListings(db, renamed([1, 2, 3, 4, 5], 'old/x'), lister())
  const now = [at('new/y6', { title: '改装のお知らせ' }), ...renamed([1, 2, 3, 4, 5], 'new/y')]
  const made = storeListings(db, now, lister({ seen: '2026-06-12' }))
  expect(made.map(({ change }) => change)).toEqual(['created'])
  expect(titles(db)).toHaveLength(6)
})

test('a few files of a long list under other numbers are others', () => {
  const db = freshDb()
  const all = [1, 2, 3, 4, 5, 6, 7, 8]
  storeListings(db, renamed(all, 'x'), lister())
  const now = [...renamed(all.slice(0, 3), 'y'), ...renamed(all.slice(3), 'x')]
  expect(storeListings(db, now, lister({ seen: '2026-06-12' }))).toHaveLength(3)
})

test('what moved leads back to where it was, once its list shows it there again', () => {
  const db = freshDb()
  const [first] = storeListings(db, [at('a/x.html')], lister())
  for (const folder of ['b', 'c', 'a']) {
    storeListings(db, [at(`${folder}/x.html`)], lister({ seen: '2026-06-12' }))
  }
  expect(titles(db)).toHaveLength(1)
  expect(getUpdate(db, first!.updateId)?.url).toBe('https://www.jftc.go.jp/a/x.html')
})

test.each(['index.htm', ''])(
  'what seems to have moved is another where it is only called “%s”',
  (name) => {
    const db = freshDb()
    storeListings(db, [at(`a/${name}`)], lister())
    expect(storeListings(db, [at(`b/${name}`)], lister({ seen: '2026-06-12' }))).toHaveLength(1)
  },
)

test('what seems to have moved is another in what a witness relays', () => {
  const db = freshDb()
  storeListings(db, [at('a/x')], witness({ seen: '2026-07-01' }))
  storeListings(db, [at('b/x')], witness({ seen: '2026-07-01' }))
  expect(titles(db)).toHaveLength(2)
})

test('what moved is the same in another list that knows it only where it is now', () => {
  const db = freshDb()
  storeListings(db, [at('oct/x.html')], lister())
  storeListings(db, [at('nov/x.html')], lister({ seen: '2026-06-12' }))
  expect(storeListings(db, [at('nov/x.html')], lister({ sourceId: 'jftc-top' }))).toEqual([])
  const relayed = at('nov/x.html', { published: '2026-06-12' })
  storeListings(db, [relayed], witness({ seen: '2026-07-01' }))
  expect(titles(db)).toHaveLength(1)
})

test('what was announced anew where another thing moved to is another', () => {
  const db = freshDb()
  storeListings(db, [at('oct/x.html')], lister())
  storeListings(db, [at('nov/x.html')], lister({ seen: '2026-06-12' }))
  const anew = at('nov/x.html', { published: '2026-09-10' })
  storeListings(db, [anew], lister({ sourceId: 'jftc-top', seen: '2026-09-10' }))
  expect(titles(db)).toHaveLength(2)
})

test('what moved is the same where a renewed site gives every page another ending', () => {
  const db = freshDb()
  storeListings(db, [at('a/26105')], lister())
  expect(storeListings(db, [at('b/26105.html')], lister({ seen: '2026-06-12' }))).toEqual([])
})

test('a page whose place a file of the same name takes is the same update', () => {
  const db = freshDb()
  storeListings(db, [at('a/270310_x.html')], lister())
  expect(storeListings(db, [at('a/270310_x.pdf')], lister({ seen: '2026-06-12' }))).toEqual([])
  expect(titles(db)).toHaveLength(1)
})
