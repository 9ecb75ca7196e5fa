import { expect, test, vi } from 'vitest'
import { remap } from '#app/commands/remap.ts'
import { mapStored } from '#app/jobs/map.ts'
import { applyRemap, planRemap } from '#app/jobs/remap.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { asActor, operator } from '#db/actor.ts'
import { storeListings } from '#db/listings.ts'
import { countLinkedSince } from '#db/seen.ts'
import { verifyDatabase } from '#db/verify.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

const AT = '2026-06-12T00:00:00.000Z'
const content = loadContent()
const knows = { content, rules: compileRules(content.instruments, content.authorities) }
const fewer = content.instruments.filter(({ id }) => id !== 'jftc-genai-market-study')
const before = { content, rules: compileRules(fewer, content.authorities) }
const STUDY = 'jftc-genai-market-study'

/** Two updates, mapped by rules that did not know the study yet. */
function stored() {
  const db = freshDb()
  const listings = [
    listing({ title: '生成AIに関する実態調査報告書（ver.2.0）について' }),
    listing({ url: 'https://www.jftc.go.jp/b.html', title: '人事異動について' }),
  ]
  mapStored(db, before, storeListings(db, listings, lister()), { at: AT, quiet: false })
  const rows = (sql: string) => db.$client.prepare(sql).all() as Record<string, unknown>[]
  return { db, rows }
}

test('the rules that mapped it find nothing to change', () => {
  expect(planRemap(stored().db, before)).toMatchObject({ updates: 2, changed: 0, examples: [] })
})

test('what would change is shown, with an example, and nothing is written', () => {
  const { db, rows } = stored()
  const all = rows('select * from links')
  expect(planRemap(db, knows)).toMatchObject({
    ...{ updates: 2, changed: 1, linked: 1, links: { [STUDY]: { added: 1, removed: 0 } } },
    examples: [{ id: 1, added: expect.arrayContaining([STUDY]), removed: [] }],
  })
  expect(rows('select * from links')).toEqual(all)
})

test('applied, new links are technical and quiet, and a second time finds nothing', () => {
  const { db, rows } = stored()
  const loud = rows('select count(*) as n from events where quiet = 0')
  expect(applyRemap(db, knows, AT)).toBe(1)
  expect(rows(`select distinct technical from links where instrument = '${STUDY}'`)).toEqual([
    { technical: 1 },
  ])
  expect(rows(`select quiet from events where kind = 'link' and instrument = '${STUDY}'`)).toEqual([
    { quiet: 1 },
  ])
  expect(rows('select count(*) as n from events where quiet = 0')).toEqual(loud)
  expect(planRemap(db, knows).changed).toBe(0)
  expect(applyRemap(db, knows, AT)).toBe(0)
  expect(verifyDatabase(db).differences).toEqual([])
})

test('how many earlier items it linked is counted from then on, once, and as long as they are linked', () => {
  const { db } = stored()
  const [earlier, later] = ['2026-06-11T00:00:00.000Z', '2026-06-12T00:00:00.001Z']
  expect(countLinkedSince(db, earlier)).toBe(0)
  applyRemap(db, knows, AT)
  expect([countLinkedSince(db, earlier), countLinkedSince(db, later)]).toEqual([1, 0])
  const decide = (review: string) =>
    asActor(operator(AT), () => db.$client.exec(`update links set review = '${review}'`))
  decide('rejected')
  expect(countLinkedSince(db, earlier)).toBe(0)
  decide('none')
  applyRemap(db, before, AT)
  expect(countLinkedSince(db, earlier)).toBe(0)
})

test('a link that only waits for a person is not said to be linked', () => {
  const { db } = stored()
  applyRemap(db, knows, AT)
  db.$client.exec("update links set state = 'unsure'")
  expect(countLinkedSince(db, '2026-06-11T00:00:00.000Z')).toBe(0)
})

test('the count of linked items does not read every event', () => {
  const { db } = stored()
  const prepare = vi.spyOn(db.$client, 'prepare')
  countLinkedSince(db, AT)
  const [sql] = prepare.mock.calls[0]!
  const explained = db.$client.prepare(`explain query plan ${sql}`)
  const plan = explained.all('', AT, 'rejected') as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join()).toContain('events_technical_links')
})

test('what a person decided stays, also where the rules say otherwise', () => {
  const { db, rows } = stored()
  applyRemap(db, knows, AT)
  asActor(operator(AT), () =>
    db.$client.exec(`update links set review = 'confirmed' where instrument = '${STUDY}'`),
  )
  const plan = planRemap(db, before)
  expect(plan.links[STUDY]).toBeUndefined()
  applyRemap(db, before, AT)
  expect(
    rows(`select review from links where instrument = '${STUDY}' and obligation = ''`),
  ).toEqual([{ review: 'confirmed' }])
})

test('links that the rules no longer make are removed, and counted as such', () => {
  const { db, rows } = stored()
  applyRemap(db, knows, AT)
  expect(planRemap(db, before).links[STUDY]).toMatchObject({ added: 0, removed: 1 })
  applyRemap(db, before, AT)
  expect(rows(`select 1 from links where instrument = '${STUDY}'`)).toEqual([])
})

test('no more than twenty examples are shown', () => {
  const { db } = stored()
  const many = Array.from({ length: 30 }, (_, n) =>
    listing({
      url: `https://www.jftc.go.jp/${n}.html`,
      title: `生成AIに関する実態調査報告書（ver.2.0）について その${n}`,
    }),
  )
  mapStored(db, before, storeListings(db, many, lister()), { at: AT, quiet: true })
  const plan = planRemap(db, knows)
  expect([plan.changed, plan.examples.length]).toEqual([31, 20])
})

test('to show and to change at once is refused', async () => {
  await expect(
    remap().parseAsync(['--dry-run', '--apply', '--db', 'var/never.db'], { from: 'user' }),
  ).rejects.toThrow(/^remap either shows .*, not both\.$/)
})
