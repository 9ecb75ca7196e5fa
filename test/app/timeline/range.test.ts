import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf } from '#app/components/timeline/address.ts'
import {
  aroundToday,
  EARLIEST,
  holds,
  isWithin,
  LATEST,
  lengthOf,
  readRange,
  SPANS,
  shifted,
  shownIn,
  spanning,
  spans,
  standardRange,
  zoomed,
} from '#app/components/timeline/range.ts'
import { addDays } from '#content/dates/day.ts'
import { onDay, someItem } from './some-item.ts'

const TODAY = '2026-11-21'
const standard = standardRange(TODAY)
const read = (query: string) => readRange(new URLSearchParams(query), TODAY)

test('without days the timeline is one year back and two ahead, in whole months', () => {
  expect(read('')).toEqual({ from: '2025-11-01', to: '2028-10-31', wrong: [] })
})

test('days that do not exist are left out and said, and days the wrong way round are turned', () => {
  expect(read('from=2026-02-30')).toMatchObject({
    from: '2025-11-01',
    wrong: [{ name: 'from', value: '2026-02-30' }],
  })
  expect(read('from=2027-01-01&to=2026-01-01')).toMatchObject({
    from: '2026-01-01',
    to: '2027-01-01',
  })
  expect(read('from=2199-12-31&to=2199-12-31').to).toBe(LATEST)
  expect(read('from=2026-11-28&to=2026-11-28')).toMatchObject({
    from: '2026-11-28',
    to: '2026-11-28',
  })
})

test('whole months stay whole when they are moved or lengthened about today', () => {
  expect(shifted(standard, 0.5)).toEqual({ from: '2027-05-01', to: '2030-04-30' })
  for (const months of SPANS) {
    const range = spanning(standard, months, TODAY)
    expect(spans(range, months)).toBe(true)
    expect(holds(range, TODAY)).toBe(true)
  }
  const away = shifted(standard, 3)
  expect(holds(aroundToday(away, TODAY), TODAY)).toBe(true)
})

const day = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1920-01-01', days))
const range = fc
  .tuple(day, fc.integer({ min: 27, max: 3_652 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))

test('no move leaves the calendar or changes the length, and no zoom goes beyond a month and ten years', () => {
  const share = fc.double({ min: -2, max: 2, noNaN: true })
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true })
  fc.assert(
    fc.property(range, share, factor, (one, by, scale) => {
      const moved = shifted(one, by)
      expect(moved.from >= EARLIEST && moved.to <= LATEST).toBe(true)
      // Whole months differ by their lengths.
      expect(Math.abs(lengthOf(moved) - lengthOf(one))).toBeLessThan(5)
      const near = lengthOf(zoomed(one, scale, 0.5))
      expect(near).toBeGreaterThanOrEqual(28)
      expect(near).toBeLessThanOrEqual(3_653)
    }),
  )
})

test('a zoom keeps the day that lies under the pointer', () => {
  const whole = { from: '2026-01-01', to: '2026-12-31' }
  const half = zoomed(whole, 0.5, 1)
  expect(half.to).toBe(whole.to)
  expect(zoomed(whole, 0.5, 0).from).toBe(whole.from)
})

test('an address says its days only where they are not so by themselves, and is read as it was written', () => {
  const view = { query: 'force=statute', standard }
  expect(addressOf(view, standard)).toBe('/timeline?force=statute')
  const other = { from: '2026-11-24', to: '2027-03-30' }
  const address = addressOf(view, other, '/timeline.csv')
  expect(address).toBe('/timeline.csv?force=statute&from=2026-11-24&to=2027-03-30')
  expect(read(address.split('?')[1]!)).toMatchObject(other)
})

test('a window is shown when any of its days is, and what has no day comes last', () => {
  const until = { start: null, end: '2026-11-30', precision: 'range' } as const
  const unknown = someItem({ start: null, end: null, precision: 'unknown' })
  const before = { from: '2026-11-24', to: '2027-03-30' }
  expect(isWithin({ window: until }, before)).toBe(true)
  expect(isWithin({ window: onDay('2027-03-31') }, before)).toBe(false)
  const items = [unknown, someItem(onDay('2027-03-30')), someItem(onDay('2027-03-31'))]
  expect(shownIn(items, before)).toEqual([items[1], unknown])
})
