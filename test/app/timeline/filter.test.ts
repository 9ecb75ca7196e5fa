import { expect, test } from 'vitest'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { tidyQuery } from '#app/tidy-address.ts'
import { queryOf, standardsOf } from '#app/timeline/asked.server.ts'
import { activeFilters } from '#app/timeline/choices.server.ts'
import { timelineView } from '#app/timeline/view.server.ts'
import { contextOf } from './context.ts'

const t = translatorOf('en')
const context = contextOf()
const view = (query: string) => timelineView(context, new URLSearchParams(query), t)

test.each([
  ['jurisdiction', 'eu'],
  ['authority', 'ppc'],
  ['instrument', 'appi-amendment'],
  ['kind', 'consultation'],
  ['force', 'statute'],
  ['severity', 'low'],
] as const)('the filter %s lets through only what has its value', (name, value) => {
  const { items } = view(`${name}=${value}`)
  expect(items.length).toBeGreaterThan(0)
  expect(items.length).toBeLessThan(view('').items.length)
  expect(new Set(items.map((item) => item[name]))).toEqual(new Set([value]))
})

test('words are looked for in both languages, in width and case of no matter, and each must be there', () => {
  const keys = (q: string) => view(`q=${encodeURIComponent(q)}`).items.map(({ key }) => key)
  expect(keys('個人情報').length).toBeGreaterThan(3)
  expect(keys('ＡＰＰＩ')).toEqual(keys('appi'))
  expect(keys('appi promulgated').length).toBeLessThan(keys('appi').length)
  expect(keys('appi promulgated').length).toBeGreaterThan(0)
  expect(keys('no such words at all')).toEqual([])
})

test('a bill on the page of a statute has the force of a bill, and is found by it', () => {
  const ids = (force: string) =>
    view(`force=${force}&instrument=us-training-data-disclosure`).items.map((one) => one.milestone)
  expect(ids('none-yet')).toContain('train-act')
  expect(ids('none-yet')).not.toContain('ab-2013-in-force')
  expect(ids('statute')).toContain('ab-2013-in-force')
  expect(ids('statute')).not.toContain('train-act')
})

test('what is no choice is left out, and said', () => {
  const { asked, items } = view('force=magic&from=2026-02-30')
  expect(asked.wrong).toEqual([
    { name: 'from', value: '2026-02-30' },
    { name: 'force', value: 'magic' },
  ])
  expect(items).toHaveLength(view('').items.length)
})

test('each filter that is on says what it lets through, and leads to the view without it', () => {
  const { asked, choices } = view('q=AI&jurisdiction=jp&by=authority')
  expect(activeFilters(asked, choices, t)).toEqual([
    { name: 'q', says: 'AI', query: 'by=authority&jurisdiction=jp' },
    { name: 'jurisdiction', says: 'Japan', query: 'by=authority&q=AI' },
  ])
  expect(queryOf(asked).toString()).toBe('by=authority&q=AI&jurisdiction=jp')
})

test('rows by authority hold every entry, and say of which instrument where they hold several', () => {
  const { items, lanes } = view('by=authority')
  expect(lanes.flatMap((lane) => lane.items)).toHaveLength(items.length)
  const mixed = lanes.find((lane) => lane.mixed)!
  expect(new Set(mixed.items.map((index) => items[index]!.instrument)).size).toBeGreaterThan(1)
})

test('a form that sends what is so by itself leads to the address without it', () => {
  const sent = '/timeline?q=&by=instrument&from=2025-11-01&to=2028-10-31&force='
  try {
    tidyQuery(new Request(`http://127.0.0.1${sent}`), standardsOf('2026-11-24'))
    expect.unreachable()
  } catch (answer) {
    expect((answer as Response).headers.get('location')).toBe('/timeline')
  }
})

test('two of one milestone have keys of their own, and every key is one', () => {
  const keys = view('').items.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
