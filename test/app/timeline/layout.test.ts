import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import { layTimeline, WIDTH } from '#app/components/timeline/layout.ts'
import { packed } from '#app/components/timeline/pack.ts'
import { labelsOf, shortened, widthOf, wrapped } from '#app/components/timeline/text-width.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Precision, Window } from '#content/dates/window.ts'
import { onDay, someItem } from './some-item.ts'

const RANGE = { from: '2025-11-01', to: '2028-10-31', today: '2026-11-21' }
const t = translatorOf('en')
const lane = (items: TimelineItem[], mixed = false) => ({
  ...{ id: 'a', name: 'A law', href: null, mixed },
  items: [...items.keys()],
})
const lay = (items: TimelineItem[], over: Partial<Parameters<typeof layTimeline>[2]> = {}) =>
  layTimeline([lane(items)], items, { ...RANGE, ...over }, t)
const marksOf = (items: TimelineItem[], over = {}) =>
  lay(items, over).lanes.flatMap(({ marks }) => marks)

test('a day is a point and a window a bar; an upper bound is open at its end and says it is one', () => {
  const marks = marksOf([
    someItem(onDay('2026-07-17')),
    someItem({ start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }),
  ])
  const [point, bar] = marks.toSorted((a, b) => a.width - b.width)
  expect(point).toMatchObject({ shape: 'point', width: 0 })
  expect(bar).toMatchObject({ shape: 'bar', left: 'soft', right: 'open' })
  expect(bar!.note).toContain('at the latest 16 Jul 2028')
  expect(bar!.width).toBeGreaterThan(500)
})

test('of a bound that lies behind nothing is said to be “at the latest”', () => {
  const window = { start: '2026-06-04', end: '2026-09-03', precision: 'upper-bound' } as const
  for (const outcome of ['superseded', 'past-unrecorded', 'occurred', 'late'] as const) {
    for (const language of ['en', 'ja'] as const) {
      const items = [someItem(window, { outcome })]
      const { lanes } = layTimeline([lane(items)], items, RANGE, translatorOf(language))
      const { note } = lanes[0]!.marks[0]!
      expect(note).toContain(language === 'en' ? 'bound: 3 Sep 2026' : '上限は2026年9月3日')
      expect(note).not.toMatch(/at the latest|遅くとも/)
    }
  }
})

test('a day with hours is a point, and a month that is one day long never', () => {
  const hours = { start: '2026-07-17T10:00+09:00', end: '2026-07-17T12:00+09:00' }
  const [meeting] = marksOf([someItem({ ...hours, precision: 'datetime' })])
  expect(meeting!.shape).toBe('point')
  const [about] = marksOf([
    someItem({ start: '2026-07-17', end: '2026-07-17', precision: 'month' }),
  ])
  expect(about).toMatchObject({ shape: 'bar', left: 'soft', right: 'soft' })
})

test('two readings of one forecast are drawn as two', () => {
  const marks = marksOf([
    someItem({ start: '2026-07-01', end: '2026-09-30', precision: 'quarter' }, { of: 2 }),
    someItem(
      { start: '2026-10-01', end: '2026-12-31', precision: 'fiscal-quarter' },
      { reading: 2, of: 2 },
    ),
  ])
  expect(marks.map(({ label }) => label)).toEqual([
    'Main part in force (1/2)',
    'Main part in force (2/2)',
  ])
})

test('what says nothing of its day, or lies outside, is not drawn, and its lane neither', () => {
  const unknown = someItem({ start: null, end: null, precision: 'unknown' })
  const far = [someItem(onDay('2020-01-01')), someItem(onDay('2030-01-01'))]
  expect(lay([unknown, ...far]).lanes).toEqual([])
})

test('an open end reaches beyond the picture, with its words still in it', () => {
  const [mark] = marksOf([someItem({ start: '2025-11-15', end: null, precision: 'open-ended' })])
  expect(mark!.x + mark!.width).toBeGreaterThan(WIDTH)
  expect(mark).toMatchObject({ inside: true, right: 'cut' })
  expect(mark!.labelX + mark!.labelWidth).toBeLessThan(WIDTH)
})

test('today is a line between the days shown, and none outside them', () => {
  expect(lay([]).todayX).toBeGreaterThan(300)
  expect(layTimeline([], [], { ...RANGE, today: '2030-01-01' }, t).todayX).toBeNull()
})

test('a window says in words what became of it, a day by its mark alone', () => {
  const quarter = { start: '2026-07-01', end: '2026-09-30', precision: 'quarter' } as const
  const note = (item: TimelineItem) => marksOf([item])[0]!.note
  expect(note(someItem(onDay('2026-07-17'), { outcome: 'occurred' }))).toBe('')
  expect(note(someItem(quarter, { outcome: 'occurred' }))).toBe(' · occurred')
  expect(note(someItem(onDay('2026-07-17'), { proposed: true }))).toBe(' · proposed by rule')
})

test('in a lane of several instruments each label names its own', () => {
  const items = [someItem(onDay('2026-07-17'))]
  const { lanes } = layTimeline([lane(items, true)], items, RANGE, t)
  expect(lanes[0]!.marks[0]!.label).toBe('A law: Main part in force')
})

test('what lies just beyond the days comes as shapes of its lane, and only where it is asked for', () => {
  const items = [someItem(onDay('2026-07-17')), someItem(onDay('2029-01-17'))]
  expect(lay(items).lanes[0]!.beyond).toBe('')
  expect(lay(items, { beyond: true }).lanes[0]!.beyond).toMatch(/^M1[0-9]{3}/)
})

const window = fc
  .tuple(fc.nat(1400), fc.nat(400), fc.constantFrom<Precision>('day', 'month', 'upper-bound'))
  .map(([start, length, precision]): Window => {
    const from = addDays('2025-07-01', start)
    return { start: from, end: precision === 'day' ? from : addDays(from, length), precision }
  })

test('marks of one row never overlap, words included, whatever the windows and the width', () => {
  const wide = fc.constantFrom(300, 358, 700, WIDTH)
  fc.assert(
    fc.property(fc.array(window, { maxLength: 30 }), wide, (windows, width) => {
      const marks = marksOf(
        windows.map((one) => someItem(one)),
        { width },
      )
      const spans = marks.map(({ x, width: long, y, labelX, anchor, label, note, below }) => {
        const words = below ? Math.max(widthOf(label), widthOf(note)) : widthOf(label + note)
        const text = anchor === 'start' ? [labelX, labelX + words] : [labelX - words, labelX]
        const body = long === 0 ? [x - 7, x + 7] : [Math.max(x, 0), Math.min(x + long, width)]
        return { y, from: Math.min(body[0]!, text[0]!), to: Math.max(body[1]!, text[1]!) }
      })
      for (const [index, a] of spans.entries()) {
        for (const b of spans.slice(index + 1)) {
          expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('what became of a window is never cut, whatever its days, the width and the language', () => {
  const wide = fc.constantFrom(300, 358, WIDTH)
  const outcomes = fc.constantFrom<TimelineItem['outcome']>('not-announced', 'announced-unverified')
  fc.assert(
    fc.property(window, wide, outcomes, fc.constantFrom('en', 'ja'), (one, width, outcome, to) => {
      const said = translatorOf(to)
      const item = someItem({ ...one, precision: 'month' }, { outcome })
      const { lanes } = layTimeline([lane([item])], [item], { ...RANGE, width }, said)
      for (const { note, labelX, labelWidth, anchor } of lanes.flatMap(({ marks }) => marks)) {
        expect(note).toContain(said(`outcome.short.${outcome}`))
        expect(anchor === 'start' ? labelX : labelX - labelWidth).toBeGreaterThanOrEqual(0)
        expect(anchor === 'start' ? labelX + labelWidth : labelX).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('a row with a note below its label is higher, and what stands beneath it moves down', () => {
  const month = (start: string, end: string) => ({ start, end, precision: 'month' }) as const
  const items = [
    someItem(month('2026-11-01', '2027-01-31'), { outcome: 'announced-unverified' }),
    someItem(month('2026-11-01', '2027-01-31'), { outcome: 'expected' }),
  ]
  const [a, b] = marksOf(items, { width: 300 }).toSorted((one, other) => one.y - other.y)
  expect([a!.below, b!.below, b!.y - a!.y]).toEqual([true, false, 33])
})

test('things that do not overlap share a row, and things that do never', () => {
  const span = fc.tuple(fc.nat(500), fc.nat(90)).map(([from, long]) => ({ from, to: from + long }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
      const rows = packed(spans)
      for (const [a, one] of spans.entries()) {
        for (const [b, other] of spans.entries()) {
          if (a < b && rows[a] === rows[b]) {
            expect(one.to < other.from || other.to < one.from).toBe(true)
          }
        }
      }
      // No more rows than the most that lie over one another anywhere.
      const depth = (at: number) => spans.filter(({ from, to }) => from <= at && at <= to).length
      const deepest = Math.max(0, ...spans.map(({ from }) => depth(from)))
      expect(Math.max(0, ...rows.map((row) => row + 1))).toBe(deepest)
    }),
  )
})

test('one day alone is drawn whole, with its name on the axis', () => {
  const one = { from: '2026-11-28', to: '2026-11-28', today: '2026-11-28' }
  const { lanes, axis, todayX } = lay([someItem(onDay('2026-11-28'))], one)
  expect(lanes[0]!.marks[0]!.x).toBe(WIDTH / 2)
  expect(axis.lower.map(({ label }) => label)).toEqual(['28'])
  expect(todayX).toBe(WIDTH / 2)
})

test('a label is cut at a word and says that it was', () => {
  expect(shortened('Expert team defines thresholds', 18)).toBe('Expert team…')
  expect(shortened('個人情報の保護に関する法律', 12)).toBe('個人情報の保…')
  expect(shortened('Enacted', 18)).toBe('Enacted')
  // What was cut before has one sign that it was.
  expect(shortened('Expert Teamが「high-impact」AIモデル… (1/2)', 37)).toBe(
    'Expert Teamが「high-impact」AIモデル…',
  )
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
