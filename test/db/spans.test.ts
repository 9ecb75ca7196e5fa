import { expect, test } from 'vitest'
import { spansOf, widened } from '#db/spans.ts'

test('between two items no further apart than the longest normal silence nothing is missing', () => {
  // From Friday to the next Friday there are five working days, to the Monday after six.
  expect(spansOf(['2026-06-05', '2026-06-12'], '2026-06-12', 5)).toEqual([
    { from: '2026-06-05', to: '2026-06-12' },
  ])
  expect(spansOf(['2026-06-05', '2026-06-15'], '2026-06-15', 5)).toEqual([
    { from: '2026-06-05', to: '2026-06-05' },
    { from: '2026-06-15', to: '2026-06-15' },
  ])
})

test('one item of nine years before says nothing of the years between', () => {
  expect(spansOf(['2026-06-02', '2016-06-28', '2026-06-08'], '2026-06-12', 5)).toEqual([
    { from: '2016-06-28', to: '2016-06-28' },
    { from: '2026-06-02', to: '2026-06-12' },
  ])
  expect(spansOf(['1950-01-01', '2026-06-02'], '2026-06-02', 240)).toHaveLength(2)
})

test('holidays make a silence no longer', () => {
  expect(spansOf(['2026-12-25', '2027-01-08'], '2027-01-08', 6)).toHaveLength(1)
})

test('a list that ends long before it was seen says nothing of what came after', () => {
  expect(spansOf(['2026-06-05'], '2026-06-12', 5)[0]!.to).toBe('2026-06-12')
  expect(spansOf(['2026-06-05'], '2026-06-15', 5)[0]!.to).toBe('2026-06-05')
})

test('a day after that on which a list was seen is no day that it shows', () => {
  expect(spansOf(['2026-06-12', '2026-07-01'], '2026-06-12', 5)).toEqual([
    { from: '2026-06-12', to: '2026-06-12' },
  ])
})

test('spans that lie near each other, or within each other, are one; what was left open before stays open until it is shown', () => {
  const long = { from: '2026-05-01', to: '2026-06-05' }
  const within = { from: '2026-05-10', to: '2026-05-12' }
  const near = { from: '2026-06-12', to: '2026-06-20' }
  expect(widened([near, long], [within], { quietDays: 5 })).toEqual([long, near])
  expect(widened([], [near, long, within], { quietDays: 5 })).toEqual([
    { from: '2026-05-01', to: '2026-06-20' },
  ])
})

test('what is open closes where a list shows more at its side, and not where it shows the same', () => {
  const [old, now] = [
    { from: '2026-05-01', to: '2026-06-05' },
    { from: '2026-06-12', to: '2026-06-20' },
  ]
  const more = (from: string, to: string) => widened([old, now], [{ from, to }], { quietDays: 5 })
  expect(more('2026-06-15', '2026-06-22')).toEqual([old, { from: '2026-06-12', to: '2026-06-22' }])
  expect(more('2026-06-10', '2026-06-22')).toEqual([{ from: '2026-05-01', to: '2026-06-22' }])
})
