import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildAutomaton } from '#content/mapping/automaton.ts'

type Found = { phrase: string; end: number }

function findAll(phrases: string[], text: string): Found[] {
  const found: Found[] = []
  buildAutomaton(phrases)(text, (number, end) => found.push({ phrase: phrases[number]!, end }))
  return found
}

function searchNaively(phrases: string[], text: string): Found[] {
  const found: Found[] = []
  for (let end = 1; end <= text.length; end++) {
    for (const phrase of phrases)
      if (text.slice(0, end).endsWith(phrase)) found.push({ phrase, end })
  }
  return found
}

const inOrder = (found: Found[]) => found.map(({ phrase, end }) => `${end} ${phrase}`).sort()

test('finds a phrase inside another and one that begins within another', () => {
  const phrases = ['生成AI', 'AI', 'AI検索', '検索']
  expect(findAll(phrases, '生成AI検索')).toEqual([
    { phrase: '生成AI', end: 4 },
    { phrase: 'AI', end: 4 },
    { phrase: 'AI検索', end: 6 },
    { phrase: '検索', end: 6 },
  ])
})

test('finds what a search phrase by phrase finds, on any input', () => {
  const unit = fc.constantFrom('a', 'b', '法', '案')
  const phrase = fc.string({ unit, minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { maxLength: 12 }),
      fc.string({ unit, maxLength: 60 }),
      (phrases, text) => {
        expect(inOrder(findAll(phrases, text))).toEqual(inOrder(searchNaively(phrases, text)))
      },
    ),
  )
})

test('takes any UTF-16 unit, surrogates included', () => {
  expect(findAll(['𠮷野', '\uFFFF'], '𠮷野家\uFFFF')).toEqual([
    { phrase: '𠮷野', end: 3 },
    { phrase: '\uFFFF', end: 5 },
  ])
})

test('finds nothing when there is nothing to find', () => {
  expect(findAll([], '生成AI')).toEqual([])
  expect(findAll(['生成AI'], '')).toEqual([])
})

test('refuses an empty phrase and one that stands twice', () => {
  expect(() => buildAutomaton([''])).toThrow('must not be empty')
  expect(() => buildAutomaton(['法', '法'])).toThrow('stands twice: 法')
})
