import { describe, expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { page, rowsOf } from '../pages.ts'

// What a title keeps though it stands beside a heading, in a label, or near a link that points.

const titles = (inside: string) =>
  rowsOf(`<li>令和8年11月1日 <a href="/p.html">前の公表について</a></li><li>${inside}</li>`).map(
    ({ title }) => title,
  )[1]

const linked = (inside: string) =>
  titles(`<a href="/a.html"><p class="date">2026年11月5日</p>${inside}</a>`)

describe('beside its heading', () => {
  test.each([
    ['<h3>AI事業者ガイドライン検討会</h3><p>第5回の議事録を掲載しました</p>', '議事録'],
    ['<h3>AI事業者ガイドライン検討会</h3><p>第5回の議事録を掲載しました。</p>', '議事録'],
    [
      '<h3>AI事業者ガイドライン検討会</h3><p>中間取りまとめ（案）への意見募集を開始しました</p>',
      '意見募集',
    ],
    [
      '<h3>生成AIに関する実態調査報告書</h3><p class="sub">（ver.2.0）の公表について</p>',
      '（ver.2.0）の公表',
    ],
    [
      '<h3>AI事業者ガイドライン改定案</h3><p class="sub">意見募集の結果について</p>',
      '結果について',
    ],
    [
      '<h3 class="ttl">個人情報保護委員会</h3><p class="txt">生成AIの利用に関する注意喚起を公表</p>',
      '注意喚起',
    ],
  ])('a link says what was done: %s', (inside, words) => {
    expect(linked(inside)).toContain(words)
  })

  test.each([
    '<p>本日、生成AIに関する実態調査の報告書を取りまとめましたので、公表いたします。</p>',
    '<p class="txt">調査は事業者三百社に対して行われ、競争政策と消費者保護の双方から見た論点を、学習データ、計算資源、人材の三つの面から整理したもの</p>',
    '<span class="cat">報道発表</span>',
  ])('a lead of sentences, or a kind, is none of it: %s', (beside) => {
    expect(linked(`<h3>生成AIに関する実態調査報告書について</h3>${beside}`)).toBe(
      '生成AIに関する実態調査報告書について',
    )
  })
})

test.each([
  ['<span class="news_category">意見募集の結果</span>「考え方」改定素案', '意見募集の結果'],
  ['<span class="news_category">意見募集</span>「考え方」改定素案', '意見募集'],
  ['<span class="cat">延期</span>文化審議会著作権分科会（第70回）', '延期'],
  ['<span class="type">課徴金納付命令</span><span>株式会社甲乙丙丁戊</span>', '課徴金納付命令'],
])('a label that says what was done stays in the title: %s', (inside, label) => {
  expect(titles(`2026年11月5日 <a href="/a.html">${inside}</a>`)).toContain(label)
})

describe('for a link that only points', () => {
  const pdf = '<a href="/a.pdf">PDF</a>'
  const day = '<span class="date">2026年11月5日</span>'

  test.each([
    [
      `<p class="title">実態調査報告書ver.2.0</p><p class="sub-title">－論点の整理－</p>${day}${pdf}`,
      '実態調査報告書ver.2.0',
    ],
    [
      `${day}<h3>乙社に対する勧告について</h3><h4>ダウンロードファイル一覧</h4><p>${pdf}</p>`,
      '乙社に対する勧告について',
    ],
    [
      `${day}<h3>甲社に対する勧告について</h3><h4>別紙1 勧告書（全文）の写し</h4>${pdf}`,
      '甲社に対する勧告について',
    ],
  ])('the heading of the matter names it, not that of a part: %s', (inside, title) => {
    expect(titles(inside)).toContain(title)
  })

  test('a line of its own says what was done, below the heading', () => {
    const one = (words: string, href: string) =>
      `<h3>個人情報保護法の3年ごと見直し</h3>${day}<p>${words} <a href="${href}">PDF</a></p>`
    const rows = `<li>${one('課徴金制度に関する論点整理を公表', '/a.pdf')}</li><li>${one('ヒアリング結果を公表しました。', '/b.pdf')}</li>`
    const found = (list()(page(`<ul>${rows}</ul>`)) as Rows).rows.map(({ title }) => title)
    expect(found).toEqual([
      '個人情報保護法の3年ごと見直し 課徴金制度に関する論点整理を公表',
      '個人情報保護法の3年ごと見直し ヒアリング結果を公表しました。',
    ])
  })

  test('questions and answers are called by the words of their row', () => {
    const row = `${day} 改正法の施行準備について <a href="/qa.pdf">Q&amp;A</a> <a href="/t.pdf">新旧対照表</a>`
    expect(titles(row)).toContain('改正法の施行準備について')
  })

  const here = '<a href="/a.html">こちら</a>'
  test.each([
    [
      `「改定案」については${here}をご確認の上、12月4日（金）までに御意見をお寄せください。`,
      '12月4日（金）までに御意見をお寄せください。',
    ],
    [`第5回の議事録を${here}に掲載しました。`, 'こちらに掲載しました。'],
    [`改定案の意見募集は${here}から（11月30日締切）`, '意見募集はこちらから（11月30日締切）'],
    [`施行期日は${here}へ変更されました`, '施行期日はこちらへ変更されました'],
  ])('a sentence that goes on stays whole: %s', (words, kept) => {
    expect(titles(`令和8年11月5日　${words}`)).toContain(kept)
  })
})

test.each([
  [
    '<h3>生成AIに関する調査について</h3><p class="org">商務情報政策局情報経済課</p>',
    '生成AIに関する調査について',
  ],
  [
    '<h3>人工知能法シンポジウムの御案内</h3><p>募集期間：11月5日～12月5日</p>',
    '人工知能法シンポジウムの御案内',
  ],
  ['<h3>AI事業者ガイドラインの改定</h3><p>意見募集</p>', 'AI事業者ガイドラインの改定'],
  ['<h3>第9回検討会の開催</h3><p class="place">オンライン開催</p>', '第9回検討会の開催'],
  [
    '<h3>生成AIに関する調査の報告書</h3><p>商務情報政策局情報経済課</p>',
    '生成AIに関する調査の報告書',
  ],
])(
  'what stands beside a heading and says nothing of what was done is no title: %s',
  (inside, title) => {
    expect(linked(inside)).toBe(title)
  },
)

test.each([
  ['行政処分', '株式会社甲に対する行政処分について'],
  ['採用・募集', '任期付職員の採用について'],
  ['注意喚起', '生成AIサービスの利用について'],
])('a category is none where the title says what was done: %s', (label, title) => {
  const inside = `<span class="date">2026年11月5日</span><span class="category">${label}</span><p>${title}</p>`
  expect(titles(`<a href="/a.html">${inside}</a>`)).toBe(title)
})

test('two headings of which the second says more are the title together', () => {
  const part = (h4: string) =>
    titles(
      `<span class="date">2026年11月5日</span><h3>個人情報保護法等の見直し</h3><h4>${h4}</h4><a href="/a.pdf">PDF</a>`,
    )
  expect(part('第9回検討会における議論のまとめ')).toBe(
    '個人情報保護法等の見直し 第9回検討会における議論のまとめ',
  )
  expect(part('関連資料の一覧')).toBe('個人情報保護法等の見直し')
})

test('a line that only points says nothing of what was done', () => {
  const inside =
    '<span class="date">2026年11月5日</span><h3>事業者の調査について</h3><p>実施要領は<a href="/a.html">こちら</a></p>'
  expect(titles(inside)).toBe('事業者の調査について')
})
