import { expect, test } from 'vitest'
import { CHANGED, changedWords, saidNow, wentLines } from '#content/changed-lines.ts'
import { summaryOf } from '#content/mapping/index.ts'

const summary = changedWords(['期限は5月31日です。'], ['期限は4月30日です。', '－ 注'])

test('what a page says now keeps its place where what went is blanked', () => {
  expect(saidNow(summary)).toHaveLength(summary.length)
  expect(saidNow(summary).trim()).toBe('＋ 期限は5月31日です。')
  expect(wentLines(summary)).toEqual(['期限は4月30日です。', '－ 注'])
})

test('only the summary of a changed page has lines that went', () => {
  expect(summaryOf({ summary, publishedFrom: 'feed' })).toBe(summary)
  expect(summaryOf({ summary, publishedFrom: CHANGED })).toBe(saidNow(summary))
})
