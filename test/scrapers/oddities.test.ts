import { expect, test } from 'vitest'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import { list } from '#scrapers/parse/list.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots } from '#scrapers/parse/snapshot-change.ts'
import { read } from '#scrapers/read.ts'
import { govOnline } from '#scrapers/sources/gov-online.ts'
import { findSource, sources } from '#scrapers/sources/index.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { jftcShuyohodo } from '#scrapers/sources/jftc-shuyohodo.ts'
import { mojNews } from '#scrapers/sources/moj-news.ts'
import { mojPress } from '#scrapers/sources/moj-press.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { content } from './bodies.ts'
import { dated, days, link, page, rdf, readSaved, rowsOf } from './pages.ts'

// What these sites are known to do to a parser, besides their days. What the fetcher and the pipeline
// must survive is tested with them.

test('one address announced again is another entry under its day', async () => {
  const { entries } = await readSaved(ppcInformation, 'www.ppc.go.jp/information/index.html')
  const optout = entries.filter(({ address }) => address.endsWith('/optout/publication_2021'))
  expect(days(optout)).toEqual(['2026-06-05', '2026-05-01'])
})

test('one article is one address, however it is linked; case and fragment tell apart', () => {
  const base = 'https://www.ppc.go.jp/'
  const same = [
    '/a/?ref=ninf',
    'http://www.ppc.go.jp/a',
    '//www.ppc.go.jp//a/index.html',
    '/a#?ref=x',
  ]
  expect(new Set(same.map((href) => canonicalAddress(href, base)))).toEqual(
    new Set(['https://www.ppc.go.jp/a']),
  )
  const different = ['/may/a', '/May/a', '/a#next_steps', '/a']
  expect(new Set(different.map((href) => canonicalAddress(href, base))).size).toBe(4)
})

test('the same news has the same address in the ministry’s feed and in the witness’s list', async () => {
  const { entries: feed } = await readSaved(mojNews, 'www.moj.go.jp/news.xml')
  const relayed =
    '<li class="p-newsList__item"><a class="p-newsList__link" href="https://www.moj.go.jp/JINKEN/jinken03_00156.html">取組</a></li>'
  const { rows } = await govOnline.parse(page(relayed, govOnline.home))
  expect(feed.map(({ address }) => address)).toContain(rows[0]?.address)
})

test('an item that was re-titled keeps its address and day', () => {
  const [before, after] = ['付', '付け'].map(
    (word) => rowsOf(link(`(令和8年9月16日)${word}　事務総長定例会見記録`))[0],
  )
  expect(after).toEqual({ ...before, title: after?.title })
  expect(after?.title).not.toBe(before?.title)
})

test('an old item at the head of an unsorted feed is one of its ten', async () => {
  const { entries: feed } = await readSaved(mojNews, 'www.moj.go.jp/news.xml')
  expect(feed).toHaveLength(10)
  expect(feed[0]).toMatchObject({ published: '2016-06-28' })
})

test('positional guids and an empty link lose nothing else', async () => {
  const item = (n: number, to: string) =>
    `<title>${n}</title><link>${to}</link><guid>item_${n}</guid>`
  const { rows, problems } = await mojNews.parse(
    rdf(
      item(1, 'https://www.kantei.go.jp/a'),
      item(17, ''),
      item(1, 'https://www.kantei.go.jp/b '),
    ),
  )
  expect(rows.map(({ address, key }) => [address, key])).toEqual([
    ['https://www.kantei.go.jp/a', null],
    ['https://www.kantei.go.jp/b', null],
  ])
  expect(problems).toHaveLength(1)
})

test('a document replaced under a new number is a new link', () => {
  const at = (n: string) => snapshot(page(`<p><a href="/content/${n}.pdf">報告書</a></p>`))
  const { newLinks, changedText } = compareSnapshots(at('001468286'), at('001468290'))
  expect(newLinks.map(({ text }) => text)).toEqual(['報告書'])
  expect(changedText).toEqual({ added: [], removed: [] })
})

test('the month index rolls over, and may be absent for as long as its list may be silent', () => {
  const pages = (day: string) =>
    jftcMonth
      .pages(day)
      .map(({ url, mayBeAbsent = false }) => [url.split('release/')[1], mayBeAbsent])
  expect(pages('2027-01-07')).toEqual([
    ['2027/jan/index.html', true],
    ['2026/dec/index.html', false],
  ])
  expect(pages('2026-03-31')).toEqual([
    ['2026/mar/index.html', false],
    ['2026/feb/index.html', false],
  ])
  const mayBeAbsent = (day: string) => pages(day)[0]![1]
  expect(['2026-05-14', '2026-05-15'].map(mayBeAbsent)).toEqual([true, false])
})

test('after a gap the months between are read, back to the one that was read before it was over', () => {
  const months = (read: Record<string, string>) =>
    jftcMonth
      .pages('2026-07-06', (url) => read[url.split('release/')[1]!.slice(0, 8)] ?? null)
      .map(({ url }) => url.split('release/')[1]!.slice(0, 8))
  expect(months({})).toEqual(['2026/jul', '2026/jun'])
  expect(months({ '2026/apr': '2026-04-20' })).toEqual([
    ...['2026/jul', '2026/jun', '2026/may', '2026/apr'],
  ])
  expect(months({ '2026/apr': '2026-05-07' })).toEqual(['2026/jul', '2026/jun', '2026/may'])
  // Releases are also added in the first days of the next month.
  expect(months({ '2026/may': '2026-06-01' })).toEqual(['2026/jul', '2026/jun', '2026/may'])
  expect(months({ '2026/may': '2026-06-08' })).toEqual(['2026/jul', '2026/jun'])
})

test('a month that failed is asked for until it was read, though later ones were', () => {
  const read: Record<string, string> = { '2026/feb': '2026-03-12', '2026/apr': '2026-07-06' }
  const months = jftcMonth.pages('2026-07-07', (url) => read[url.slice(43, 51)] ?? null)
  expect(months.map(({ url }) => url.slice(43, 51))).toEqual([
    ...['2026/jul', '2026/jun', '2026/may', '2026/mar'],
  ])
})

test('until its hub was read, the page of a year is the declared one, not a computed one', () => {
  for (const source of [jftcShuyohodo, mojPress]) {
    expect(source.pages('2027-01-01')).toEqual(source.pages('2026-06-12'))
  }
})

test('open links, early wrappers, comments, CRLF and one-line pages are read alike', () => {
  const first = '<a href="/a.html">(令和8年6月8日)一'
  const second = '<a href="/b.html">(令和8年6月9日)二'
  const bodies = [
    `<ul><li>${first}</a></li><li>${second}</a></li></ul>`,
    `<ul>\r\n<li>${first}\r\n<li>${second}\r\n</ul>`,
    `<div id="CONT"></div></div><ul><!--<li>${first}</li>--><li>${first}</a><li>${second}</a></ul>`,
    `<table><tr><td>${first}</td></tr><tr><td>${second}</td></tr></table><h1>発表</h1>`,
  ]
  for (const body of bodies) {
    expect(list()(page(body)).rows.map(dated)).toEqual([
      ['一', '2026-06-08', 'text'],
      ['二', '2026-06-09', 'text'],
    ])
  }
})

test('links of every shape lead where they point, and what is no page is told', () => {
  const hrefs = [
    'dai2/shiryo.pdf',
    '/news/26 622',
    'https://youtu.be/abc ',
    '/260806_dai1_LOJ',
    '/260603_iken.pdf.html',
  ]
  const bad = ['javascript:void(0)', 'mailto:a@example.jp']
  const rows = [...hrefs, ...bad].map((href) => link('(令和8年6月8日)件', href)).join('')
  const reading = list()(page(`<ul>${rows}</ul>`))
  expect(reading.rows.map(({ url }) => url)).toEqual([
    'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/dai2/shiryo.pdf',
    'https://www.jftc.go.jp/news/26%20622',
    'https://youtu.be/abc',
    'https://www.jftc.go.jp/260806_dai1_LOJ',
    'https://www.jftc.go.jp/260603_iken.pdf.html',
  ])
  expect(reading.candidates).toBe(7)
  expect(reading.problems).toHaveLength(2)
})

test('a link that says only PDF takes the words of its row, without size and icon', () => {
  const rows = rowsOf(
    '<li>(令和8年6月8日)報告書について <a href="/a.pdf">PDF（PDF形式：500KB）</a></li>' +
      link('(令和8年6月9日)総括［PDF：1MB］', '/b.pdf'),
  )
  expect(rows.map(({ title }) => title)).toEqual(['報告書について', '総括'])
})

test('the IP headquarters is read at its new host, and its old one is allowed', () => {
  for (const id of ['ip-hq-top', 'ip-hq-principle-code', 'ip-hq-ai-panel']) {
    expect(findSource(id)?.hosts).toEqual(['www.cas.go.jp', 'www.kantei.go.jp'])
  }
})

test('radicals and widths are folded to compare, and kept to display', () => {
  expect(snapshot(page('<h1>⼈⼯知能</h1><p>ｶﾞｲﾄﾞﾗｲﾝ</p>')).lines).toEqual([
    '人工知能',
    'ガイドライン',
  ])
  expect(rowsOf(link('(令和8年6月8日)株式会社Ｔｉｍｅｗｉｔｃｈ　第２回'))[0]?.title).toBe(
    '株式会社Ｔｉｍｅｗｉｔｃｈ　第２回',
  )
})

test('a list that is suddenly empty is a failure, not a day without news', async () => {
  for (const source of sources) {
    const [first] = source.pages('2026-06-12')
    if (source.kind !== 'list' || /\.(?:xml|rdf)$|\/api\//.test(first!.url)) continue
    const empty = read(source, page('<h1>ただいま準備中です</h1>', source.home), content)
    await expect(empty).rejects.toMatchObject({ kind: 'empty-suspicious' })
  }
})

test('the longest normal silence is declared in working days', () => {
  const quiet = Object.fromEntries(sources.map(({ id, quietDays }) => [id, quietDays]))
  expect(quiet).toMatchObject({
    'moj-news': 5,
    'jftc-month': 7,
    'ppc-information': 10,
    'egov-comments': 3,
    'ip-hq-top': 60,
    'ip-hq-principle-code': 60,
  })
})
