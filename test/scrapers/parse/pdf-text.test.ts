import { expect, test } from 'vitest'
import { pdfText } from '#scrapers/parse/pdf-text.ts'
import { pdfBomb, pdfNested, pdfOf, pdfOfPages } from '#test/pdf.ts'

test('Japanese text of a PDF comes out as extracted, radicals and all', async () => {
  const pdf = pdfOf(['⼈⼯知能に関する', '実態調査報告書 令和8年10月26日'])
  expect(await pdfText(pdf)).toEqual({ text: '⼈⼯知能に関する\n実態調査報告書 令和8年10月26日' })
})

test('a PDF of pictures has no text', async () => {
  expect(await pdfText(pdfOfPages(3))).toEqual({ text: '' })
})

test('more pages than the limit are not read', async () => {
  const answer = await pdfText(pdfOfPages(12), { pages: 10 })
  expect(answer).toEqual({ problem: 'too-many-pages', limit: 10 })
})

test('more text than the limit is not read', async () => {
  const answer = await pdfText(pdfOf(['生成AI'.repeat(10)]), { characters: 20 })
  expect(answer).toEqual({ problem: 'too-long', limit: 20 })
})

test('a PDF that takes too long is ended', async () => {
  const answer = await pdfText(pdfBomb(60), { ms: 400, megabytes: 4_000 })
  expect(answer).toEqual({ problem: 'too-slow', limit: 0.4 })
})

test('a PDF that unpacks to more than the memory allowed is ended', async () => {
  const answer = await pdfText(pdfBomb(250), { megabytes: 48 })
  expect(answer).toEqual({ problem: 'too-big', limit: 48 })
})

test.each([
  ['garbage', Buffer.from(`%PDF-1.7\n${'\u0000\u0007garbage'.repeat(5_000)}`, 'latin1')],
  ['a file cut off', pdfOf(['生成AI']).subarray(0, 120)],
  ['a page tree without an end', pdfNested(3_000)],
])('%s is unreadable, and the next PDF is read', async (_, bytes) => {
  expect(await pdfText(bytes)).toEqual({ problem: 'unreadable', limit: null })
  expect(await pdfText(pdfOf(['次']))).toEqual({ text: '次' })
})
