import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingItems } from '#app/instruments/findings.server.ts'
import { learnt } from '#app/instruments/learnt.server.ts'
import { meetContent } from '#app/jobs/meet-content.ts'
import { windowOf } from '#content/dates/iso.ts'
import { type Content, loadContent } from '#content/load.server.ts'
import { isContradicted, recordedLine, recordedOf } from '#content/recorded.ts'
import type { Milestone, Rank } from '#content/schema.ts'
import { asActor } from '#db/actor.ts'
import { verifyAudit } from '#db/audit.ts'
import type { OpenDb } from '#db/client.ts'
import { openDb } from '#db/client.ts'
import { listFindings, proposeFinding } from '#db/findings.ts'
import { storeListings } from '#db/listings.ts'
import { decideFinding, followContent } from '#db/review.ts'
import { audit } from '#db/schema.ts'
import { lister, listing } from '#test/db/memory.ts'

const PANEL = 'moj-ai-misuse-panel'
const shipped: Content = loadContent()
const milestones = shipped.instrumentById.get(PANEL)!.milestones
const MILESTONE = 'report-published'
const READ_ON = '2026-08-07'

type Says = { day: string; rank: Rank; outcome?: 'occurred' | 'expected' }

/** A release that says another day of the report of the panel, or of a lower rank. */
function release(name: string, { day, rank, outcome = 'occurred' }: Says): Content {
  const said: Partial<Milestone> = {
    readings: [{ when: day, because: { en: 'b', ja: 'b' }, outcome }],
    claims: [{ value: day, rank, read: '2026-12-01', address: null, via: 'v' }],
  }
  const panel = {
    ...shipped.instrumentById.get(PANEL)!,
    milestones: milestones.map((one) => (one.id === MILESTONE ? { ...one, ...said } : one)),
  }
  return { ...shipped, release: name, instrumentById: new Map([[PANEL, panel]]) }
}

const before = release('first', { day: '2026-08-31', rank: 'secondary', outcome: 'expected' })

/** Starts with a release on a day, as the web process does. */
function start(db: OpenDb, content: Content, day: string) {
  const now = new Date(`${day}T09:00:00+09:00`)
  const clock = { now: () => now, today: () => day, setTo: null }
  return meetContent({ db, content, clock })
}

/** A database in which the first release met the finding that the report came. */
function withFinding(days = [READ_ON]): OpenDb {
  const db = openDb(':memory:')
  const url = 'https://www.moj.go.jp/MINJI/minji05_00778.html'
  const listed = listing({ url, published: READ_ON, authority: 'moj' })
  storeListings(db, [listed], lister({ watched: new Set(['moj']) }))
  for (const [index, start] of days.entries()) {
    proposeFinding(db, {
      ...{
        key: `k${index}`,
        instrument: PANEL,
        milestone: MILESTONE,
        updateId: 1,
        kind: 'occurred',
      },
      ...{ start, end: start, precision: 'day', quote: 'q', rule: 'r' },
      proposedAt: '2026-11-20T00:00:00.000Z',
    })
  }
  start(db, before, '2026-11-20')
  return db
}

const AT = '2026-11-24T00:00:00.000Z'
const decision = { by: 'ayumi', at: AT, note: null }
const byCounsel = <T>(work: () => T): T => asActor({ id: 'ayumi', via: 'page', at: AT }, work)
const confirm = (db: OpenDb, content: Content) =>
  byCounsel(() => {
    const [row] = listFindings(db)
    const contentSaid = recordedLine(row!, content.instrumentById.get(PANEL)!)
    return decideFinding(db, 1, 'confirmed', { ...decision, contentSaid })
  })

const shown = (db: OpenDb, content: Content) => {
  const rows = listFindings(db)
  return findingItems(rows, content, rows)[0]!
}
const readings = (db: OpenDb, content: Content) =>
  learnt(content.instrumentById.get(PANEL)!, listFindings(db))
    .milestones.find(({ id }) => id === MILESTONE)!
    .readings.map(({ when, outcome }) => [typeof when === 'string' ? when : when.start, outcome])

test('what an earlier version noted without a precision is still what content says', () => {
  const instrument = shipped.instrumentById.get(PANEL)!
  const said = {
    ...({ kind: 'window', milestone: MILESTONE, stage: null } as const),
    ...{ start: '1999-01-01', end: '1999-01-01' },
  }
  const line = recordedLine(said, instrument)
  const days = recordedOf(said, instrument).map(({ when }) => windowOf(when))
  expect(line).toContain(days[0]!.precision)
  const older = line.replace(/ (?!came)[a-z-]+/g, '')
  expect(isContradicted(said, older, instrument)).toBe(false)
  expect(isContradicted(said, older.replace(' came', ''), instrument)).toBe(true)
})

test.each(['proposed', 'confirmed'])(
  'a %s finding is closed by a release that holds it',
  (state) => {
    const db = withFinding()
    if (state === 'confirmed') confirm(db, before)
    const next = release('second', { day: READ_ON, rank: 'primary' })
    expect(start(db, next, '2026-12-02')).toEqual({ closed: 1, reopened: 0 })
    expect(start(db, next, '2026-12-09')).toEqual({ closed: 0, reopened: 0 })
    expect(shown(db, next)).toMatchObject({
      ...{ state, closed: { why: 'in-content', on: '2026-12-02', by: null }, against: null },
    })
    expect(readings(db, next)).toEqual([[READ_ON, 'occurred']])
    expect(db.select().from(audit).all().at(-1)).toMatchObject({
      ...{ actor: 'program', via: 'program', subject: 'findings' },
      ...{ before: { closed: null }, after: { state, closed: 'in-content' } },
    })
    expect(verifyAudit(db).differences).toEqual([])
  },
)

test('what content held when it was found is said to be of its review, and not of the installation', () => {
  const db = withFinding()
  const held = release('first', { day: READ_ON, rank: 'primary' })
  start(db, held, '2026-11-20')
  const { reviewed } = held.instrumentById.get(PANEL)!
  expect(shown(db, held).closed).toEqual({ why: 'held-before', on: reviewed, by: null })
})

test('content on a lower rank leaves it as evidence, which makes the claim primary when confirmed', () => {
  const db = withFinding()
  const next = release('second', { day: READ_ON, rank: 'secondary' })
  expect(start(db, next, '2026-12-02').closed).toBe(0)
  expect(shown(db, next)).toMatchObject({ state: 'proposed', held: true, closed: null })
  confirm(db, next)
  start(db, next, '2026-12-03')
  const claims = learnt(next.instrumentById.get(PANEL)!, listFindings(db)).milestones.find(
    ({ id }) => id === MILESTONE,
  )!.claims
  expect(claims).toMatchObject([{ value: READ_ON, rank: 'primary' }])
})

test('a release that says another day is a conflict, and both days stand until somebody decides', () => {
  const db = withFinding()
  confirm(db, before)
  expect(shown(db, before).against).toBeNull()
  expect(readings(db, before)).toEqual([
    [READ_ON, 'occurred'],
    ['2026-08-31', 'superseded'],
  ])
  const next = release('second', { day: '2026-08-10', rank: 'primary' })
  start(db, next, '2026-12-02')
  expect(shown(db, next).against).toMatchObject([{ start: '2026-08-10', end: '2026-08-10' }])
  expect(readings(db, next)).toEqual([
    [READ_ON, 'occurred'],
    ['2026-08-10', 'occurred'],
  ])
})

test.each([
  ['kept', (db: OpenDb, next: Content) => confirm(db, next), READ_ON, null],
  [
    'given up',
    (db: OpenDb) => byCounsel(() => followContent(db, 1, decision)),
    '2026-08-10',
    'content-followed',
  ],
])('the conflict is decided: ours is %s, and the log says so', (_, decide, stands, closed) => {
  const db = withFinding()
  confirm(db, before)
  const next = release('second', { day: '2026-08-10', rank: 'primary' })
  start(db, next, '2026-12-02')
  decide(db, next)
  start(db, next, '2026-12-03')
  expect(shown(db, next)).toMatchObject({ against: null, state: 'confirmed' })
  expect(shown(db, next).closed?.why ?? null).toBe(closed)
  expect(readings(db, next)[0]).toEqual([stands, 'occurred'])
  expect(db.select().from(audit).all().at(-1)).toMatchObject({ actor: 'ayumi', after: { closed } })
  expect(verifyAudit(db).differences).toEqual([])
})

test('content that held it and then says otherwise opens it again, as a conflict', () => {
  const db = withFinding()
  confirm(db, before)
  start(db, release('second', { day: READ_ON, rank: 'primary' }), '2026-12-02')
  const third = release('third', { day: '2026-08-10', rank: 'primary' })
  expect(start(db, third, '2026-12-05')).toEqual({ closed: 0, reopened: 1 })
  expect(shown(db, third)).toMatchObject({ closed: null, state: 'confirmed' })
  expect(shown(db, third).against).toHaveLength(1)
})

const DAYS = ['2026-08-05', READ_ON, '2026-08-10']
const says = fc.record({
  day: fc.constantFrom(...DAYS),
  rank: fc.constantFrom<Rank>('primary', 'secondary'),
})
const decide = fc.constantFrom('confirmed' as const, 'rejected' as const, 'followed' as const)
const step = fc.oneof(fc.record({ says }), fc.record({ decide, id: fc.constantFrom(1, 2, 3) }))

test('whatever content comes to say and whoever decides, no finding ever disappears or changes its words', () => {
  const told = (db: OpenDb) =>
    listFindings(db).map(({ id, start, quote, updateId, captureId }) => ({
      ...{ id, start, quote, updateId, captureId },
    }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const db = withFinding(DAYS)
      const first = told(db)
      const decided = new Map<number, string>()
      for (const [index, one] of steps.entries()) {
        if ('says' in one) start(db, release(`r${index}`, one.says), '2026-12-02')
        else if (one.decide === 'followed') byCounsel(() => followContent(db, one.id, decision))
        else {
          const state = one.decide
          byCounsel(() => decideFinding(db, one.id, state, { ...decision, contentSaid: '' }))
          decided.set(one.id, state)
        }
      }
      expect(told(db)).toEqual(first)
      for (const { id, state } of listFindings(db)) {
        expect(state).toBe(decided.get(id) ?? 'proposed')
      }
      expect(verifyAudit(db).differences).toEqual([])
      db.$client.close()
    }),
    { numRuns: 40 },
  )
})
