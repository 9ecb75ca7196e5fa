import { expect, test } from 'vitest'
import { foundIn, placesOf, termsOf } from '#app/updates/matched.server.ts'

test.each([
  ['生成ＡＩと肖像権', 'ai', ['ＡＩ']],
  ['ﾊﾞﾘｱﾌﾘｰの指針', 'バリア', ['ﾊﾞﾘｱ']],
  ['肖像権と肖像', '肖像', ['肖像', '肖像']],
  ['改正AI法', '罰則', []],
])('in %s the word %s is marked as it is written', (text, term, marked) => {
  const places = placesOf(text, term)
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(marked)
})

test('a word of the summary or of the text is shown in an excerpt, the summary before', () => {
  const words = { title: '報告書の公表', summary: '肖像と声の保護' }
  expect(foundIn(words, '', termsOf('報告書　肖像'))).toMatchObject({
    title: [{ phrase: '報告書' }],
    excerpt: { field: 'summary', text: '肖像と声の保護', spans: [{ phrase: '肖像' }] },
  })
  const text = `${'前'.repeat(90)}声優の声${'後'.repeat(90)}`
  const { excerpt } = foundIn(words, text, termsOf('声優'))
  expect(excerpt).toMatchObject({ field: 'text', spans: [{ phrase: '声優' }] })
  expect(excerpt!.text).toMatch(/^…前{40}声優の声後{38,40}…$/)
  expect(foundIn(words, '', termsOf('公表')).excerpt).toBeNull()
})
