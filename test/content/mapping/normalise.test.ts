import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#content/mapping/normalise.ts'

test.each([
  ['full width and case', 'ＡＩ法', 'ai法'],
  ['half-width katakana with voicing marks', 'ﾌﾟﾘﾝｼﾌﾟﾙ', 'プリンシプル'],
  ['Kangxi radicals', '⼈⼯知能', '人工知能'],
  ['radicals that NFKC leaves alone', '⺠事責任', '民事責任'],
  [
    'blanks in Japanese',
    '個人情報保護法　いわゆる ３年ごと見直し',
    '個人情報保護法いわゆる3年ごと見直し',
  ],
  ['blanks between Latin and Japanese', '生成 AI に関する', '生成aiに関する'],
  ['line breaks between Latin words', 'Generative\n  AI', 'generative ai'],
  ['middle dots between katakana', 'プリンシプル・コード', 'プリンシプルコード'],
  ['half-width middle dots elsewhere', '意見･情報', '意見・情報'],
  ['final long vowel marks', 'プロバイダー責任', 'プロバイダ責任'],
  ['dashes for long vowel marks', 'デ―タ', 'データ'],
  ['hyphens inside Latin words', 'General-Purpose AI', 'general purpose ai'],
  ['zero-width characters', '生\u200B成AI', '生成ai'],
])('folds %s', (_, given, folded) => {
  expect(fold(given).text).toBe(folded)
})

test.each([
  ['the long vowel of コピー', 'コピー', 'コピー'],
  ['a dash before a subtitle', '報告書―生成AI', '報告書-生成ai'],
  ['a middle dot between kanji', '経営・管理', '経営・管理'],
  ['a blank between English words', 'market study', 'market study'],
])('keeps %s', (_, given, folded) => {
  expect(fold(given).text).toBe(folded)
})

test('every folded unit leads back to the characters that it came from', () => {
  const given = '第２回　ﾃﾞｰﾀ・ＡＩ'
  const { text, starts, ends } = fold(given)
  const origins = text.split('').map((_, i) => given.slice(starts[i], ends[i]))
  expect(text).toBe('第2回データ・ai')
  expect(origins.slice(0, 4)).toEqual(['第', '２', '回', 'ﾃﾞ'])
  expect(origins.at(-1)).toBe('Ｉ')
})

const japanese = fc.string({
  unit: fc.constantFrom(...'生成AIａ コードバーﾃﾞリ・―ー-第２回㈱①　\n⺠İ𠮷が\u200B'),
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(japanese, fc.string({ unit: 'binary' })), (text) => {
      const once = fold(text).text
      expect(fold(once).text).toBe(once)
    }),
  )
})

test('offsets never run backwards or past the end', () => {
  fc.assert(
    fc.property(fc.oneof(japanese, fc.string({ unit: 'binary' })), (given) => {
      const { text, starts, ends } = fold(given)
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      for (let i = 0; i < text.length; i++) {
        expect(starts[i]).toBeLessThan(ends[i]!)
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
        expect(ends[i]).toBeLessThanOrEqual(given.length)
      }
    }),
  )
})
