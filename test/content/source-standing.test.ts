import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#content/dates/day.ts'
import { addWorkingDays } from '#content/dates/working-days.ts'
import {
  type Declared,
  type Remembered,
  STANDINGS,
  standSource,
  standSources,
} from '#content/source-standing.ts'

const at = (day: string) => `${day}T03:00:00.000Z`
const ALONE = { movedMeanwhile: null, misses: 0 }

/** A source that was read well today and brought its newest thing on a day. */
const read = (lastNew: string | null, today: string, firstLook = today): Remembered => ({
  pages: [{ at: at(today), outcome: 'ok' }],
  lastNew: lastNew === null ? null : { day: lastNew },
  firstLook: at(firstLook),
})

const standOf = (lastNew: string, today: string, quietDays: number) => {
  const { standing, silence } = standSource({ quietDays }, read(lastNew, today), ALONE, today)
  return [standing, silence.used]
}

test.each([
  // New Year 2026-27: 26 and 27 December are a weekend, 29 December to 3 January no working days.
  ['2026-12-25', '2027-01-04', 3, ['quiet', 2]],
  ['2026-12-28', '2027-01-03', 1, ['ok', 0]],
  ['2026-12-28', '2027-01-06', 3, ['quiet', 3]],
  ['2026-12-28', '2027-01-07', 3, ['late', 4]],
  ['2026-12-28', '2027-01-10', 3, ['silent', 5]],
  ['2026-12-28', '2027-01-11', 5, ['quiet', 5]],
  // Golden Week 2026: holidays on 29 April and 3 to 6 May.
  ['2026-04-28', '2026-05-06', 3, ['quiet', 2]],
  ['2026-04-28', '2026-05-07', 3, ['quiet', 3]],
  ['2026-04-28', '2026-05-08', 3, ['late', 4]],
  ['2026-05-01', '2026-05-06', 1, ['ok', 0]],
  // Golden Week 2027: holidays on 29 April and 3 to 5 May.
  ['2027-04-28', '2027-05-05', 3, ['ok', 1]],
  ['2027-04-28', '2027-05-07', 3, ['quiet', 3]],
  ['2027-04-28', '2027-05-10', 3, ['late', 4]],
  // A summer gap: 11 August is a holiday, the days of Obon are not.
  ['2026-08-07', '2026-08-11', 5, ['ok', 1]],
  ['2026-08-07', '2026-08-17', 5, ['quiet', 5]],
  ['2026-08-07', '2026-08-18', 5, ['late', 6]],
  ['2026-08-07', '2026-08-19', 5, ['silent', 7]],
] as const)(
  'news of %s is on %s, with %i days allowed, %j',
  (lastNew, today, allowed, expected) => {
    expect(standOf(lastNew, today, allowed)).toEqual(expected)
  },
)

const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n))

test('the alarm comes on the first working day after the limit, and on no day before', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (lastNew, allowed) => {
      const first = addWorkingDays(lastNew, allowed + 1)
      expect(standOf(lastNew, first, allowed)[0]).toBe('late')
      expect(['ok', 'quiet']).toContain(standOf(lastNew, addDays(first, -1), allowed)[0])
      expect(standOf(lastNew, addWorkingDays(first, 1), allowed)[0]).toBe('silent')
    }),
    { numRuns: 200 },
  )
})

const OUTCOMES = [
  ...['ok', 'not-modified', 'blocked', 'missing', 'blocked-or-missing', 'moved', 'too-large'],
  ...['timeout', 'unreachable', 'empty-suspicious', 'parse-failed'],
]

const place = (standing: string) => (STANDINGS as readonly string[]).indexOf(standing)

test('a thing more that is stored never worsens how a source stands', () => {
  fc.assert(
    fc.property(
      day,
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...OUTCOMES),
      (today, ages, age, quietDays, outcome) => {
        const standWith = (days: number[]) => {
          const newest = days
            .map((n) => addDays(today, -n))
            .sort()
            .at(-1)!
          const seen = { ...read(newest, today), pages: [{ at: at(today), outcome }] }
          return standSource({ quietDays }, seen, ALONE, today).standing
        }
        expect(place(standWith([...ages, age]))).toBeGreaterThanOrEqual(place(standWith(ages)))
      },
    ),
    { numRuns: 300 },
  )
})

test('a source whose last looks failed is neither well nor quiet', () => {
  const failed = OUTCOMES.filter((outcome) => !['ok', 'not-modified'].includes(outcome))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 30 }),
      fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 3 }),
      fc.constantFrom(...failed),
      (today, age, others, outcome) => {
        const pages = [...others, outcome].map((one) => ({ at: at(today), outcome: one }))
        const seen = { ...read(addDays(today, -age), today), pages }
        const { standing } = standSource({ quietDays: 10 }, seen, ALONE, today)
        expect(['blocked', 'moved', 'failing', 'unreachable']).toContain(standing)
      },
    ),
    { numRuns: 300 },
  )
})

test('an absence that is normal today is no failure, nor is a page that is asked for no more', () => {
  const today = '2026-07-02'
  const absent = { at: at(today), outcome: 'missing', note: { code: 'expected-absence' } }
  const past = { at: '2026-06-30T14:00:00.000Z', outcome: 'unreachable' }
  const good = read('2026-06-30', today)
  const seen = { ...good, pages: [...good.pages, absent, past] }
  expect(standSource({ quietDays: 7 }, seen, ALONE, today).standing).toBe('ok')
  const gone = { ...seen, pages: [{ ...absent, note: { code: 'not-found' } }] }
  expect(standSource({ quietDays: 7 }, gone, ALONE, today).standing).toBe('failing')
})

test('a source that never brought anything is silent once its looks go on for longer', () => {
  const standAfter = (today: string) =>
    standSource({ quietDays: 3 }, read(null, today, '2026-06-01'), ALONE, today).standing
  expect(standAfter('2026-06-04')).toBe('quiet')
  expect(standAfter('2026-06-05')).toBe('late')
  expect(standAfter('2026-06-08')).toBe('silent')
  const unseen = { pages: [], lastNew: null, firstLook: null }
  expect(standSource({ quietDays: 3 }, unseen, ALONE, '2026-06-08').standing).toBe('never')
})

test.each(['2026-06-08', '2026-06-05', '2026-05-01'])(
  'what a relay told of %s does not make a source that was never read well, quiet or silent',
  (day) => {
    const told = { pages: [], lastNew: { day }, firstLook: null }
    const facts = { movedMeanwhile: 'another', misses: 1 }
    expect(standSource({ quietDays: 3 }, told, facts, '2026-06-08').standing).toBe('never')
  },
)

const list = (id: string, over: Partial<Declared> = {}): Declared => ({
  ...{ id, authority: 'meti', role: 'own', kind: 'list', quietDays: 5 },
  ...over,
})

test('a feed stands still where another list of its authority has moved', () => {
  const today = '2026-06-22'
  const states = {
    feed: read('2026-06-08', today),
    list: read('2026-06-19', today),
    other: read('2026-06-08', today),
  }
  const of = (sources: Declared[]) => standSources(sources, states, {}, today)
  const stands = of([list('feed'), list('list'), list('other', { authority: 'moj' })])
  expect(stands.feed).toMatchObject({ standing: 'frozen', movedMeanwhile: 'list' })
  expect(stands.list!.standing).toBe('ok')
  expect(stands.other!.standing).toBe('silent')
  expect(of([list('feed', { quietDays: 20 }), list('list')]).feed!.standing).toBe('ok')
  expect(of([list('feed'), list('list', { role: 'witness' })]).feed!.standing).toBe('silent')
  states.list = read('2026-06-09', today)
  expect(of([list('feed'), list('list')]).feed!.standing).toBe('silent')
})

test('what a witness alone showed is laid to the fullest list of its authority', () => {
  const today = '2026-06-10'
  const sources = [list('major', { quietDays: 12 }), list('month'), list('w', { role: 'witness' })]
  const states = Object.fromEntries(sources.map(({ id }) => [id, read('2026-06-09', today)]))
  const stands = standSources(sources, states, { meti: 2 }, today)
  expect(stands.month).toMatchObject({ standing: 'recall-miss', misses: 2 })
  expect([stands.major!.standing, stands.w!.standing]).toEqual(['ok', 'ok'])
})

test('a list that had gone on further than it showed may have missed something', () => {
  const today = '2026-06-10'
  const states = { a: { ...read('2026-06-09', today), hasGap: true } }
  expect(standSources([list('a')], states, {}, today).a!.standing).toBe('gap')
})
