import { expect, test } from 'vitest'
import { mainText } from '#scrapers/parse/main-text.ts'

const URL = 'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/260610.html'
const textOf = (body: string) => mainText(body, URL)

test('menus, breadcrumb and footer are no part of the text', () => {
  const page = `<body><nav>生成AI特集</nav><p id="topicpath">ホーム＞報道発表</p>
    <main><h1>実態調査について</h1><p>公正取引委員会は、<br>調査を開始した。</p></main>
    <footer>千代田区霞が関</footer></body>`
  expect(textOf(page)).toEqual({ text: '実態調査について\n公正取引委員会は、\n調査を開始した。' })
})

test('a column of news beside a short notice is no part of it', () => {
  const news = ['生成AI原則の届出', '個人情報保護法の公布', '肖像権の検討会'].map(
    (title) => `<li><a href="/x">${title}に関するお知らせを掲載しました</a></li>`,
  )
  const page = `<body><div id="content"><h1>採用情報</h1><p>職員の採用情報を更新しました。</p></div>
    <div id="sub"><ul>${news.join('')}</ul></div></body>`
  expect(textOf(page)).toEqual({ text: '採用情報\n職員の採用情報を更新しました。' })
})

test('what leads to other things, or tells the way to the page, is no part of it', () => {
  const page = `<body><div id="content"><p>ホーム &gt; 報道発表資料 &gt; 令和8年 &gt;12月 &gt;</p><h1>報告書について</h1>
    <p>取りまとめました。</p><h2>関連リンク</h2><ul><li><a href="/y">意見募集（締切：令和9年1月20日）</a></li></ul>
    <h2>関連資料</h2><ul><li><a href="/z.pdf">概要（令和8年12月）</a></li></ul></div></body>`
  expect(textOf(page)).toEqual({
    text: '報告書について\n取りまとめました。\n関連資料\n概要(令和8年12月)',
  })
})

test.each([
  '<div id="wrap" class="two-col has-sidebar">N</div>',
  '<div id="menu"><a href="/">ホーム</a></div><div id="sidebar">N</div>',
  '<div role="complementary">N</div>',
])('a notice is read wherever it stands: %s', (place) => {
  const notice = '<p>指針案に関する意見を募集します。</p>'
  expect(textOf(`<body>${place.replace('N', notice)}</body>`)).toMatchObject({
    text: expect.stringContaining('指針案に関する意見を募集します。'),
  })
})

test('links below the matter are part of it', () => {
  const page = `<body><h1>人工知能戦略本部</h1><article><p>内閣に置く。</p></article>
    <ul><li><a href="/1">第1回（令和7年9月12日）</a></li></ul></body>`
  expect(textOf(page)).toEqual({ text: '人工知能戦略本部\n内閣に置く。\n第1回(令和7年9月12日)' })
})

test('text that stands outside a wrapper which closes too early is kept', () => {
  const page = `<body><div id="CONT"><h1>報道発表</h1></div></div>
    <p>公正取引委員会は、調査を開始した。</p><p>詳細は別紙のとおり。</p></body>`
  expect(textOf(page)).toEqual({
    text: '報道発表\n公正取引委員会は、調査を開始した。\n詳細は別紙のとおり。',
  })
})

test('a page without text is empty, and not an error', () => {
  expect(textOf('<body><nav>メニュー</nav></body>')).toEqual({ text: '' })
})

test('markup nested beyond reason is a problem, not an endless parse', () => {
  expect(textOf('<div>'.repeat(200_000))).toEqual({ problem: 'nested', limit: 500 })
})

test('paragraphs and items that are never closed nest nothing', () => {
  const text = textOf(`<ul>${'<li>項目<p>一'.repeat(2_000)}`)
  expect(text).toMatchObject({ text: expect.stringMatching(/^項目\n一\n項目/) })
})

test('a very long flat page is read in linear time', () => {
  const start = performance.now()
  expect(textOf('<p>あいうえお</p>'.repeat(50_000))).toHaveProperty('text')
  expect(performance.now() - start).toBeLessThan(6_000)
})

test('a page above the limit of characters is not parsed', () => {
  expect(textOf('あ'.repeat(3_000_001))).toEqual({ problem: 'too-large', limit: 3_000_000 })
})
