import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import { mainText } from '#scrapers/parse/main-text.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots } from '#scrapers/parse/snapshot-change.ts'
import type { Rows } from '#scrapers/source.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { days, page } from '../pages.ts'

// What a page holds and its readers do not see, or see elsewhere than its markup has it.

const item = (day: string, path: string, title: string, told = day) =>
  `<li><time datetime="${told}" class="news-date">${day}</time><div class="news-text"><a href="/news/${path}">${title}</a></div></li>`
const rows = ['2027-06-11', '2027-06-10', '2027-06-09'].map((day, i) =>
  item(day, `n${i}`, `発表その${i}について`),
)
const ppc = (body: string, title = '新着情報') =>
  ppcInformation.parse({
    ...page('', 'https://www.ppc.go.jp/information/'),
    body: `<!doctype html><title>${title} |個人情報保護委員会</title><h1>${title}</h1><div class="item-main">${body}</div>`,
  }) as Rows
const listOf = (all: string[]) => `<ul class="news-list">${all.join('')}</ul>`

test.each(['お探しのページは見つかりませんでした', 'ただいまメンテナンス中です'])(
  'a page that is titled and headed “%s” is no list, whatever news stands below',
  (title) => {
    const five = [...rows, ...rows.map((row) => row.replace('/news/n', '/news/m'))]
    expect(ppc(listOf(five), title)).toMatchObject({ rows: [], candidates: 0 })
    expect(ppc(listOf(five)).rows).toHaveLength(6)
  },
)

test('a row beside a declared list that was closed too early is one of it, in its place', () => {
  const body = `<ul class="news-list"></ul>${rows[0]}${listOf(rows.slice(1))}`
  const { rows: read, problems } = ppc(body)
  expect(days(read)).toEqual(['2027-06-11', '2027-06-10', '2027-06-09'])
  expect(problems).toMatchObject([{ code: 'links-outside' }])
})

test('attributes that all say today are not believed against the days that readers see', () => {
  const shown = ['2027-06-11', '2027-06-10', '2027-06-09']
  const broken = shown.map((day, i) => item(day, `n${i}`, `発表${i}`, '2027-06-12'))
  expect(days(ppc(listOf(broken)).rows)).toEqual(shown)
  const one = [item('2027-06-11', 'n0', '発表', '2027-06-12'), ...rows.slice(1)]
  expect(days(ppc(listOf(one)).rows)).toEqual(['2027-06-12', '2027-06-10', '2027-06-09'])
})

test('a row that an undated page hides at the head of its table is not there yet', () => {
  const row = (n: number, hidden = '') =>
    `<tr${hidden}><td>第${n}回</td><td><a href="dai${n}/g.html">議事次第</a></td></tr>`
  const table = (...all: string[]) =>
    snapshot(page(`<table><tr><th>回</th><th>議事等</th></tr>${all.join('')}</table>`)).lines
  expect(table(row(14, ' style="display:none"'), row(13))).toEqual(table(row(13)))
  expect(table(row(14), row(13))).toHaveLength(3)
})

test('a paragraph that waits hidden beside others is no text; an answer that unfolds is', () => {
  const textOf = (body: string) => mainText(`<main>${body}</main>`, 'https://www.moj.go.jp/1.html')
  const call = '<p>意見は令和9年7月8日まで受け付けます。</p>'
  const later = '<p style="display:none">期限を令和9年7月22日まで延長しました。</p>'
  expect(textOf(`<h1>意見募集</h1>${call}${later}`)).toEqual(textOf(`<h1>意見募集</h1>${call}`))
  const folded = '<h1>FAQ</h1><h2>問</h2><div style="display:none"><p>答です。</p></div>'
  expect(textOf(folded)).toEqual({ text: 'FAQ\n問\n答です。' })
})

const at = (folder: string, row = '') =>
  snapshot(
    page(
      `<ul>${['本文', '概要'].map((name) => `<li>${row}<a href="/ai/${folder}/${name}.pdf">基本計画（${name}）</a></li>`).join('')}</ul>`,
    ),
  )

test.each([
  ['20251223', '20261201_henko'],
  ['r7', 'r8_kaitei'],
])('papers in %s and papers of the same names in %s are others', (before, now) => {
  expect(compareSnapshots(at(before), at(now)).newLinks).toHaveLength(2)
  expect(compareSnapshots(at('titeki2'), at('chizai')).newLinks).toEqual([])
})

test('papers that stand beside their meeting and its day moved with their folder', () => {
  const meeting = (n: number, folder: string) =>
    `<tr><td>第${n}回</td><td>令和9年${n}月1日</td><td><a href="/${folder}/dai${n}/g.html">議事次第</a></td></tr>`
  const of = (folder: string) =>
    snapshot(page(`<table>${[4, 5].map((n) => meeting(n, folder)).join('')}</table>`))
  expect(compareSnapshots(of('titeki/kentoukai'), of('chizai/kaisai')).newLinks).toEqual([])
})

test('a list of the general rule is read as before under a heading of its own', () => {
  const { rows: read } = list()(page(`<h1>メンテナンスのお知らせ</h1><ul>${rows.join('')}</ul>`))
  expect(read).toHaveLength(3)
})

test.each([
  [
    'behind a list, of which it is no part',
    `${listOf(rows)}<li>2027年6月8日 <a href="/x">特集</a></li>`,
  ],
  [
    'under a heading',
    `${listOf(rows)}<h2>募集中</h2><li>2027年6月8日 <a href="/x">説明会</a></li>${listOf([])}`,
  ],
])('a row %s is no item', (_, body) => {
  expect(ppc(body).rows).toHaveLength(3)
})

test('a heading in a dialog says nothing of the list', () => {
  const dialog = '<dialog><h1>ページが見つかりません</h1></dialog>'
  expect(ppc(`${dialog}${listOf(rows)}`).rows).toHaveLength(3)
})

test('a state of the menu that the body is named by takes nothing away', () => {
  const body = `<body class="globalnav-closed home footer"><h1>x</h1>${listOf(rows)}</body>`
  expect(list()({ ...page(''), body: `<html>${body}</html>` }).rows).toHaveLength(3)
  const menu = '<div id="globalNavi"><ul><li><a href="/a">会議</a></li></ul></div><p>計画</p>'
  expect(snapshot(page(menu)).lines).toEqual(['計画'])
  const around = `<div id="globalNaviWrap"><h1>計画</h1><p>本文</p></div>`
  expect(snapshot(page(around)).lines).toEqual(['計画', '本文'])
})

test.each([
  ['an answer that unfolds', '<p class="a" style="display:none">A1 令和9年7月22日までです。</p>'],
  [
    'what a button shows',
    '<p style="display:none">令和9年7月22日まで。</p><button>続きを読む</button>',
  ],
  ['what a search may open', '<p hidden="until-found">令和9年7月22日まで。</p>'],
])('%s is text', (_, hidden) => {
  const { text } = mainText(`<main><p>問</p>${hidden}</main>`, 'https://a.jp/') as { text: string }
  expect(text).toContain('令和9年7月22日')
})

test('older meetings that are folded away above the newer ones stay', () => {
  const row = (n: number, hidden = '') =>
    `<tr${hidden}><td>第${n}回</td><td><a href="dai${n}/g.html">議事次第</a></td></tr>`
  const table = `<table><tr><th>回</th></tr>${row(1, ' style="display:none"')}${row(2)}${row(3)}</table>`
  expect(snapshot(page(table)).lines).toHaveLength(4)
})

test('a hidden paragraph costs no more than any other', () => {
  const text = mainText(`<main>${'<p hidden>a'.repeat(40_000)}</main>`, 'https://a.jp/')
  expect(text).toHaveProperty('text')
})

test('links that moved to another host are the same, whatever numbers its folders have', () => {
  const on = (beginning: string) =>
    snapshot(
      page(
        `<ul>${['計画', '指針', '名簿'].map((name, i) => `<li><a href="${beginning}/p${i}.html">${name}の策定について</a></li>`).join('')}</ul>`,
      ),
    )
  const before = on('https://www.kantei.go.jp/jp/singi/titeki2')
  const now = on('https://www.cas.go.jp/jp/seisakukaigi/titeki2026')
  expect(compareSnapshots(before, now).newLinks).toEqual([])
})
