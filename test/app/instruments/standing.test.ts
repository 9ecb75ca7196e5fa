import { expect, test } from 'vitest'
import { dueOf } from '#app/instruments/due.server.ts'
import { isHeld } from '#app/instruments/findings.server.ts'
import { shownOutcome, shownReadings } from '#app/instruments/readings.server.ts'
import {
  datedItems,
  nextOf,
  proposedItems,
  standInstrument,
} from '#app/instruments/standing.server.ts'
import { countPosture } from '#app/overview/posture.server.ts'
import { type Content, loadContent } from '#content/load.server.ts'
import type { FindingRow } from '#db/findings.ts'
import { someFinding } from './some-finding.ts'

const content: Content = loadContent()
const code = content.instrumentById.get('genai-ip-principle-code')!
const appi = content.instrumentById.get('appi-amendment')!
const TODAY = '2026-11-21'

const finding = (over: Partial<FindingRow>) => someFinding({ instrument: code.id, ...over })
const threshold = (findings: FindingRow[], today = TODAY) =>
  datedItems(code, findings, today).filter(({ milestone }) => milestone === 'high-impact-threshold')

test('the threshold has two readings: one lapsed, one expected, disputed and secondary', () => {
  expect(threshold([])).toMatchObject([
    { outcome: 'lapsed-no-outcome-found', reading: 1, of: 2, disputed: true, rank: 'secondary' },
    { outcome: 'expected', reading: 2, of: 2, disputed: true, rank: 'secondary' },
  ])
})

test('what was expected and is past is said to be without a recorded outcome', () => {
  expect(threshold([], '2027-04-01')[1]!.outcome).toBe('past-unrecorded')
  const window = { start: '2026-10-01', end: '2026-12-31', precision: 'fiscal-quarter' as const }
  expect(shownOutcome('announced-unverified', window, '2027-04-01')).toBe('announced-unverified')
})

test('a proposal changes nothing and stands apart', () => {
  expect(threshold([finding({})])).toEqual(threshold([]))
  expect(proposedItems(code, [finding({})])).toMatchObject([
    { outcome: 'occurred', from: 'proposed', window: { start: '2026-11-20' } },
  ])
})

test('a confirmed finding stands in place of the readings, with the rank of what shows it', () => {
  expect(threshold([finding({ state: 'confirmed' })])).toMatchObject([
    { outcome: 'occurred', from: 'confirmed', rank: 'primary', of: 1 },
  ])
  expect(proposedItems(code, [finding({ state: 'confirmed' })])).toEqual([])
})

test('a confirmed later stage stands, an earlier one or one of tomorrow does not', () => {
  const stage = (start: string, state: FindingRow['state'] = 'confirmed') =>
    standInstrument(
      code,
      [finding({ kind: 'stage', milestone: null, stage: 'in-operation', start, state })],
      content,
      TODAY,
    ).stage!.stage
  const before = standInstrument(code, [], content, TODAY).stage!.stage
  expect(before).toBe('adopted')
  expect(stage('2026-10-26')).toBe('in-operation')
  expect(stage('2026-10-26', 'proposed')).toBe('adopted')
  expect(stage('2020-01-01')).toBe('adopted')
  expect(stage('2026-11-22')).toBe('adopted')
})

test('an instrument is stale when nobody has reviewed it for 90 days', () => {
  expect(standInstrument(code, [], content, '2027-02-18').stale).toBe(false)
  expect(standInstrument(code, [], content, '2027-02-19').stale).toBe(true)
})

test('the next of the APPI amendment is the fixed day, its upper bound comes last', () => {
  const items = datedItems(appi, [], TODAY)
  expect(nextOf(items, TODAY)).toMatchObject({ window: { start: '2027-01-17', precision: 'day' } })
  const bound = items.find(({ window }) => window.precision === 'upper-bound')!
  expect(nextOf([bound], TODAY)).toBe(bound)
  expect(nextOf([bound], '2028-07-17')).toBeNull()
})

test('two readings of one milestone are counted once', () => {
  const instruments = [standInstrument(code, [], content, TODAY)]
  const items = threshold([], '2027-04-01')
  const counts = countPosture(instruments, items, { today: '2027-04-01', proposed: 0 })
  expect(counts).toMatchObject({ n: 1, lapsed: 1, disputed: 1, open: null })
})

test('what is still ahead has neither come nor lapsed, whatever was recorded later', () => {
  const window = { start: '2026-07-01', end: '2026-09-30', precision: 'quarter' as const }
  for (const outcome of ['lapsed-no-outcome-found', 'occurred', 'late'] as const) {
    expect(shownOutcome(outcome, window, '2026-06-12')).toBe('expected')
    expect(shownOutcome(outcome, window, '2026-10-01')).toBe(outcome)
  }
  expect(threshold([], '2026-06-12').map(({ outcome }) => outcome)).toEqual([
    'expected',
    'expected',
  ])
})

test('what nobody announced is said to be so until its window is over', () => {
  const year = { start: '2027-01-01', end: '2027-12-31', precision: 'year' as const }
  expect(shownOutcome('not-announced', year, '2027-12-31')).toBe('not-announced')
  expect(shownOutcome('not-announced', year, '2028-01-01')).toBe('past-unrecorded')
  const plan = content.instrumentById.get('ai-basic-plan')!
  const next = nextOf(datedItems(plan, [], TODAY), TODAY)
  expect(next).toMatchObject({ milestone: 'next-revision', outcome: 'not-announced' })
})

const report = content.instrumentById
  .get('moj-ai-misuse-panel')!
  .milestones.find(({ id }) => id === 'report-published')!

test('the reading that came is first, those that it overtook are last', () => {
  expect(shownReadings(report, TODAY, 'jp').map(({ outcome }) => outcome)).toEqual([
    'late',
    'superseded',
    'superseded',
  ])
  expect(shownReadings(report, '2026-06-12', 'jp').map(({ outcome }) => outcome)).toEqual([
    'expected',
    'expected',
    'expected',
  ])
})

test('a duty is due by a closing day only; an opening is a day from which', () => {
  const milestone = (id: string) => code.milestones.find((one) => one.id === id)!
  expect(dueOf(milestone('comment-closes'), TODAY, 'jp').relation).toBe('by')
  expect(dueOf(milestone('filing-opens'), TODAY, 'jp')).toMatchObject({
    relation: 'from',
    readings: [{ outcome: 'announced-unverified' }],
    disputed: false,
  })
  expect(dueOf(milestone('high-impact-threshold'), TODAY, 'jp')).toMatchObject({
    relation: 'hangs',
    disputed: true,
    rank: 'secondary',
  })
})

test('a proposal that says what content holds is evidence, and no change', () => {
  const [on, id] = ['2026-08-07', 'moj-ai-misuse-panel']
  const panel = content.instrumentById.get(id)!
  const same = finding({ instrument: id, milestone: 'report-published', start: on, end: on })
  expect(isHeld(same, panel)).toBe(true)
  expect(proposedItems(panel, [same])).toEqual([])
  const other = { ...same, start: '2026-08-08', end: '2026-08-08' }
  expect(isHeld(other, panel)).toBe(false)
  expect(proposedItems(panel, [other])).toHaveLength(1)
  expect(isHeld(finding({}), code)).toBe(false)
})

test('what is disputed is next only where nothing undisputed lies ahead', () => {
  const items = [...datedItems(code, [], TODAY), ...datedItems(appi, [], TODAY)]
  expect(nextOf(items, TODAY)).toMatchObject({ disputed: false, window: { start: '2027-01-17' } })
  expect(nextOf(datedItems(code, [], TODAY), TODAY)).toMatchObject({ disputed: true })
})
