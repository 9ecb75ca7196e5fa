import { expect, test } from 'vitest'
import { findingItems } from '#app/instruments/findings.server.ts'
import { learnt } from '#app/instruments/learnt.server.ts'
import { datedItems, proposedItems, stageOf } from '#app/instruments/standing.server.ts'
import { dateWindow } from '#app/instruments/windows.server.ts'
import { say } from '#content/dates/words.ts'
import type { Loaded } from '#content/load.server.ts'
import type { Instrument, StageEntry } from '#content/schema.ts'
import { listFindings, type NewFinding, proposeFinding } from '#db/findings.ts'
import { content } from '#test/app/page-context.ts'
import { freshDb } from '#test/db/memory.ts'

const TODAY = '2026-11-02'
const study = content.instrumentById.get('jftc-genai-market-study')!
const [replies, call] = [
  study.milestones.find(({ kind }) => kind === 'replies-due')!,
  study.milestones.find(({ kind }) => kind === 'consultation-closes')!,
]

/** The study with a law that extends the day for replies. */
const extended: Loaded<Instrument> = {
  ...study,
  milestones: study.milestones.map((one) => (one === replies ? { ...one, extended: true } : one)),
}

/** A finding as stored, that the day for replies is Sunday 29 November. */
function findings(over: Partial<NewFinding> = {}, state: 'proposed' | 'confirmed' = 'proposed') {
  const db = freshDb()
  proposeFinding(db, {
    ...{ key: 'k', instrument: study.id, milestone: replies.id, kind: 'window', rule: 'r' },
    ...{ start: '2026-11-29', end: '2026-11-29', precision: 'day', quote: '11月29日' },
    ...{ proposedAt: '2026-10-20T00:00:00.000Z', ...over },
  })
  return listFindings(db).map((row) => ({ ...row, state }))
}

const around = {
  today: TODAY,
  instrumentById: new Map([[extended.id, extended]]),
  authorityById: content.authorityById,
}
const EXTENDED = '30 Nov 2026 (extended from 29 Nov 2026)'

test('a day for replies that is proposed or confirmed is extended as its law says', () => {
  const [proposed] = proposedItems(extended, findings())
  expect(say(proposed!.window, 'en')).toBe(EXTENDED)
  const confirmed = datedItems(extended, findings({}, 'confirmed'), TODAY)
  const own = confirmed.filter(({ milestone }) => milestone === replies.id)
  expect(own.map(({ window }) => say(window, 'en'))).toContain(EXTENDED)
  const known = { ...content, instrumentById: around.instrumentById }
  expect(say(findingItems(findings(), known)[0]!.window, 'en')).toBe(EXTENDED)
})

test('a day that a person confirmed to have come is moved by no law', () => {
  const came = findings({ kind: 'occurred' }, 'confirmed')
  const own = datedItems(extended, came, '2026-12-01').filter(({ from }) => from === 'confirmed')
  expect(own.map(({ window }) => say(window, 'en'))).toEqual(['29 Nov 2026'])
  expect(learnt(extended, came).milestones).toHaveLength(study.milestones.length)
})

test('a date in an update is extended with the finding that it shows, and else is not', () => {
  const date = {
    ...{ authority: 'jftc', kind: 'due', rule: 'day', phrase: '11月29日' },
    ...{ start: '2026-11-29', end: '2026-11-29', precision: 'day' },
  }
  expect(say(dateWindow(date, findings(), around), 'en')).toBe(EXTENDED)
  expect(say(dateWindow(date, [], around), 'en')).toBe(
    '29 Nov 2026 (offices closed; last working day: Fri 27 Nov 2026)',
  )
  expect(say(dateWindow({ ...date, kind: 'effective' }, findings(), around), 'en')).toBe(
    '29 Nov 2026',
  )
})

test('a period that a law counts from its promulgation is extended by the Act on Holidays', () => {
  const rule = 'not-exceeding(promulgation)'
  const date = {
    ...{ authority: 'jftc', kind: 'due', rule, phrase: '' },
    ...{ start: '2026-10-31', end: '2026-11-29', precision: 'range' },
  }
  expect(say(dateWindow(date, [], around), 'en')).toBe(
    '31 Oct 2026 – 30 Nov 2026 (extended from 29 Nov 2026)',
  )
  expect(dateWindow({ ...date, kind: 'effective' }, [], around).extendedFrom).toBeUndefined()
})

const DAYS = { start: '2026-11-02', end: '2026-11-15' }
const WHEN = { ...DAYS, precision: 'range' as const }
const CALL = { authority: 'jftc', kind: 'comment-window', rule: 'days', phrase: '' }

/** A consultation from a Monday to a Sunday, in every place in which a page shows one. */
function consultationIn(jurisdiction: string): string[] {
  const consultation: StageEntry = { stage: 'consultation', when: WHEN, claims: call.claims }
  const asked: Loaded<Instrument> = {
    ...{ ...study, jurisdiction, stages: [consultation] },
    milestones: [
      { ...call, readings: [{ ...call.readings[0]!, when: WHEN, outcome: 'expected' }] },
    ],
  }
  const known = { ...content, instrumentById: new Map([[asked.id, asked]]) }
  const found = findings({ milestone: call.id, ...WHEN })
  return [
    datedItems(asked, [], TODAY)[0]!.window,
    stageOf(asked, [], known, TODAY)!.window,
    findingItems(found, known)[0]!.window,
    dateWindow({ ...CALL, ...WHEN }, found, { ...known, today: TODAY }),
  ].map((window) => say(window, 'en'))
}

test('a consultation is short wherever it stands: as a milestone, a stage, a finding or a date', () => {
  for (const words of consultationIn('jp')) expect(words).toContain('shorter than 30 days')
})

test('a consultation outside Japan is measured by no Act of Japan', () => {
  const said = '2 Nov 2026 – 15 Nov 2026'
  expect(consultationIn('eu')).toEqual([said, said, said, said])
})

test('of an update outside Japan, no Japanese office is closed and no day extended', () => {
  const read = (authority: string, rule: string) =>
    say(dateWindow({ ...CALL, ...WHEN, authority, rule }, [], around), 'en')
  const outside = content.authorities.filter(({ jurisdiction }) => jurisdiction !== 'jp')
  expect(new Set(outside.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['eu', 'us']))
  for (const rule of ['days', 'not-exceeding(promulgation)']) {
    for (const { id } of outside) expect(read(id, rule)).toBe('2 Nov 2026 – 15 Nov 2026')
  }
  expect(read('jftc', 'days')).toContain('offices closed')
  expect(read('other-jp', 'not-exceeding(promulgation)')).toContain('extended')
})
