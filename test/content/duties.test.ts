import { expect, test } from 'vitest'
import { countsAsInForce, dutyState, isFirstHand, rankOfDuty } from '#content/duties.ts'
import type { Claim, Milestone, Obligation, Outcome, Rank, When } from '#content/schema.ts'

const text = { en: 'x', ja: 'x' }
const claim = (rank: Rank): Claim => ({ value: 'x', rank, read: '2026-11-21', address: null })

const duty = (given: Partial<Obligation> = {}): Obligation => ({
  id: 'duty',
  title: text,
  who: ['provider'],
  duty: text,
  by: 'start',
  sanction: text,
  force: 'statute',
  claims: [claim('primary')],
  ...given,
})

const start = (...readings: [When, Outcome][]): Milestone => ({
  id: 'start',
  kind: 'in-force',
  title: text,
  readings: readings.map(([when, outcome]) => ({ when, outcome, because: text })),
  claims: [claim('primary')],
})

const law = (...readings: [When, Outcome][]) => ({
  stages: [{ stage: 'promulgated', when: '2026-07-17', claims: [] }],
  milestones: [start(...readings)],
})

const bound: When = { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }

test('a statute’s duty is in force from the day of its milestone, not before', () => {
  const fixed = law(['2027-01-17', 'expected'])
  expect(dutyState(fixed, duty(), '2027-01-16')).toBe('not-yet')
  expect(dutyState(fixed, duty(), '2027-01-17')).toBe('in-force')
})

test('an upper bound is not a date of enforcement', () => {
  expect(dutyState(law([bound, 'expected']), duty(), '2026-11-21')).toBe('not-yet')
  expect(dutyState(law([bound, 'expected']), duty(), '2028-07-15')).toBe('not-yet')
  expect(dutyState(law([bound, 'expected']), duty(), '2028-07-16')).toBe('in-force')
})

test('a day set by cabinet order replaces the bound', () => {
  const set = law([bound, 'superseded'], ['2027-10-01', 'expected'])
  expect(dutyState(set, duty(), '2027-09-30')).toBe('not-yet')
  expect(dutyState(set, duty(), '2027-10-01')).toBe('in-force')
})

test('an announcement alone puts nothing in force', () => {
  const announced = law(['2026-10-26', 'announced-unverified'])
  expect(dutyState(announced, duty(), '2026-11-21')).toBe('not-yet')
  const likely = law(['2026-10-26', 'not-announced'])
  expect(dutyState(likely, duty(), '2026-11-21')).toBe('not-yet')
})

test('a milestone whose readings are all gone is unclear', () => {
  const gone = law(['2026-09', 'lapsed-no-outcome-found'])
  expect(dutyState(gone, duty(), '2026-11-21')).toBe('unclear')
  const nowhere: When = { start: null, end: null, precision: 'unknown' }
  const unfound = law([nowhere, 'outcome-not-found'])
  expect(dutyState(unfound, duty(), '2026-11-21')).toBe('unclear')
})

test('soft law is voluntary, a draft a draft, and advice advice, whatever the day', () => {
  const past = law(['2020-01-01', 'occurred'])
  const state = (given: Partial<Obligation>) => dutyState(past, duty(given), '2026-11-21')
  expect(state({})).toBe('in-force')
  expect(state({ force: 'comply-or-explain' })).toBe('voluntary')
  expect(state({ force: 'none-yet' })).toBe('draft')
  expect(state({ basis: 'good-practice' })).toBe('good-practice')
})

test('what was read in a draft is said to be so once there is a final text', () => {
  const at = (stage: string) => ({ ...law(), stages: [{ stage, when: '2026-07-17', claims: [] }] })
  const state = (stage: string, today: string) =>
    dutyState(at(stage), duty({ basis: 'draft-text', force: 'comply-or-explain' }), today)
  expect(state('consultation', '2026-11-21')).toBe('draft')
  expect(state('adopted', '2026-07-16')).toBe('draft')
  expect(state('adopted', '2026-11-21')).toBe('draft-text')
})

test('a duty without a milestone follows the stage of its instrument', () => {
  const at = (stage: string) => ({
    stages: [{ stage, when: '2026-07-17', claims: [] }],
    milestones: [],
  })
  const state = (stage: string) => dutyState(at(stage), duty({ by: null }), '2026-11-21')
  expect(state('promulgated')).toBe('not-yet')
  expect(state('partly-in-force')).toBe('unclear')
  expect(state('in-force')).toBe('in-force')
})

test('a duty known second-hand is never counted with duties in force', () => {
  const past = law(['2020-01-01', 'occurred'])
  const counts = (...ranks: Rank[]) =>
    countsAsInForce(past, duty({ claims: ranks.map(claim) }), '2026-11-21')
  expect(counts('secondary')).toBe(false)
  expect(counts('unverified', 'secondary')).toBe(false)
  expect(counts('secondary', 'official-translation')).toBe(true)
  expect(counts('primary')).toBe(true)
})

test('only who read its provision, or the duty itself, in the law has read it first-hand', () => {
  const read = (given: Partial<Obligation>) => [isFirstHand(duty(given)), rankOfDuty(duty(given))]
  expect(read({})).toEqual([true, 'primary'])
  expect(read({ provision: claim('official-translation'), claims: [claim('secondary')] })).toEqual([
    true,
    'official-translation',
  ])
  // The digest of another bill speaks of it; where it stands was only told.
  expect(read({ provision: claim('secondary') })).toEqual([false, 'secondary'])
  const day = { ...claim('primary'), value: '2025-12-19' }
  expect(read({ claims: [day] })).toEqual([false, 'unverified'])
  expect(read({ provision: claim('secondary'), claims: [day] })).toEqual([false, 'secondary'])
})
