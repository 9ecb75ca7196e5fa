import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glossesIn } from '#content/glossary.ts'
import { loadContent } from '#content/load.server.ts'
import type { Term } from '#content/schema.ts'

const { glossary } = loadContent()
const shown = (text: string, terms: readonly Term[] = glossary) =>
  glossesIn(text, terms).map(({ from, to, en }) => [text.slice(from, to), en])

test('the longest term wins, and each place is explained once', () => {
  const terms = [
    { ja: '個人情報', en: 'personal information' },
    { ja: '個人情報の保護に関する法律', en: 'APPI' },
    { ja: '法律', en: 'Act' },
    { ja: '施行', en: 'entry into force' },
  ]
  expect(shown('個人情報の保護に関する法律の施行と個人情報', terms)).toEqual([
    ['個人情報の保護に関する法律', 'APPI'],
    ['施行', 'entry into force'],
    ['個人情報', 'personal information'],
  ])
  expect(shown('お知らせ', terms)).toEqual([])
})

test('width and blanks do not hide a term, and the words are those of the title', () => {
  const terms = [{ ja: '生成AI', en: 'generative AI' }]
  expect(shown('生成ＡＩと生成　AI', terms)).toEqual([
    ['生成ＡＩ', 'generative AI'],
    ['生成　AI', 'generative AI'],
  ])
})

test('glosses lie in order, apart from each other, inside any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('個', '人', '情', '報', 'Ａ', 'I', '　', '生') }),
      (text) => {
        let end = 0
        for (const { from, to } of glossesIn(text, glossary)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 100 },
  )
})

test('the glossary holds 150 terms and more, Japanese on one side and English on the other', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(150)
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/
  for (const { ja, en } of glossary) {
    expect(ja).toMatch(japanese)
    expect(en, ja).not.toMatch(japanese)
  }
  expect(glossary.map(({ ja }) => ja)).toEqual(
    expect.arrayContaining([
      '公正取引委員会',
      '職務著作',
      '仮名加工情報',
      '優越的地位の濫用',
      '学習データ',
    ]),
  )
})

test('each term explains itself', () => {
  for (const { ja, en } of glossary) expect(shown(ja), ja).toEqual([[ja, en]])
})
