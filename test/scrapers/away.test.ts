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
  'エラー',
  'エラー | 内閣官房',
  'エラーが発生しました',
  'お探しのページが見つかりませんでした',
  'お探しのページは存在しないか、移動した可能性があります。',
  '500 Internal Server Error',
  'Internal Server Error',
  '502 Bad Gateway',
  '503 Service Temporarily Unavailable',
  'メンテナンスのお知らせ',
  'アクセスが集中しています',
  'しばらくお待ちください',
  'システムメンテナンスのため停止中',
  'メンテナンス中のお知らせ',
  'サーバメンテナンスに伴うサービス停止のお知らせ',
  'ただいまサービスを停止しています',
  '現在、システムメンテナンスのため、サービスの提供を一時停止しております',
  'Sorry, we are down for maintenance.',
  '指定されたページは存在しません。',
  'お探しのページは移動または削除された可能性があります',
])('a page with 200 that only says “%s” is suspicious, not changed', (words) => {
  expect(() => readSnapshot(ipHqTop, page(words, words))).toThrow(
    expect.objectContaining({ kind: 'empty-suspicious' }),
  )
})

test.each([
  '知的財産戦略本部',
  '海賊版対策：ページが見つかりませんと表示される問題について',
  '404条の解説',
  '情報システムのメンテナンスのお知らせに関する指針',
  'エラー報告の手引',
  'アクセスが集中した際の対応指針',
  'メンテナンスのお知らせに関する指針',
  'サービスの停止を命じた事案について',
  '保守点検業務の入札',
])('a page about %s is read', (words) => {
  expect(readSnapshot(ipHqTop, page(words, words)).lines).toHaveLength(2)
})

test.each([
  ['株式会社甲に対する行政指導について', '同社は本件サービスの提供を停止している。'],
  ['ガイドラインの英訳（仮訳）', 'このページの英訳は参考であり、正文ではありません。'],
  ['生成AIプリンシプル・コード', 'このページは法的助言を行うものではありません。'],
  ['サーバの更新のお知らせ', 'メンテナンスのため、ウェブサイトを停止します。'],
])('a short notice with a heading of its own is read: %s', (heading, words) => {
  const { body, ...rest } = page(heading, heading)
  const read = readSnapshot(ipHqTop, {
    ...rest,
    body: body.replace('ご迷惑をおかけします。', words),
  })
  expect(read.lines).toEqual([heading, words].map((line) => line.normalize('NFKC')))
})

test('a small page that lists what stands below it is read under a banner, and an apology with ways home is not', () => {
  const banner = '<p>11月28日（土）は工事のため、本ホームページをご覧いただけません。</p>'
  const link = (n: number) => `<li><a href="dai${n}/">第${n}回</a></li>`
  const of = (links: number[]) => ({
    ...page('', ''),
    body: `<title>本部</title><main>${banner}<ul>${links.map(link).join('')}</ul></main>`,
  })
  expect(readSnapshot(ipHqTop, of([1, 2, 3])).links).toHaveLength(3)
  const home = ['/', '/sitemap/', '/contact/'].map((to) => `<a href="${to}">${to}</a>`)
  const sorry = { ...of([]), body: of([]).body.replace('</main>', `${home.join('')}</main>`) }
  expect(() => readSnapshot(ipHqTop, sorry)).toThrow(
    expect.objectContaining({ kind: 'empty-suspicious' }),
  )
})
