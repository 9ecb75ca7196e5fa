import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { asActor } from '#db/actor.ts'
import { listAudit } from '#db/audit.ts'
import { type OpenDb, openDb } from '#db/client.ts'
import { proposeFinding } from '#db/findings.ts'
import { listLinks, saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { addLink, decideFinding, decideLink, listUnsure } from '#db/review.ts'
import { verifyDatabase } from '#db/verify.ts'
import { lister, listing } from './memory.ts'

const AT = '2026-11-24T00:00:00.000Z'
const counsel = { id: 'ayumi', via: 'page', at: AT } as const
const decision = { by: 'ayumi', at: AT, note: '確認した' }
const link = { updateId: 1, instrument: 'ai-basic-plan', obligation: '' }
const unsure = { score: 0.4, state: 'unsure' as const, because: [] }

let db: OpenDb

/** One update with a link that no rule is sure of, and a finding that a rule proposes. */
beforeEach(() => {
  db = openDb(join(mkdtempSync(join(tmpdir(), 'shirase-audit-')), 'x.db'))
  storeListings(db, [listing()], lister())
  const links = [
    { instrument: link.instrument, obligation: '', ...unsure },
    { instrument: link.instrument, obligation: 'plan', ...unsure },
  ]
  saveMapping(db, 1, { type: 'report', severity: null, links, dates: [] }, false)
  proposeFinding(db, {
    ...{ key: 'k', instrument: 'ai-basic-plan', milestone: 'm', updateId: 1, kind: 'occurred' },
    ...{ start: '2026-11-02', end: '2026-11-02', precision: 'day', quote: 'q', rule: 'r' },
    proposedAt: AT,
  })
})

const rows = () => listAudit(db, {}, { limit: 100 })
const decide = () => asActor(counsel, () => decideFinding(db, 1, 'confirmed', decision))
const differences = () => verifyDatabase(db).differences

/** Changes the file as somebody would who knows no rule of ours. */
function meddle(sql: string): void {
  const raw = new Database(db.$client.name)
  raw.exec('drop trigger audit_unchanged; drop trigger audit_kept')
  raw.exec(sql)
  raw.close()
}

test('what the rules do is not in the audit log', () => {
  expect(rows()).toEqual([])
  expect(differences()).toEqual([])
})

test('a decision says who, when, what, before and after', () => {
  decide()
  expect(rows()).toMatchObject([
    {
      ...{ at: AT, actor: 'ayumi', via: 'page', action: 'update', subject: 'findings', row: '1' },
      before: { state: 'proposed', note: null },
      after: { state: 'confirmed', note: '確認した', start: '2026-11-02' },
    },
  ])
  expect(differences()).toEqual([])
})

test('a change that nobody stands behind is not made', () => {
  expect(() => decideFinding(db, 1, 'confirmed', decision)).toThrow(/in the name of nobody/)
  expect(db.$client.prepare('select state from findings').pluck().get()).toBe('proposed')
  expect(rows()).toEqual([])
})

test('a change that is taken back takes its row of the log along', () => {
  const halfWay = () =>
    db.transaction((tx) => {
      decideFinding(tx, 1, 'confirmed', decision)
      throw new Error('half way')
    })
  expect(() => asActor(counsel, halfWay)).toThrow('half way')
  expect(rows()).toEqual([])
})

test('a connection without our functions cannot decide anything', () => {
  const raw = new Database(db.$client.name)
  expect(() => raw.exec("update findings set state = 'confirmed'")).toThrow(/no such function/)
  expect(() => raw.exec("update people set role = 'admin'")).toThrow(/no such function/)
  raw.close()
})

test('the log can be added to only', () => {
  decide()
  expect(() => db.$client.exec("update audit set actor = 'other'")).toThrow(/only added to/)
  expect(() => db.$client.exec('delete from audit')).toThrow(/only added to/)
})

test.each([
  [
    'an altered row',
    "update audit set actor = 'other' where id = 1",
    ['Row 1 of the audit log was altered.'],
  ],
  [
    'a removed row',
    'delete from audit where id = 1',
    [
      'Row 2 of the audit log does not follow the row before it.',
      'Row 1 of findings says state confirmed, and the audit log does not.',
    ],
  ],
  [
    'a removed end',
    'delete from audit where id = 2',
    [
      'The audit log ends at row 1, and once had 2.',
      'Row 1 ai-basic-plan of links says review confirmed, and the audit log does not.',
    ],
  ],
  [
    'a decision made past it',
    "drop trigger audit_findings_update; update findings set state = 'rejected'",
    ['Row 1 of findings says state rejected, and the audit log does not.'],
  ],
])('verify finds %s', (_, sql, found) => {
  decide()
  asActor(counsel, () => decideLink(db, link, 'confirmed', decision))
  expect(differences()).toEqual([])
  meddle(sql)
  expect(differences()).toEqual(found)
})

test('a rejected link is shown nowhere and counted no more, its duties neither; taken back, it is', () => {
  const counted = () =>
    db.$client.prepare("select n from counters where name = 'instrument'").pluck().get()
  expect(listUnsure(db, 10)).toHaveLength(1)
  asActor(counsel, () => decideLink(db, link, 'rejected', decision))
  expect([listLinks(db, [1]), counted(), listUnsure(db, 10)]).toEqual([[], 0, []])
  asActor(counsel, () => decideLink(db, link, 'confirmed', decision))
  expect(listLinks(db, [1]).map(({ obligation, review }) => [obligation, review])).toEqual([
    ['', 'confirmed'],
    ['plan', 'none'],
  ])
  expect(counted()).toBe(1)
  expect(differences()).toEqual([])
})

test('what a person decided or added survives the rules', () => {
  const other = { ...link, instrument: 'ai-promotion-act' }
  asActor(counsel, () => {
    decideLink(db, link, 'rejected', decision)
    addLink(db, other, decision)
  })
  const again = { type: 'report', severity: null, links: [{ ...link, ...unsure }], dates: [] }
  saveMapping(db, 1, again, true)
  saveMapping(db, 1, { ...again, links: [] }, true)
  expect(listLinks(db, [1])).toMatchObject([{ instrument: 'ai-promotion-act', review: 'added' }])
  expect(differences()).toEqual([])
})
