import { expect, test } from 'vitest'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { DAYS_DRAWN } from '#app/components/overview/ahead-item.ts'
import { aheadOf } from '#app/overview/ahead.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'
import { loadContent } from '#content/load.server.ts'

const content = loadContent()
const today = '2026-11-24'
const LAST = addDays(today, DAYS_DRAWN - 1)

const item = (milestone: string, window: Window): DatedItem => ({
  ...{ instrument: 'i', short: TEXT, jurisdiction: 'jp', authority: 'ppc' },
  ...{ milestone, kind: 'in-force', title: TEXT, window, words: null },
  ...{ outcome: 'expected', reading: 1, of: 1, rank: 'secondary', disputed: false },
  bill: false,
  ...{ from: 'content', confirmed: null, source: null },
})
const TEXT = { en: 'x', ja: 'x' }
const day = (at: string): Window => ({ start: at, end: at, precision: 'day' })

const shown = (items: DatedItem[]) => aheadOf(items, [], { content, findings: [], today })
const names = (items: { key: string }[]) => items.map(({ key }) => key.split(' ')[1])

test('the strip holds what may fall between today and its last day, both counted', () => {
  const { items, after } = shown([
    item('yesterday', day(addDays(today, -1))),
    item('today', day(today)),
    item('last', day(LAST)),
    item('next', day(addDays(LAST, 1))),
  ])
  expect(names(items)).toEqual(['today', 'last'])
  expect(names([after!])).toEqual(['next'])
})

test('a window that has begun, or begins within the strip, stands on it though it ends later', () => {
  const bound: Window = { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }
  const year: Window = { start: '2027-01-01', end: '2027-12-31', precision: 'year' }
  const late: Window = { start: addDays(LAST, 1), end: '2027-12-31', precision: 'range' }
  const { items } = shown([item('bound', bound), item('year', year), item('late', late)])
  expect(names(items).toSorted()).toEqual(['bound', 'year'])
})

test('no more than ten are drawn, and the rest are counted', () => {
  const many = Array.from({ length: 13 }, (_, n) => item(`m${n}`, day(addDays(today, n))))
  const { items, more, after } = shown(many)
  expect([items.length, more, after]).toEqual([10, 3, null])
})

test('what has come or lapsed is not ahead, whatever its day', () => {
  const over = (['occurred', 'lapsed-no-outcome-found'] as const).map((outcome) => ({
    ...item(outcome, day(LAST)),
    outcome,
  }))
  expect(shown(over)).toEqual({ items: [], more: 0, after: null })
})
