import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, type Range } from '#app/components/timeline/range.ts'
import { widthOf } from '#app/components/timeline/text-width.ts'
import { axisOf } from '#app/components/timeline/ticks.ts'
import { addDays, daysBetween } from '#content/dates/day.ts'

const axis = (range: Range, width = 1020, language: 'en' | 'ja' = 'en', beyond = false) => {
  const scale = width / lengthOf(range)
  return axisOf(range, (day) => daysBetween(range.from, day) * scale, { width, language, beyond })
}
const labels = (ticks: { label: string }[]) => ticks.map(({ label }) => label)

test('three years are divided into months, a month into days, ten years into halves', () => {
  const years = axis({ from: '2026-01-01', to: '2028-12-31' })
  expect(labels(years.upper)).toEqual(['2026', '2027', '2028'])
  expect(labels(years.lower).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar'])
  const month = axis({ from: '2026-11-01', to: '2026-11-30' })
  expect(labels(month.upper)).toEqual(['Nov 2026'])
  expect(labels(month.lower)).toHaveLength(30)
  expect(labels(axis({ from: '2020-01-01', to: '2029-12-31' }).lower).slice(0, 2)).toEqual([
    'Jan',
    'Jul',
  ])
})

test('a narrow screen has fewer divisions of the same days', () => {
  const range = { from: '2026-01-01', to: '2028-12-31' }
  expect(axis(range, 358).lower.length).toBeLessThan(axis(range, 1020).lower.length)
})

test('weeks begin on Mondays', () => {
  const { lower } = axis({ from: '2026-11-01', to: '2027-01-31' })
  expect(labels(lower).slice(0, 2)).toEqual(['2', '9'])
})

test('Japanese names the year of the era where there is room', () => {
  expect(labels(axis({ from: '2026-01-01', to: '2027-12-31' }, 1020, 'ja').upper)).toEqual([
    '2026年（令和8年）',
    '2027年（令和9年）',
  ])
})

test('a year that began before the days shown has its name at their edge', () => {
  const [first, second] = axis({ from: '2026-07-01', to: '2028-12-31' }).upper
  expect(first).toMatchObject({ label: '2026' })
  expect(first!.x).toBeLessThan(0)
  expect(first!.labelX).toBeGreaterThan(0)
  expect(second!.label).toBe('2027')
})

test('no name runs into the next, however long the days and narrow the screen', () => {
  const range = fc
    .tuple(fc.nat(3_000), fc.integer({ min: 27, max: 3_652 }))
    .map(([start, days]) => {
      const from = addDays('2020-01-01', start)
      return { from, to: addDays(from, days) }
    })
  const language = fc.constantFrom('en' as const, 'ja' as const)
  fc.assert(
    fc.property(
      range,
      fc.constantFrom(300, 358, 700, 1020),
      language,
      fc.boolean(),
      (days, width, said, beyond) => {
        const { upper, lower } = axis(days, width, said, beyond)
        for (const [index, { labelX, label }] of upper.entries()) {
          const next = upper[index + 1]?.x ?? Number.POSITIVE_INFINITY
          if (label !== '') expect(labelX + widthOf(label)).toBeLessThanOrEqual(next)
        }
        // The type of the lower row is a tenth smaller.
        for (const [index, { labelX, label }] of lower.entries()) {
          const next = lower[index + 1]?.x ?? Number.POSITIVE_INFINITY
          expect(labelX + widthOf(label) * 0.9).toBeLessThanOrEqual(next)
        }
      },
    ),
    { examples: [[{ from: '2020-01-04', to: '2020-12-01' }, 300, 'ja', false]] },
  )
})
