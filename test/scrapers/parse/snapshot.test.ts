import { expect, test } from 'vitest'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots, hasChanged, withoutNoise } from '#scrapers/parse/snapshot-change.ts'
import { page } from '../pages.ts'

const url = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/index.html'
const read = (body: string) => snapshot(page(body, url))

test('a council page gives its lines and its links with their rows', () => {
  const { title, lines, links } = read(`<header><a href="/">内閣官房</a></header><div id="contents">
    <table><tr><td>第2回</td><td>令和3年\u20034月16日</td>
    <td><a href="dai2/shiryo.pdf">配付資料1（PDF形式：500KB）</a></td></tr></table>
    <h1>⼈⼯知能　検討会</h1></div><footer><a href="/x">連絡先</a></footer>`)
  expect(title).toBe('人工知能 検討会')
  expect(lines).toEqual(['第2回 令和3年4月16日 配付資料1(PDF形式:500KB)', '人工知能 検討会'])
  expect(links).toEqual([
    {
      url: 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/dai2/shiryo.pdf',
      address: 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/dai2/shiryo.pdf',
      text: '配付資料1',
      context: '第2回 令和3年4月16日 配付資料1',
      row: ['第2回 令和3年4月16日 配付資料1(PDF形式:500KB)'],
    },
  ])
})

test('an enclosed number stays one, and joins no day beside it', () => {
  const { lines } = read('<p>①12月1日　公布</p><p>⑵ 令和９年４月１日　施行</p>')
  expect(lines).toEqual(['①12月1日 公布', '⑵ 令和9年4月1日 施行'])
})

test('a link that only says PDF is named by its row', () => {
  const [link] = read('<ul><li>報告書（案） <a href="a.pdf">PDF</a></li></ul>').links
  expect(link).toMatchObject({ text: '報告書(案) PDF', context: '報告書(案) PDF' })
})

test('an icon without words is named by what stands for it', () => {
  const [link] = read('<p><a href="a.pdf"><img src="i.gif" alt="議事次第"></a></p>').links
  expect(link?.text).toBe('議事次第')
})

test('a link left open is one link, and swallows no other', () => {
  const { links } = read(`<table><tr><td><a href="dai1/gijiroku.html">議事録</td></tr>
    <tr><td>第2回</td><td><a href="dai2/gijiroku.html">議事録</a></td></tr></table>`)
  expect(links.map(({ address, context }) => [address.split('/titeki2/')[1], context])).toEqual([
    ['dai1/gijiroku.html', '議事録'],
    ['dai2/gijiroku.html', '第2回 議事録'],
  ])
})

test('links within the page and mail addresses are no links to watch', () => {
  expect(read('<a href="#top">先頭</a><a href="mailto:a@b.jp">宛先</a>').links).toEqual([])
})

const before = read('<h1>本部</h1><ul><li><a href="a.pdf">一</a></li></ul><p>更新 1</p>')

test('a page that is fetched again unchanged has not changed', () => {
  const same = read(
    '<h1>本部 </h1>\r\n<ul>\r\n<li><a href="./a.pdf">一</a></li></ul><p>更新　１</p>',
  )
  expect(hasChanged(compareSnapshots(before, same))).toBe(false)
})

test('a new link and a changed line are told, a moved line is not', () => {
  const after = read(
    '<p>更新 1</p><h1>本部</h1><ul><li><a href="b.pdf">二</a></li><li><a href="a.pdf">一</a></li></ul>',
  )
  const change = compareSnapshots(before, after)
  expect(change.newLinks.map(({ text }) => text)).toEqual(['二'])
  expect(change.changedText).toEqual({ added: ['二'], removed: [] })
})

test('a text changed in place is one line gone and one come', () => {
  const after = read('<h1>本部</h1><ul><li><a href="a.pdf">一（改訂）</a></li></ul><p>更新 1</p>')
  const change = compareSnapshots(before, after)
  expect(change.newLinks).toEqual([])
  expect(change.changedText).toEqual({ added: ['一(改訂)'], removed: ['一'] })
  expect(hasChanged(change)).toBe(true)
})

const counted = (n: number, more = '') =>
  read(`<h1>本部</h1><p>閲覧 ${n}</p><ul><li><a href="a.pdf">一</a></li>${more}</ul>`)

test('a counter that moves between two fetches is noise', () => {
  const change = compareSnapshots(counted(1), counted(2))
  const again = compareSnapshots(counted(1), counted(3))
  expect(hasChanged(change)).toBe(true)
  expect(hasChanged(withoutNoise(change, again))).toBe(false)
})

test('what both fetches show stays when the noise is taken out', () => {
  const fresh = '<li><a href="b.pdf">二</a></li>'
  const change = compareSnapshots(counted(1), counted(2, fresh))
  const again = compareSnapshots(counted(1), counted(3, fresh))
  const real = withoutNoise(change, again)
  expect(real.newLinks.map(({ text }) => text)).toEqual(['二'])
  expect(real.changedText).toEqual({ added: ['二'], removed: [] })
})

test('a link that only one of two fetches shows is noise', () => {
  const change = compareSnapshots(counted(1), counted(1, '<li><a href="ad.html">広告</a></li>'))
  expect(hasChanged(withoutNoise(change, compareSnapshots(counted(1), counted(1))))).toBe(false)
})

test('a line that is gone from both fetches is a change', () => {
  const without = read('<h1>本部</h1><ul><li><a href="a.pdf">一</a></li></ul>')
  const change = compareSnapshots(before, without)
  expect(withoutNoise(change, change).changedText).toEqual({ added: [], removed: ['更新 1'] })
})

test('a paragraph that goes beside a counter is told, and the counter is not', () => {
  const page = (n: number, more = '') => read(`<h1>本部</h1>${more}<p>アクセス数 ${n}</p>`)
  const once = page(100, '<p>届出の期限は令和8年11月30日です。</p>')
  const change = compareSnapshots(once, page(107))
  const real = withoutNoise(change, compareSnapshots(once, page(108)))
  expect(real.changedText).toEqual({ added: [], removed: ['届出の期限は令和8年11月30日です。'] })
})

test('a paragraph that goes from a page whose counter is known as noise is told', () => {
  const uncounted = read('<h1>本部</h1><p>届出の期限</p>')
  const page = (n: number) => read(`<h1>本部</h1><p>アクセス数 ${n}</p>`)
  const change = compareSnapshots(uncounted, page(107))
  const real = withoutNoise(change, compareSnapshots(uncounted, page(108)))
  expect(real.changedText).toEqual({ added: [], removed: ['届出の期限'] })
})

test('a file of another size is no change', () => {
  const at = (size: string) => snapshot(page(`<p><a href="/a.pdf">報告書（PDF：${size}）</a></p>`))
  expect(hasChanged(compareSnapshots(at('500KB'), at('512KB')))).toBe(false)
})
