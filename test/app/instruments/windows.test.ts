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
    kind: 'due',
    start: '2026-11-29',
    end: '2026-11-29',
    precision: 'day',
    rule: 'day',
    phrase: '11月29日',
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
    kind: 'due',
    start: '2026-10-31',
    end: '2026-11-29',
    precision: 'range',
    rule,
    phrase: '',
  }
  expect(say(dateWindow(date, [], around), 'en')).toBe(
    '31 Oct 2026 – 30 Nov 2026 (extended from 29 Nov 2026)',
  )
  expect(dateWindow({ ...date, kind: 'effective' }, [], around).extendedFrom).toBeUndefined()
})

test('a consultation is short wherever it stands: as a milestone, a stage, a finding or a date', () => {
  const days = { start: '2026-11-02', end: '2026-11-13' }
  const when = { ...days, precision: 'range' as const }
  const consultation: StageEntry = { stage: 'consultation', when, claims: call.claims }
  const asked: Loaded<Instrument> = {
    ...study,
    stages: [consultation],
    milestones: [{ ...call, readings: [{ ...call.readings[0]!, when, outcome: 'expected' }] }],
  }
  const known = { ...content, instrumentById: new Map([[asked.id, asked]]) }
  const found = findings({ milestone: call.id, ...when })
  const windows = [
    datedItems(asked, [], TODAY)[0]!.window,
    stageOf(asked, [], known, TODAY)!.window,
    findingItems(found, known)[0]!.window,
    dateWindow({ kind: 'comment-window', rule: 'days', phrase: '', ...when }, [], around),
  ]
  for (const window of windows) expect(say(window, 'en')).toContain('(shorter than 30 days)')
})
