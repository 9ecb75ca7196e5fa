import { expect, test } from 'vitest'
import type { Lister } from '#db/lister.ts'
import { storeListings } from '#db/listings.ts'
import { settleWaiting } from '#db/resolve.ts'
import { getUpdate, listSightings, listUpdates, listVersions } from '#db/updates.ts'
import { freshDb, lister, listing, witness } from './memory.ts'

const titles = (db: ReturnType<typeof freshDb>) =>
  listUpdates(db, {}, { limit: 50 }).map(({ title, published }) => `${published} ${title}`)

test('what a list shows again is stored once', () => {
  const db = freshDb()
  expect(storeListings(db, [listing()], lister())).toMatchObject([{ change: 'created' }])
  expect(storeListings(db, [listing()], lister())).toEqual([])
  expect(titles(db)).toHaveLength(1)
})

test('a row that stands twice on one page is one update', () => {
  const db = freshDb()
  storeListings(db, [listing(), listing({ title: '報告書の公表に ついて' })], lister())
  expect(titles(db)).toHaveLength(1)
})

test('the same address on a later day is another update', () => {
  const db = freshDb()
  storeListings(db, [listing()], lister())
  storeListings(db, [listing({ published: '2026-07-10' })], lister())
  expect(titles(db)).toHaveLength(2)
})

test.each([
  ['only its month', '2026-06'],
  ['no day at all', null],
])(
  'a row that shows %s where it showed its day is the same update, with its day',
  (_, published) => {
    const db = freshDb()
    storeListings(db, [listing()], lister())
    expect(storeListings(db, [listing({ published })], lister({ seen: '2026-06-12' }))).toEqual([])
    expect(titles(db)).toEqual(['2026-06-10 報告書の公表について'])
  },
)

test('an undated page of ours proves no day that a source was only told to have shown', () => {
  const db = freshDb()
  const [told] = storeListings(
    db,
    [listing()],
    lister({ rank: 'secondary', via: 'public tracker' }),
  )
  storeListings(db, [listing({ published: null })], lister({ captureId: capture(db) }))
  expect(titles(db)).toHaveLength(1)
  const proofs = listSightings(db, told!.updateId).map(({ day, captureId }) => [day, captureId])
  expect(proofs).toEqual([
    ['2026-06-10', null],
    ['', 1],
  ])
})

test('a row under another month is not what the list showed before', () => {
  const db = freshDb()
  storeListings(db, [listing()], lister())
  storeListings(db, [listing({ published: '2026-07' })], lister({ seen: '2026-07-12' }))
  expect(titles(db)).toHaveLength(2)
})

test('two titles under one address and day on one page are two updates', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '届出一' }), listing({ title: '届出二' })], lister())
  expect(titles(db)).toHaveLength(2)
})

test('another title for the same address and day is a new version', () => {
  const db = freshDb()
  const [first] = storeListings(db, [listing({ title: '事務総長会見記録（付）' })], lister())
  const [second] = storeListings(db, [listing({ title: '事務総長会見記録（付け）' })], lister())
  expect(second).toMatchObject({ updateId: first!.updateId, change: 'version' })
  expect(listVersions(db, first!.updateId).map(({ title }) => title)).toEqual([
    '事務総長会見記録（付）',
    '事務総長会見記録（付け）',
  ])
  expect(getUpdate(db, first!.updateId)?.title).toBe('事務総長会見記録（付け）')
})

test('a difference of width or blanks alone is no version', () => {
  const db = freshDb()
  const [first] = storeListings(db, [listing({ title: '令和７年度の状況' })], lister())
  expect(storeListings(db, [listing({ title: '令和7年度の　状況' })], lister())).toEqual([])
  expect(listVersions(db, first!.updateId)).toHaveLength(1)
})

test('a title that comes back beside a new one keeps its own update', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '届出書一を公表' })], lister())
  storeListings(
    db,
    [listing({ title: '届出書二を公表' }), listing({ title: '届出書一を公表' })],
    lister(),
  )
  expect(titles(db).sort()).toEqual(['2026-06-10 届出書一を公表', '2026-06-10 届出書二を公表'])
})

test('an item is known by the id of its API whatever its address says', () => {
  const db = freshDb()
  storeListings(db, [listing({ key: '240000123' })], lister())
  storeListings(db, [listing({ key: '240000123', url: 'https://www.jftc.go.jp/b' })], lister())
  expect(titles(db)).toHaveLength(1)
})

test('a second list of the same authority adds a sighting', () => {
  const db = freshDb()
  const [first] = storeListings(db, [listing()], lister())
  const later = listing({ published: '2026-06-12' })
  expect(storeListings(db, [later], lister({ sourceId: 'jftc-month' }))).toEqual([])
  expect(listSightings(db, first!.updateId)).toHaveLength(2)
  expect(getUpdate(db, first!.updateId)?.published).toBe('2026-06-10')
})

test.each([
  [0, 1],
  [7, 1],
  [8, 2],
  [-1, 2],
])('a witness that lists %i days after the authority leaves %i updates', (days, updates) => {
  const db = freshDb()
  storeListings(db, [listing()], lister())
  const day = `2026-06-${String(10 + days).padStart(2, '0')}`
  storeListings(db, [listing({ published: day })], witness({ seen: '2026-07-01' }))
  expect(titles(db)).toHaveLength(updates)
})

test('of two announcements at one address the witness joins the nearest, one to one', () => {
  const db = freshDb()
  const own = ['2026-06-02', '2026-06-05'].map((published) => listing({ published }))
  storeListings(db, own, lister())
  const relayed = ['2026-06-06', '2026-06-07'].map((published) => listing({ published }))
  storeListings(db, relayed, witness({ seen: '2026-07-01' }))
  const found = listUpdates(db, {}, { limit: 9 }).map(({ id, published }) => [
    published,
    listSightings(db, id).map(({ day }) => day),
  ])
  expect(found).toEqual([
    ['2026-06-05', ['2026-06-05', '2026-06-06']],
    ['2026-06-02', ['2026-06-02', '2026-06-07']],
  ])
})

test('a relayed row waits seven days for its authority and then counts as secondary', () => {
  const db = freshDb()
  expect(storeListings(db, [listing()], witness())).toEqual([])
  expect(settleWaiting(db, witness({ seen: '2026-06-17' }))).toEqual([])
  expect(settleWaiting(db, witness({ seen: '2026-06-18' }))).toMatchObject([{ change: 'created' }])
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([
    { rank: 'secondary', via: 'gov-online' },
  ])
})

test('a relayed row that its authority shows in time becomes a sighting', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-06-11' })], witness())
  const [own] = storeListings(db, [listing()], lister())
  expect(settleWaiting(db, witness({ seen: '2026-06-12' }))).toEqual([])
  expect(
    listSightings(db, own!.updateId)
      .map(({ sourceId }) => sourceId)
      .sort(),
  ).toEqual(['gov-online', 'jftc-list'])
})

test('a body without a source of its own is not waited for', () => {
  const db = freshDb()
  storeListings(db, [listing({ authority: 'env' })], witness())
  expect(titles(db)).toHaveLength(1)
})

test('an authority that lists what only a witness had shown takes day, title and rank', () => {
  const db = freshDb()
  const [relayed] = storeListings(
    db,
    [listing({ published: '2026-06-11', title: '第2章の状況' })],
    witness({ seen: '2026-07-01' }),
  )
  const stored = storeListings(db, [listing({ title: '第２章及び第３章の状況' })], lister())
  expect(stored).toMatchObject([{ updateId: relayed!.updateId, change: 'technical-version' }])
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([
    {
      published: '2026-06-10',
      title: '第２章及び第３章の状況',
      rank: 'primary',
      sourceId: 'jftc-list',
    },
  ])
})

test('backfill that we read ourselves later turns primary and keeps its origin', () => {
  const db = freshDb()
  const told: Partial<Lister> = { rank: 'secondary', via: 'a list', originOf: () => 'backfill' }
  storeListings(db, [listing()], lister({ ...told, watched: new Set() }))
  expect(storeListings(db, [listing()], lister({ captureId: capture(db) }))).toEqual([])
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([
    { rank: 'primary', via: null, origin: 'backfill' },
  ])
})

test('backfill never changes what was read from the authority', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '正しい題名' })], lister({ captureId: capture(db) }))
  storeListings(
    db,
    [listing({ title: '写し違えた題名' })],
    lister({ rank: 'secondary', via: 'a list' }),
  )
  expect(titles(db)).toEqual(['2026-06-10 正しい題名'])
})

test('a page that changes on two days makes two updates, and none joins the other', () => {
  const db = freshDb()
  const changed = listing({ published: null, publishedFrom: 'none', changedPage: true })
  storeListings(db, [changed], lister({ seen: '2026-06-11' }))
  storeListings(db, [changed], lister({ seen: '2026-06-11' }))
  storeListings(db, [changed], lister({ seen: '2026-06-15' }))
  expect(titles(db)).toHaveLength(2)
})

test('an undated item stands in the list where it was first seen', () => {
  const db = freshDb()
  const at = (url: string, published: string | null) =>
    listing({ url: `https://x.go.jp/${url}`, published })
  storeListings(db, [at('a', '2026-06-12'), at('b', null), at('c', '2026-06-10')], lister())
  expect(listUpdates(db, {}, { limit: 9 }).map(({ published }) => published)).toEqual([
    '2026-06-12',
    null,
    '2026-06-10',
  ])
})

test('an undated link to what was told with a day is a sighting, and changes nothing of it', () => {
  const db = freshDb()
  const told: Partial<Lister> = { rank: 'secondary', via: 'a list', originOf: () => 'backfill' }
  const days = ['2026-08-25', '2026-09-08']
  storeListings(
    db,
    days.map((published) => listing({ published })),
    lister(told),
  )
  const undated = listing({ published: null, publishedFrom: 'none', title: '原則' })
  expect(storeListings(db, [undated], lister({ captureId: capture(db) }))).toEqual([])
  expect(storeListings(db, [undated], lister({ sourceId: 'jftc-top', captureId: 1 }))).toEqual([])
  expect(titles(db)).toEqual(['2026-09-08 報告書の公表について', '2026-08-25 報告書の公表について'])
  const [newest] = listUpdates(db, {}, { limit: 1 })
  expect(listSightings(db, newest!.id).map(({ day }) => day)).toEqual(['2026-09-08', '', ''])
})

test.each(['', '2026-10'])(
  'an item listed as %j that gets its day is the same update',
  (before) => {
    const db = freshDb()
    const [first] = storeListings(db, [listing({ published: before || null })], lister())
    // Its words are read anew by the day that it has now.
    expect(storeListings(db, [listing({ published: '2026-10-13' })], lister())).toMatchObject([
      { updateId: first!.updateId, change: 'technical-version' },
    ])
    expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([
      { id: first!.updateId, published: '2026-10-13' },
    ])
  },
)

test('an API item is one update whatever day its stamp says', () => {
  const db = freshDb()
  const call = (published: string) => listing({ key: '240000111', published })
  storeListings(db, [call('2026-10-01')], lister())
  expect(storeListings(db, [call('2026-10-02')], lister())).toMatchObject([
    { change: 'technical-version' },
  ])
  expect(storeListings(db, [call('2026-10-02')], lister())).toEqual([])
  expect(titles(db)).toHaveLength(1)
})

test('what was there at the first look is not what is listed there on a later day', () => {
  const db = freshDb()
  const undated = listing({ published: null, publishedFrom: 'none', title: '特集のページ' })
  const first = lister({ sourceId: 'jftc-top', seen: '2026-10-10', originOf: () => 'baseline' })
  storeListings(db, [undated], first)
  const seen = '2026-10-14'
  const before = listing({ published: '2026-10-09' })
  const [earlier] = storeListings(db, [before], lister({ seen }))
  expect(earlier?.change).not.toBe('created')
  const after = [listing({ published: '2026-10-13' }), before]
  const [later] = storeListings(db, after, lister({ seen }))
  expect(later?.change).toBe('created')
})

test('what was there at the first look is listed late under the same title', () => {
  const db = freshDb()
  const first = lister({ sourceId: 'jftc-top', seen: '2026-10-10', originOf: () => 'baseline' })
  storeListings(db, [listing({ published: null, publishedFrom: 'none' })], first)
  storeListings(db, [listing({ published: '2026-10-13' })], lister({ seen: '2026-10-14' }))
  expect(titles(db)).toHaveLength(1)
})

test('a row that began with a day to come is the same row on that day', () => {
  const db = freshDb()
  const undated = { published: null, publishedFrom: 'none' }
  const event = '2026年11月10日（火）シンポジウムを開催します'
  storeListings(db, [listing({ ...undated, title: event })], lister())
  const on = listing({ published: '2026-11-10', title: 'シンポジウムを開催します' })
  for (let n = 0; n < 2; n++) expect(storeListings(db, [on], lister())).toEqual([])
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([{ published: null, title: event }])
})

test('a title that only the second list of an authority changes is a version', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '説明会の開催' })], lister())
  const second = lister({ sourceId: 'jftc-top' })
  storeListings(db, [listing({ title: '説明会の開催' })], second)
  expect(storeListings(db, [listing({ title: '説明会の開催（延期）' })], second)).toMatchObject([
    { change: 'version', version: 2 },
  ])
  expect(titles(db)).toEqual(['2026-06-10 説明会の開催（延期）'])
})

test('a title that each list of an authority changes is one version', () => {
  const db = freshDb()
  const lists = ['jftc-list', 'jftc-top', 'jftc-month'].map((sourceId) => lister({ sourceId }))
  for (const by of lists) storeListings(db, [listing({ title: '説明会の開催' })], by)
  const now = [listing({ title: '説明会の開催（延期）' })]
  const made = lists.flatMap((by) => storeListings(db, now, by))
  expect(made).toMatchObject([{ change: 'version', version: 2 }])
})

test('a list that changes a title leaves the summary that another list gave', () => {
  const db = freshDb()
  const [first] = storeListings(db, [listing({ summary: '案の公示日 6月10日' })], lister())
  const second = lister({ sourceId: 'jftc-top' })
  storeListings(db, [listing()], second)
  storeListings(db, [listing({ title: '報告書（訂正版）' })], second)
  expect(getUpdate(db, first!.updateId)).toMatchObject({
    title: '報告書（訂正版）',
    summary: '案の公示日 6月10日',
  })
})

test.each([
  ['no day', null, 'none'],
  ['its month', '2026-06', 'folder'],
])('what a list shows with %s takes the day that another list shows', (_, published, from) => {
  const db = freshDb()
  const proof = capture(db)
  const rough = listing({ published, publishedFrom: from })
  const [first] = storeListings(db, [rough], lister({ captureId: proof }))
  const second = lister({ sourceId: 'jftc-top', captureId: proof })
  expect(storeListings(db, [listing()], second)).toMatchObject([{ change: 'technical-version' }])
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([
    { id: first!.updateId, published: '2026-06-10', sourceId: 'jftc-list' },
  ])
  expect(listVersions(db, first!.updateId)).toHaveLength(1)
})

test('a list that was told to us gives no day to what we read ourselves', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: null })], lister({ captureId: capture(db) }))
  const told: Partial<Lister> = { rank: 'secondary', via: 'a list', originOf: () => 'backfill' }
  storeListings(db, [listing()], lister({ ...told, sourceId: 'jftc-top' }))
  expect(listUpdates(db, {}, { limit: 9 })).toMatchObject([{ published: null, rank: 'primary' }])
})

test('a witness gives no day to what its authority lists without one', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: null })], lister())
  storeListings(db, [listing({ published: '2026-06-12' })], witness({ seen: '2026-07-01' }))
  expect(titles(db)).toEqual(['null 報告書の公表について'])
})

test('news at the address of an old undated link is an update of its own', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: null })], lister({ sourceId: 'jftc-page' }))
  storeListings(db, [listing({ published: '2026-08-07' })], lister({ seen: '2026-08-07' }))
  expect(titles(db)).toHaveLength(2)
})

test('of two titles at one address and day, a second list is the one that it names', () => {
  const db = freshDb()
  const both = [listing({ title: '届出書一を公表' }), listing({ title: '届出書二を公表' })]
  const made = storeListings(db, both, lister())
  const second = lister({ sourceId: 'jftc-top' })
  storeListings(db, [listing({ title: '届出書一を公表' })], second)
  expect(listSightings(db, made[0]!.updateId)).toHaveLength(2)
  storeListings(db, [listing({ title: '届出書一（訂正）を公表' })], second)
  expect(titles(db).sort()).toEqual([
    '2026-06-10 届出書一（訂正）を公表',
    '2026-06-10 届出書二を公表',
  ])
})

test('other words on another day in another list of an authority are other news', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '人権侵害の防止に関する取組について' })], lister())
  const later = listing({ title: '相談状況の分析を更新しました', published: '2026-06-14' })
  storeListings(db, [later], lister({ sourceId: 'jftc-top' }))
  expect(titles(db)).toHaveLength(2)
})

test('every change makes a version of its own number, also back to an earlier title', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: 'A案' })], lister())
  const numbers = ['B案', 'A案', 'B案'].map(
    (title) => storeListings(db, [listing({ title })], lister())[0]?.version,
  )
  expect(numbers).toEqual([2, 3, 4])
})

test('what two servers say by turns is one change, and what is taken back later is another', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: 'A案' })], lister())
  const changes = ['B案', 'A案', 'B案', 'A案', 'B案'].map(
    (title) => storeListings(db, [listing({ title })], lister({ seen: '2026-06-12' }))[0]?.change,
  )
  expect(changes).toEqual(['version', ...Array(4).fill('technical-version')])
  expect(titles(db)).toEqual(['2026-06-10 B案'])
  const back = storeListings(db, [listing({ title: 'A案' })], lister({ seen: '2026-06-20' }))
  expect(back).toMatchObject([{ change: 'version' }])
})

test('a relayed row keeps the day, capture and origin of its first sight while it waits', () => {
  const db = freshDb()
  const captureId = capture(db)
  storeListings(db, [listing()], witness({ captureId, originOf: () => 'baseline' }))
  const [settled] = settleWaiting(db, witness({ seen: '2026-06-20', originOf: () => 'new' }))
  expect(getUpdate(db, settled!.updateId)).toMatchObject({
    firstSeen: '2026-06-11',
    origin: 'baseline',
    captureId,
  })
})

function capture(db: ReturnType<typeof freshDb>): number {
  const sql = `insert into blobs (sha256, size, encoding, bytes) values ('x', 1, 'raw', x'00')`
  db.$client.exec(sql)
  return Number(
    db.$client
      .prepare(
        `insert into captures (source_id, kind, request_url, final_url, status, headers, sha256, fetched_at, hash)
         values ('jftc-list', 'live', 'u', 'u', 200, '{}', 'x', '2026-06-11T00:00:00Z', 'h')`,
      )
      .run().lastInsertRowid,
  )
}

test('an undated row with other words at the address of a thing long past is news', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2025-06-01' })], lister())
  const top = lister({ sourceId: 'top', seen: '2026-06-12' })
  const row = listing({ published: null, title: '【重要】漏えい等報告の様式を改めました' })
  expect(storeListings(db, [row], top)).toMatchObject([{ change: 'created' }])
  expect(storeListings(db, [row], top)).toEqual([])
  expect(titles(db)).toHaveLength(2)
})

test('an undated row that stood for another list’s update is not that update under a new name', () => {
  const db = freshDb()
  storeListings(db, [listing()], lister())
  const pinned = listing({ published: null })
  storeListings(db, [pinned], lister({ sourceId: 'top', seen: '2026-06-12' }))
  expect(titles(db)).toHaveLength(1)
  const later = lister({ sourceId: 'top', seen: '2026-09-12' })
  const news = listing({ published: null, title: '障害のお知らせ' })
  expect(storeListings(db, [news], later)).toMatchObject([{ change: 'created' }])
  expect(storeListings(db, [news], later)).toEqual([])
  expect(titles(db)).toEqual(expect.arrayContaining(['2026-06-10 報告書の公表について']))
})

test('two lists that show other news of one day at one address show two updates', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '法テラスにおける取組' })], lister())
  const info = lister({ sourceId: 'info' })
  storeListings(db, [listing({ title: '肖像権侵害の相談を分析しました' })], info)
  expect(titles(db)).toHaveLength(2)
})

test('a short name and a full one of the same day are one update', () => {
  const db = freshDb()
  storeListings(
    db,
    [listing({ title: '令和７年度における独占禁止法違反事件の処理状況について' })],
    lister(),
  )
  for (const title of ['事件の処理状況', '年次報告', 'Annual report on enforcement'])
    storeListings(db, [listing({ title })], lister({ sourceId: title }))
  expect(titles(db)).toHaveLength(1)
})

test.each([null, '2026-05-10'])(
  'an API’s item that was first dated %s takes the day that comes later',
  (published) => {
    const db = freshDb()
    const item = listing({ key: '495260123', published })
    storeListings(db, [item], lister())
    storeListings(db, [{ ...item, published: '2026-06-10' }], lister({ seen: '2026-06-13' }))
    expect(titles(db)).toEqual(['2026-06-10 報告書の公表について'])
  },
)

test('what is known by its month only may be of any day of the month that is asked for', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-08' })], lister({ seen: '2026-09-12' }))
  const found = (from: string, to: string) => listUpdates(db, { from, to }, { limit: 9 }).length
  expect(found('2026-08-01', '2026-08-24')).toBe(1)
  expect(found('2026-08-30', '2026-08-31')).toBe(1)
  expect([found('2026-07-01', '2026-07-31'), found('2026-09-01', '2026-09-30')]).toEqual([0, 0])
})

test('a mark of what is new that was stored with a title is no change of words', () => {
  const db = freshDb()
  storeListings(db, [listing({ title: '指針について【NEW】' })], lister())
  expect(storeListings(db, [listing({ title: '指針について' })], lister())).toEqual([])
})
