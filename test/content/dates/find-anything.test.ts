import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import { tokensOf } from '#content/dates/grammar/lexer.ts'
import { phrasesIn } from '#content/dates/grammar/rules.ts'
import { PRECISIONS } from '#content/dates/window.ts'
import { HOSTILE } from '#test/bench/dates.ts'
import { someDay } from './every-day.ts'

const words = fc.constantFrom(
  ...'令和 平成 元 8 12 31 2026 〇 二十 年 年度 月 日 同年 来年 今月 上旬 第 四半期 4 - ～ / . : ( ) （金） 17 時 から まで 中 末 夏 公布の日 起算して を超えない範囲内 を経過した日 施行する 意見募集 締切 、 。 \ud800 May Q3 by within months to 通常国会 以降 頃 本日 T Z'.split(
    ' ',
  ),
)
const sentence = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''))
const spaced = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' '))
const anything = fc.oneof(sentence, spaced, fc.string({ unit: 'binary' }))
const context = fc.record({ published: fc.option(someDay), promulgated: fc.option(someDay) })

const known = { published: '2026-10-09', promulgated: '2026-07-17' }

test('whatever the text, its windows have a shape, an order and words of the text', () => {
  fc.assert(
    fc.property(anything, context, (text, known) => {
      for (const { start, end, precision, phrase, from, to } of findDates(text, known)) {
        expect(PRECISIONS).toContain(precision)
        expect(phrase).toBe(text.slice(from, to))
        for (const bound of [start, end]) if (bound) expect(isDay(bound.slice(0, 10))).toBe(true)
        if (start && end) expect(start.slice(0, 10) <= end.slice(0, 10)).toBe(true)
      }
    }),
    { numRuns: 1500 },
  )
})

test('a context that is no day is as good as none', () => {
  const broken = { published: 'soon', promulgated: '2026-02-30' }
  expect(findDates('回答期限は11月5日、公布の日から施行する', broken)).toMatchObject([
    { start: null, end: null },
  ])
})

/** How often the grammar looks at a token of a text: its work, whatever the machine does beside. */
function looksAt(text: string): number {
  let looks = 0
  const tokens = new Proxy(tokensOf(text), {
    get(target, key, receiver) {
      if (typeof key === 'string' && key !== 'length') looks += 1
      return Reflect.get(target, key, receiver)
    },
  })
  phrasesIn(text, tokens)
  return looks
}

describe('the work grows with the text, not faster', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const [short, long] = [200, 800].map((times) => unit.repeat(times))
    // Four times the text; quadratic work would be sixteen times as much.
    expect(looksAt(long!)).toBeLessThan(5 * looksAt(short!) + 400)
    expect(tokensOf(long!).length).toBeLessThan(5 * tokensOf(short!).length + 40)
    for (const { from, to } of findDates(long!, known)) expect(to).toBeGreaterThan(from)
  })
})
