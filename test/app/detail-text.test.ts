import { expect, test } from 'vitest'
import { textOfAnswer } from '#app/jobs/detail-text.ts'

const REAL =
  '<h1>個人情報の保護に関する法律についてのガイドラインの一部改正</h1><p>改正後のガイドラインを公表しました。</p>'

async function formatOf(title: string, body: string): Promise<string | undefined> {
  const html = `<!doctype html><meta charset="utf-8"><title>x</title><main>${body}</main>`
  const answer = { bytes: Buffer.from(html), headers: { 'content-type': 'text/html' } }
  const read = await textOfAnswer({ ...answer, finalUrl: 'https://www.ppc.go.jp/news/1' }, title)
  return read.format ?? read.note.code
}

test.each([
  ['an outage to come', '11月28日（土）は工事のため、本ホームページをご覧いただけません。'],
  ['browsers', '一部の環境では、本ページが正しく表示できません。'],
])('the page of an update is read below a banner about %s', async (_, banner) => {
  const body = `<p>${banner}</p>${REAL}`
  expect(await formatOf('ガイドラインの一部改正について', body)).toBe('html')
})

test('a notice that the reception is closed is read', async () => {
  const body = '<p>システムメンテナンスのため、6月1日はオンライン受付を停止します。</p>'
  expect(await formatOf('メンテナンスに伴う受付の停止のお知らせ', body)).toBe('html')
})

test.each([
  ['オンライン届出サービスの停止命令について', 'サービスを停止しています'],
  ['プラットフォーム事業者に対するサービスの一時停止命令について', 'ただいまメンテナンス中です'],
  ['委員会ホームページのメンテナンスについて', 'ただいまメンテナンス中です'],
  ['侵害サイトの停止要請について', 'お探しのページは見つかりません'],
])('an apology is no text of %s', async (title, heading) => {
  expect(await formatOf(title, `<h1>${heading}</h1><p>しばらくお待ちください。</p>`)).toBe(
    'detail-away',
  )
})

test.each(['お探しのページは見つかりませんでした', 'メンテナンス中です'])(
  'an apology below the frame of a site is none either: %s',
  async (heading) => {
    const frame = '<p>検索</p><p>×閉じる</p>'
    const body = `${frame}<h2>${heading}</h2><p>12月10日（木）10時に再開します。</p>`
    expect(await formatOf('指針（案）に関する意見募集について', body)).toBe('detail-away')
    expect(await formatOf('指針について', `${frame}${REAL}`)).toBe('html')
  },
)
