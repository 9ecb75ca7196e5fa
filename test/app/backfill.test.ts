import type { AppLoadContext } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import { loadBackfill } from '#app/jobs/backfill.ts'
import { rolesIn } from '#app/jobs/lister.ts'
import { chartOf } from '#app/overview/chart.server.ts'
import { readBackfill } from '#content/backfill.server.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { openDb } from '#db/client.ts'
import { listUpdates } from '#db/updates.ts'
import { verifyDatabase } from '#db/verify.ts'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import { sources } from '#scrapers/sources/index.ts'

const AT = '2026-11-21T00:00:00.000Z'
const WITNESS = 'https://www.gov-online.go.jp/info/index.html'

const content = loadContent()
const knows = { content, rules: compileRules(content.instruments, content.authorities), sources }
const lines = readBackfill(
  'content/backfill',
  content.authorities.map(({ id }) => id),
)
const db = openDb(':memory:')

beforeAll(() => {
  loadBackfill(db, knows, lines, AT)
}, 60_000)

const counted = (sql: string) => db.$client.prepare(sql).all() as Record<string, unknown>[]

test('every listing is stored once, as one sighting, and every sighting is of an update', () => {
  const perSource = counted(
    'select source_id as source, count(*) as listings, count(distinct update_id) as updates from sightings group by source_id',
  )
  console.table(perSource)
  const { n } = counted('select count(*) as n from sightings')[0]!
  expect(n).toBe(lines.length)
  expect(counted('select 1 from sightings where update_id is null')).toEqual([])
})

test('loading again stores nothing, also when a file was touched', () => {
  const before = counted('select count(*) as n from updates')
  expect(loadBackfill(db, knows, lines, AT)).toBe(0)
  db.$client.exec("update installation set value = 'other' where key like 'backfill%'")
  expect(loadBackfill(db, knows, lines, AT)).toBe(0)
  expect(counted('select count(*) as n from updates')).toEqual(before)
})

test('listings in both the witness and an own list make 31 merges and 9 updates of their own', () => {
  const own = new Map<string, Set<string>>()
  for (const { authority, item } of lines) {
    const address = canonicalAddress(item.address, item.page)!
    const lists = own.get(`${authority} ${address}`) ?? new Set()
    own.set(`${authority} ${address}`, lists.add(item.page === WITNESS ? 'witness' : 'own'))
  }
  const both = new Set([...own].filter(([, lists]) => lists.size === 2).map(([name]) => name))
  const shared = counted(`select s.authority || ' ' || s.address as name, u.source_id as owner
    from sightings s join updates u on u.id = s.update_id where s.source_id = 'gov-online'`).filter(
    (row) => both.has(row.name as string),
  )
  expect(both.size).toBe(34)
  expect(shared).toHaveLength(40)
  expect(shared.filter(({ owner }) => owner !== 'gov-online')).toHaveLength(31)
})

test('what was told is of rank secondary, names who told it, and has origin backfill', () => {
  const rows = counted(
    'select distinct rank, origin, via is null as untold, capture_id from updates',
  )
  expect(rows).toEqual([{ rank: 'secondary', origin: 'backfill', untold: 0, capture_id: null }])
})

test('what no page of the IP Strategy Headquarters showed is not said to stand on its list', () => {
  const rows = counted(`select published, published_from as dayFrom, label from updates
    where authority = 'ip-hq' order by published desc`)
  expect(rows.map(({ published, dayFrom }) => `${published} ${dayFrom}`)).toEqual([
    '2026-09-08 relayed',
    '2026-08-25 relayed',
    '2026-08-18 relayed',
    '2026-08 slug',
    '2026-06-12 folder',
    '2026-04-23 relayed',
    '2025-06-03 folder',
    '2018-04-13 folder',
  ])
  expect(rows.filter(({ label }) => label !== null)).toEqual([])
})

test('nothing of the backfill would be alerted', () => {
  expect(counted('select count(*) as n from events where quiet = 0')).toEqual([{ n: 0 }])
  expect(counted("select count(*) as n from events where kind = 'update'")[0]!.n).toBe(
    counted('select count(*) as n from updates')[0]!.n,
  )
})

test('the Ministry of Justice report is linked to its panel and proposed as what it settled', () => {
  const [report] = listUpdates(
    db,
    { authority: 'moj', instrument: 'moj-ai-misuse-panel' },
    { limit: 1 },
  )
  expect(report).toMatchObject({ published: '2026-08-07' })
  expect(
    counted(
      "select milestone, start, state from findings where instrument = 'moj-ai-misuse-panel'",
    ),
  ).toContainEqual({
    milestone: 'report-published',
    start: '2026-08-07',
    state: 'proposed',
  })
})

test('the database that holds it verifies', () => {
  expect(verifyDatabase(db).differences).toEqual([])
})

const chartFor = (authority: string) =>
  chartOf({ db, content, sources, today: '2026-11-21' } as unknown as AppLoadContext, [], authority)

test.each([
  ['moj', [['2026-01-13', '2026-08-20']]],
  ['jftc', [['2026-01-09', '2026-06-11']]],
  [
    'ppc',
    [
      ['2024-08-20', '2025-05-01'],
      ['2025-06-02', '2026-06-11'],
    ],
  ],
  ['ip-hq', []],
])('the lists of %s are known as far as what was told of them reaches', (authority, spans) => {
  const [series] = chartFor(authority).series
  expect(series!.read).toEqual(spans.map(([from, to]) => ({ from, to })))
})

test.each([
  ['moj', '2025-03', { n: 0, read: false }],
  ['moj', '2025-11', { n: 0, read: false }],
  ['moj', '2026-08', { n: 10, read: false }],
  ['jftc', '2026-01', { n: 4, read: false }],
  ['jftc', '2026-06', { n: 14, read: false }],
  ['ppc', '2026-06', { n: 12, read: false }],
])('of %s in %s no more is said to be known than was told', (authority, month, cell) => {
  expect(chartFor(authority).months.find((one) => one.month === month)!.cells).toEqual([cell])
})

test('every list of the backfill is an own list or the witness', () => {
  const { roleOf } = rolesIn(sources)
  const ids = counted('select distinct source_id as id from sightings').map(
    ({ id }) => id as string,
  )
  expect(ids.filter((id) => roleOf(id) === 'witness')).toEqual(['gov-online'])
})
