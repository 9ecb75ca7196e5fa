import { expect, test } from 'vitest'
import { readSnapshot } from '#scrapers/read.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'

const page = (title: string, heading: string) => ({
  body: `<!doctype html><title>${title}</title><main><h1>${heading}</h1><p>ご迷惑をおかけします。</p></main>`,
  url: 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/',
  seenOn: '2026-11-21',
})

test.each([
  'ページが見つかりません',
  '404 Not Found',
  'Not Found',
  'メンテナンス中です。',
  'お探しのページは見つかりませんでした｜内閣官房',
  'Access Denied',
])('a page with 200 that only says “%s” is suspicious, not changed', (words) => {
  expect(() => readSnapshot(ipHqTop, page(words, words))).toThrow(
    expect.objectContaining({ kind: 'empty-suspicious' }),
  )
})

test.each([
  '知的財産戦略本部',
  '海賊版対策：ページが見つかりませんと表示される問題について',
  '404条の解説',
])('a page about %s is read', (words) => {
  expect(readSnapshot(ipHqTop, page(words, words)).lines).toHaveLength(2)
})
