import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, original } from '#content/dates/normalise.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

test('width, blanks and Kangxi radicals fold to the plain form', () => {
  expect(fold('令和８年\u2003６⽉').text).toBe('令和8年 6月')
  expect(fold('ｶﾞｲﾄﾞﾗｲﾝ').text).toBe('ガイドライン')
})

test('characters that no reader sees are dropped, and what they stood on is kept', () => {
  expect(fold('6\u200b月\ufeff').text).toBe('6月')
  expect(fold('葛\u{fe00}城').text).toBe('葛城')
})

test('a span of the folded text leads back to the words as they were written', () => {
  const text = '㈱ｶﾞ令和８年'
  const folded = fold(text)
  const from = folded.text.indexOf('令和')
  expect(original(text, folded, from, from + 4)).toEqual({ from: 3, to: 7, phrase: '令和８年' })
})

test('numbers in circles or brackets count the items of a list, and stay what they are', () => {
  expect(fold('１０月　②骨子案　⑶素案').text).toBe('10月 ②骨子案 ⑶素案')
})

test('folding is the NFKC of the text, for text without such numbers and invisible characters', () => {
  const visible = anyText.filter(
    (text) => !/\p{Cf}|\p{M}|[\u2460-\u24ff]|[\ufe00-\ufe0f\u1160-\u11ff\uff9e-\uffdc]/u.test(text),
  )
  fc.assert(
    fc.property(visible, (text) => {
      expect(fold(text).text).toBe(text.normalize('NFKC'))
    }),
  )
})

test('offsets never go back, and end at the end of the original', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, offsets } = fold(text)
      expect(offsets.length).toBe(folded.length + 1)
      expect(offsets.at(-1)).toBe(text.length)
      expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b))
    }),
  )
})
