import { expect, test } from 'vitest'
import { glossaryPage } from '#app/glossary/page.server.ts'
import { loadContent } from '#content/load.server.ts'

const content = loadContent()
const page = (q: string, language: 'en' | 'ja' = 'en') =>
  glossaryPage({ content }, { query: new URLSearchParams({ q }), language })
const found = (q: string) => page(q).terms.map(({ ja }) => ja)

test('nothing asked shows every term, in the order of the reader’s language', () => {
  const { terms, total } = page('')
  expect(terms).toHaveLength(total)
  const english = terms.map(({ en }) => en)
  expect(english).toEqual(english.toSorted(new Intl.Collator('en').compare))
  expect(page('', 'ja').terms.map(({ ja }) => ja)).not.toEqual(terms.map(({ ja }) => ja))
})

test('a term is found by either language, whatever width and case it is written in', () => {
  expect(found('公布')).toContain('公布')
  expect(found('PROMULGATION')).toContain('公布')
  expect(found('ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ')).toContain('パブリックコメント')
})

test('what no term holds finds none, and the words asked for are kept', () => {
  expect(page(' 海苔巻き ')).toMatchObject({ asked: '海苔巻き', terms: [] })
})
