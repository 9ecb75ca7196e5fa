import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedItem } from '#app/components/dated-item.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { readTimelineAsked } from '#app/timeline/asked.server.ts'
import { layTimeline, WIDTH } from '#app/timeline/layout.server.ts'
import { labelsOf, shortened, widthOf, wrapped } from '#app/timeline/text-width.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'

const RANGE = { from: '2025-11-01', to: '2028-11-30', today: '2026-11-21' }
const t = translatorOf('en')

const item = (window: Window, over: Partial<DatedItem> = {}): DatedItem => ({
  instrument: 'a-law',
  short: { en: 'A law', ja: 'ある法律' },
  jurisdiction: 'jp',
  authority: 'ppc',
  milestone: `m ${window.start} ${window.end}`,
  kind: 'in-force',
  title: { en: 'Main part in force', ja: '主な部分の施行' },
  window,
  words: null,
  outcome: 'expected',
  reading: 1,
  of: 1,
  rank: 'secondary',
  disputed: false,
  from: 'content',
  confirmed: null,
  ...over,
})
const day = (on: string): Window => ({ start: on, end: on, precision: 'day' })
const lay = (items: DatedItem[]) => layTimeline([{ id: 'a', name: 'A law', items }], RANGE, t)

test('a day is a point and a window a bar; an upper bound is open at its end', () => {
  const [point, bar] = lay([
    item(day('2026-07-17')),
    item({ start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }),
  ]).marks.toSorted((a, b) => a.width - b.width)
  expect(point).toMatchObject({ shape: 'point', width: 0 })
  expect(bar).toMatchObject({ shape: 'bar', right: 'open' })
  expect(bar!.width).toBeGreaterThan(500)
})

test('two readings of one forecast are drawn as two', () => {
  const { marks } = lay([
    item({ start: '2026-07-01', end: '2026-09-30', precision: 'quarter' }, { of: 2 }),
    item(
      { start: '2026-10-01', end: '2026-12-31', precision: 'fiscal-quarter' },
      { reading: 2, of: 2 },
    ),
  ])
  expect(marks.map(({ label }) => label)).toEqual([
    'Main part in force (1/2)',
    'Main part in force (2/2)',
  ])
})

test('what says nothing of its day, or lies outside, is not drawn', () => {
  const unknown = item({ start: null, end: null, precision: 'unknown' })
  expect(lay([unknown, item(day('2020-01-01')), item(day('2030-01-01'))]).marks).toEqual([])
})

test('an open end reaches the edge of the picture', () => {
  const [mark] = lay([item({ start: '2026-10-26', end: null, precision: 'open-ended' })]).marks
  expect(mark!.x + mark!.width).toBeGreaterThan(WIDTH - 2)
})

test('today is a line between the days shown, and none outside them', () => {
  expect(lay([]).todayX).toBeGreaterThan(300)
  expect(layTimeline([], { ...RANGE, today: '2030-01-01' }, t).todayX).toBeNull()
})

test('every mark says in words what, when, how far, what became of it and how well known', () => {
  expect(lay([item(day('2027-01-17'))]).marks[0]!.says).toBe(
    'Main part in force; A law; 17 Jan 2027; in 57 days; expected; secondary',
  )
})

test('marks of one row never overlap, words included, whatever the windows', () => {
  const window = fc.tuple(fc.nat(1000), fc.nat(300)).map(([start, length]): Window => {
    const from = addDays(RANGE.from, start)
    return { start: from, end: addDays(from, length), precision: 'month' }
  })
  fc.assert(
    fc.property(fc.array(window, { maxLength: 30 }), (windows) => {
      const { marks } = lay(windows.map((one) => item(one)))
      const spans = marks.map(({ x, width, y, labelX, anchor, label, note }) => {
        const wide = widthOf(label + note)
        const text = anchor === 'start' ? [labelX, labelX + wide] : [labelX - wide, labelX]
        return { y, from: Math.min(x, text[0]!), to: Math.max(x + width, text[1]!) }
      })
      for (const [index, a] of spans.entries()) {
        for (const b of spans.slice(index + 1)) {
          expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('a label is cut at a word and says that it was', () => {
  expect(shortened('Expert team defines thresholds', 18)).toBe('Expert team…')
  expect(shortened('個人情報の保護に関する法律', 12)).toBe('個人情報の保…')
  expect(shortened('Enacted', 18)).toBe('Enacted')
  expect(wrapped('Generative-AI IP Principle Code', 20)).toEqual([
    'Generative-AI IP',
    'Principle Code',
  ])
})

test('titles that begin alike keep the end that tells them apart', () => {
  const titles = ['①', '②', '③'].map(
    (n) => `個人情報保護法の下位法令等についての基本的な考え方${n}`,
  )
  const labels = [...labelsOf(titles, 20).values()]
  expect(new Set(labels).size).toBe(3)
  expect(labels[2]).toMatch(/^個人.*….*③$/)
  const same = ['one two three four five six A x', 'one two three four five six B x']
  expect(new Set(labelsOf(same, 8).values()).size).toBe(2)
  expect(labelsOf(['Enacted'], 18).get('Enacted')).toBe('Enacted')
})

test('a window says in words what became of it, a day by its mark alone', () => {
  const [point, bar] = lay([
    item(day('2026-07-17')),
    item({ start: '2026-07-01', end: '2026-09-30', precision: 'quarter' }),
  ]).marks.toSorted((a, b) => a.width - b.width)
  expect(point!.note).toBe('')
  expect(bar!.note).toBe(' · expected')
  const [proposed] = lay([item(day('2026-07-17'), { from: 'proposed' })]).marks
  expect(proposed!.note).toBe(' · proposed by rule')
})

test('without days the timeline is one year back and two ahead, in whole months', () => {
  const asked = readTimelineAsked(new URLSearchParams(), '2026-11-21')
  expect(asked).toMatchObject({ by: 'instrument', from: '2025-11-01', to: '2028-11-30' })
})

test('days that do not exist are left out, and days the wrong way round are turned', () => {
  const asked = (query: string) => readTimelineAsked(new URLSearchParams(query), '2026-11-21')
  expect(asked('from=2026-02-30')).toMatchObject({ from: '2025-11-01' })
  expect(asked('from=2027-01-01&to=2026-01-01')).toMatchObject({
    from: '2026-01-01',
    to: '2027-01-01',
  })
})
