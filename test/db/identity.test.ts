import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#content/dates/day.ts'
import { apart, likeness, nearest, pairTitles, RELAY_DAYS, sameWords } from '#db/identity.ts'

const title = fc.string({ minLength: 1, maxLength: 12 })
const titled = fc.array(
  title.map((text) => ({ title: text })),
  { maxLength: 8 },
)

test('pairing gives every listing once, and no earlier one twice', () => {
  fc.assert(
    fc.property(titled, titled, (before, now) => {
      const pairs = pairTitles(before, now)
      const used = pairs.flatMap((pair) => pair.before ?? [])
      expect(pairs.map((pair) => pair.now)).toEqual(now)
      expect(new Set(used).size).toBe(used.length)
      expect(used.length).toBe(Math.min(before.length, now.length))
    }),
  )
})

test('a title that did not change is paired with itself', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(title, {
        maxLength: 6,
        selector: (t) => t.normalize('NFKC').replace(/\s/gu, ''),
      }),
      (all) => {
        const before = all.map((text) => ({ title: text }))
        const now = [...all].reverse().map((text) => ({ title: text }))
        for (const pair of pairTitles(before, now))
          expect(sameWords(pair.before!.title, pair.now.title)).toBe(true)
      },
    ),
  )
})

test('likeness lies between 0 and 1, is symmetric, and is 1 for equal titles', () => {
  fc.assert(
    fc.property(title, title, (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, a)).toBe(1)
    }),
  )
})

test('a witness is the update when it lists it on the day or up to seven days later', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), (days) => {
      const update = { day: '2026-02-25', role: 'own', seen: '2026-02-26' } as const
      const distance = apart({ day: addDays(update.day, days), role: 'witness' }, update)
      expect(distance).toBe(days >= 0 && days <= RELAY_DAYS ? days : null)
    }),
  )
})

test('over the new year a witness has as many working days as in any other week', () => {
  const update = { day: '2026-12-28', role: 'own', seen: '2026-12-28' } as const
  expect(apart({ day: '2027-01-05', role: 'witness' }, update)).toBe(8)
  expect(apart({ day: '2027-01-08', role: 'witness' }, update)).toBe(11)
  expect(apart({ day: '2027-01-13', role: 'witness' }, update)).toBeNull()
})

test('two lists of one authority may show an update in either order', () => {
  const update = { day: '2026-02-25', role: 'own', seen: '2026-02-26' } as const
  expect(apart({ day: '2026-02-20', role: 'own' }, update)).toBe(5)
  expect(apart({ day: '2026-03-04', role: 'own' }, update)).toBe(7)
  expect(apart({ day: '2026-03-05', role: 'own' }, update)).toBeNull()
})

test('a month and a day within it may be one update, another month may not', () => {
  const update = { day: '2026-02', role: 'own', seen: '2026-02-26' } as const
  expect(apart({ day: '2026-02-20', role: 'own' }, update)).toBe(0)
  expect(apart({ day: '2026-03-01', role: 'own' }, update)).toBeNull()
})

test('a witness may list in the next month what its authority listed by its month', () => {
  const update = { day: '2026-06', role: 'own', seen: '2026-06-30' } as const
  expect(apart({ day: '2026-07-01', role: 'witness' }, update)).toBe(1)
  expect(apart({ day: '2026-07-08', role: 'witness' }, update)).toBeNull()
  expect(apart({ day: '2026-05-31', role: 'witness' }, update)).toBeNull()
})

test('an undated link is what is listed there by the time it is seen, and nothing later', () => {
  const update = { day: null, role: 'own', seen: '2026-06-11' } as const
  expect(apart({ day: '2026-06-10', role: 'own' }, update)).not.toBeNull()
  expect(apart({ day: '2026-06-18', role: 'own' }, update)).not.toBeNull()
  expect(apart({ day: '2026-06-19', role: 'own' }, update)).toBeNull()
})

test('matching is one to one and takes the nearest first', () => {
  const found = nearest([
    { listing: 'a', update: 1, distance: 3 },
    { listing: 'b', update: 1, distance: 1 },
    { listing: 'a', update: 2, distance: 5 },
  ])
  expect([...found]).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})
