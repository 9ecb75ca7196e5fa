import { expect, test } from 'vitest'
import { followRetired } from '#app/jobs/follow-retired.ts'
import { applyRemap } from '#app/jobs/remap.ts'
import type { Content } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import type { Retired } from '#content/schema.ts'
import { asActor } from '#db/actor.ts'
import { verifyAudit } from '#db/audit.ts'
import { readCounters } from '#db/counters.ts'
import { listFindings, type NewFinding, proposeFinding } from '#db/findings.ts'
import { listLinks } from '#db/links.ts'
import { addLink, decideFinding, decideLink } from '#db/review.ts'
import { links } from '#db/schema.ts'
import { content, contextOf, fill } from '#test/app/page-context.ts'
import { freshDb } from '#test/db/memory.ts'

const STUDY = 'jftc-genai-market-study'
const AT = '2026-11-24T00:00:00.000Z'
const decision = { by: 'ayumi', at: AT, note: 'mine' }
const clock = { now: () => new Date(AT), today: () => '2026-11-24', setTo: null }
const rules = compileRules(content.instruments, content.authorities)
const byAyumi = <T>(work: () => T): T => asActor({ id: 'ayumi', via: 'page', at: AT }, work)

const why = { en: 'x', ja: 'x' }
const retiring = (
  ...retired: Pick<Retired, 'kind' | 'id' | 'instrument' | 'successor'>[]
): Content => ({
  ...content,
  retired: retired.map((one) => ({ ...one, since: '2026-11-20', why, from: 'shipped' })),
})

/** A database whose links and findings are of an id that content has no more. */
function ofOldId() {
  const db = freshDb()
  const first = fill(db, 3)
  db.$client.exec(`update links set instrument = 'old-study'`)
  db.$client.exec(`update counters set key = 'old-study' where name = 'instrument'`)
  return { db, ids: [first, first + 1, first + 2] as const }
}

const follow = (db: ReturnType<typeof freshDb>, known: Content) =>
  followRetired({ db, content: known, clock })

const rows = (db: ReturnType<typeof freshDb>) =>
  db
    .select()
    .from(links)
    .all()
    .map(({ updateId, instrument, review, note }) => [updateId, instrument, review, note])

const instrumentRetired = retiring({ kind: 'instrument', id: 'old-study', successor: STUDY })

test('what a person decided under a retired id stands under its successor, also after a remap', () => {
  const { db, ids } = ofOldId()
  const [rejected, confirmed, open] = ids
  byAyumi(() => {
    const old = (updateId: number) => ({ updateId, instrument: 'old-study', obligation: '' })
    decideLink(db, old(rejected), 'rejected', decision)
    decideLink(db, old(confirmed), 'confirmed', decision)
  })
  expect(follow(db, instrumentRetired)).toBe(3)
  expect(follow(db, instrumentRetired)).toBe(0)
  const expected = [
    [rejected, STUDY, 'rejected', 'mine'],
    [confirmed, STUDY, 'confirmed', 'mine'],
    [open, STUDY, 'none', null],
  ]
  expect(rows(db)).toEqual(expect.arrayContaining(expected))
  applyRemap(db, { content: instrumentRetired, rules }, AT)
  expect(rows(db).filter(([, instrument]) => instrument === STUDY)).toEqual(
    expect.arrayContaining(expected),
  )
  expect(listLinks(db, [...ids]).map(({ instrument }) => instrument)).not.toContain('old-study')
  expect(readCounters(db, 'instrument')).toEqual({ [STUDY]: 2 })
  expect(verifyAudit(db).differences).toEqual([])
})

test('a decision under the new id is not overruled by one under the old', () => {
  const { db, ids } = ofOldId()
  byAyumi(() => {
    const of = (instrument: string) => ({ updateId: ids[0], instrument, obligation: '' })
    decideLink(db, of('old-study'), 'rejected', { ...decision, note: 'old' })
    addLink(db, of(STUDY), { ...decision, note: 'new' })
  })
  follow(db, instrumentRetired)
  expect(rows(db).filter(([id]) => id === ids[0])).toEqual([[ids[0], STUDY, 'added', 'new']])
  expect(readCounters(db, 'instrument')[STUDY]).toBe(3)
  expect(verifyAudit(db).differences).toEqual([])
})

test('a retired duty goes to the instrument of its successor, and one without a successor stays', () => {
  const { db, ids } = ofOldId()
  const duty = content.instrumentById.get('appi-amendment')!.obligations[0]!.id
  byAyumi(() =>
    addLink(db, { updateId: ids[0], instrument: 'old-study', obligation: 'old-duty' }, decision),
  )
  const of = { kind: 'obligation', id: 'old-duty' } as const
  expect(follow(db, retiring({ ...of, successor: null }))).toBe(0)
  expect(follow(db, retiring({ ...of, successor: duty }))).toBe(1)
  expect(db.select().from(links).all()).toContainEqual(
    expect.objectContaining({ instrument: 'appi-amendment', obligation: duty, review: 'added' }),
  )
  expect(verifyAudit(db).differences).toEqual([])
})

test('a finding goes along with its decision, and is not proposed anew', () => {
  const { db, ids } = ofOldId()
  const found = (instrument: string, milestone: string): NewFinding => ({
    ...{ key: `${instrument} ${milestone} occurred name`, instrument, milestone },
    ...{ kind: 'occurred', start: '2026-11-24', end: '2026-11-24', precision: 'day' },
    ...{ quote: 'q', rule: 'r', updateId: ids[0], proposedAt: AT },
  })
  proposeFinding(db, found('old-study', 'old-report'))
  byAyumi(() => decideFinding(db, 1, 'rejected', decision))
  const milestone = { kind: 'milestone', instrument: STUDY, id: 'old-report' } as const
  follow(
    db,
    retiring(
      { kind: 'instrument', id: 'old-study', successor: STUDY },
      { ...milestone, successor: 'report-2' },
    ),
  )
  expect(proposeFinding(db, found(STUDY, 'report-2'))).toBe(false)
  expect(listFindings(db)).toMatchObject([
    { instrument: STUDY, milestone: 'report-2', state: 'rejected', note: 'mine' },
  ])
  expect(verifyAudit(db).differences).toEqual([])
})

test('a finding that was proposed under the new id already leaves the old one where it is', () => {
  const { db } = ofOldId()
  const found = (instrument: string): NewFinding => ({
    ...{ key: `${instrument} report-2 occurred name`, instrument, milestone: 'report-2' },
    ...{ kind: 'occurred', start: '2026-11-24', end: '2026-11-24', precision: 'day' },
    ...{ quote: 'q', rule: 'r', proposedAt: AT },
  })
  proposeFinding(db, found('old-study'))
  proposeFinding(db, found(STUDY))
  follow(db, instrumentRetired)
  expect(listFindings(db).map(({ instrument }) => instrument)).toEqual([STUDY, 'old-study'])
  expect(follow(db, instrumentRetired)).toBe(0)
})

test('where nothing is retired, nothing is asked of the database', () => {
  const { db } = contextOf()
  expect(follow(db, content)).toBe(0)
})
