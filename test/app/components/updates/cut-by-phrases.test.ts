import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutByPhrases } from '#app/components/updates/cut-by-phrases.ts'

const marked = (text: string, phrase: string, start: number, end: number) =>
  cutByPhrases(text, [{ phrase, start, end }])
    .filter((piece) => piece.marked)
    .map(({ words }) => words)

test('the words at the place are marked, also where width differs', () => {
  expect(marked('生成ＡＩの報告書', '生成AI', 0, 4)).toEqual(['生成ＡＩ'])
})

test('a place that holds other words is not believed; the words are looked for', () => {
  expect(marked('肖像に関する検討会', '検討会', 0, 3)).toEqual(['検討会'])
  expect(marked('肖像に関する検討会', '個人情報', 0, 4)).toEqual([])
})

test('overlapping places are marked once', () => {
  const pieces = cutByPhrases('個人情報保護法の改正', [
    { phrase: '個人情報', start: 0, end: 4 },
    { phrase: '個人情報保護法', start: 0, end: 7 },
  ])
  expect(pieces.map(({ words, marked }) => [words, marked])).toEqual([
    ['個人情報保護法', true],
    ['の改正', false],
  ])
})

test('the pieces together are the text, whatever the places', () => {
  const span = fc.record({
    phrase: fc.string({ maxLength: 3 }),
    start: fc.nat(12),
    end: fc.nat(12),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
      expect(
        cutByPhrases(text, spans)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text)
    }),
  )
})
