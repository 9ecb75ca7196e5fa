import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import { withoutMidnight } from '#content/dates/midnight.ts'
import { DATE_KINDS } from '#content/dates/window.ts'
import { someDay } from './every-day.ts'

const read = (text: string) => findDates(text, { published: '2026-11-20' }).map(withoutMidnight)

test('a call that closes at 0時 closes with the day before', () => {
  expect(read('意見の提出期限は令和８年12月１日０時００分')).toMatchObject([
    { kind: 'comment-close', start: '2026-11-30', end: '2026-11-30', precision: 'day' },
  ])
})

test('a law that takes effect at 午前0時 takes effect on that day', () => {
  expect(read('改正法は令和９年４月１日午前０時に施行する。')).toMatchObject([
    { kind: 'effective', start: '2027-04-01', end: '2027-04-01', precision: 'day' },
  ])
})

test('24時 stays the end of the day that it names', () => {
  expect(read('提出期限は令和８年12月１日24時')).toMatchObject([
    { end: '2026-12-01T24:00+09:00', precision: 'datetime' },
  ])
})

test('a window that opens on another day keeps it', () => {
  const window = { start: '2026-11-02', end: '2026-12-01T00:00+09:00', precision: 'datetime' }
  expect(
    withoutMidnight({ ...window, kind: 'comment-window', precision: 'datetime' }),
  ).toMatchObject({ start: '2026-11-02', end: '2026-11-30', precision: 'range' })
})

test('no kind of date ends up with its start after its end, nor at midnight', () => {
  const kind = fc.constantFrom(...DATE_KINDS)
  fc.assert(
    fc.property(someDay, fc.nat(2), kind, fc.boolean(), (from, later, kind, timed) => {
      const to = addDays(from, later)
      const start = timed ? `${from}T00:00+09:00` : from
      const found = { kind, start, end: `${to}T00:00+09:00`, precision: 'datetime' as const }
      const { start: first, end: last } = withoutMidnight(found)
      expect(first! <= last!).toBe(true)
      expect(last).toHaveLength(10)
    }),
  )
})
