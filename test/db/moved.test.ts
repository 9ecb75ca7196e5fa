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
