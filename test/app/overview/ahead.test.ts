import { expect, test } from 'vitest'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { DAYS_DRAWN } from '#app/components/overview/ahead-item.ts'
import { aheadOf } from '#app/overview/ahead.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'
import { loadContent } from '#content/load.server.ts'
import type { LinkRow } from '#db/links.ts'

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

const shown = (items: DatedItem[]) =>
  aheadOf(items, [], { content, findings: [], links: [], today })
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

const readIn = (updateId: number, at: string, kind = 'effective') => ({
  ...{
    updateId,
    title: '法律（令和9年1月17日施行）',
    authority: 'digital',
    language: 'ja' as const,
  },
  ...{ kind, start: at, end: at, precision: 'day', phrase: at, rule: 'r', address: 'a' },
  ...{ publishedFrom: 'feed' as const, summary: '', field: 'title', at: 0 },
})
const link = (updateId: number, instrument: string): LinkRow => ({
  ...{ updateId, instrument, obligation: '', position: 1, score: 1, state: 'sure' },
  ...{ review: 'none', technical: false, because: [] },
  ...{ decidedBy: null, decidedAt: null, note: null },
})
const around = { content, findings: [], today }

test('a day read in an update is told once, and not beside the milestone that it is the day of', () => {
  const at = addDays(today, 54)
  const known = [item('penalties', day(at))]
  const shownWith = (links: LinkRow[], ...read: ReturnType<typeof readIn>[]) =>
    aheadOf(known, read, { ...around, links }).items.map(({ href }) => href)
  const milestone = '/instruments/i#penalties'
  const twice = [readIn(7, at), readIn(7, at)]
  expect(shownWith([link(7, 'i')], ...twice)).toEqual([milestone])
  expect(shownWith([link(7, 'other'), link(8, 'i')], ...twice)).toEqual([milestone, '/updates/7'])
  const others = [readIn(7, addDays(at, 1)), readIn(7, at, 'due')]
  expect(shownWith([link(7, 'i')], ...others)).toEqual([milestone, '/updates/7', '/updates/7'])
})

test('what is not drawn is counted as the timeline of these days has it', () => {
  const days = Array.from({ length: 11 }, (_, n) => addDays(today, n))
  const known = days.map((at, n) => item(`m${n}`, day(at)))
  const read = [readIn(7, days[10]!), readIn(8, days[10]!)]
  expect(aheadOf(known, read, { ...around, links: [] })).toMatchObject({
    ...{ more: 3, moreRead: 2, timeline: `/timeline?from=${today}&to=${LAST}` },
  })
})

test('what has come or lapsed is not ahead, whatever its day', () => {
  const over = (['occurred', 'lapsed-no-outcome-found'] as const).map((outcome) => ({
    ...item(outcome, day(LAST)),
    outcome,
  }))
  expect(shown(over)).toMatchObject({ items: [], more: 0, after: null })
})
