import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import { PRECISIONS } from '#content/dates/window.ts'
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
