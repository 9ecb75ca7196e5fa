import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decode } from '#scrapers/fetch/charset.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots } from '#scrapers/parse/snapshot-change.ts'
import { read } from '#scrapers/read.ts'
import { bunkaNews } from '#scrapers/sources/bunka-news.ts'
import { egovResults } from '#scrapers/sources/egov-results.ts'
import { euDigitalStrategy } from '#scrapers/sources/eu-digital-strategy.ts'
import { ipHqAiPanel } from '#scrapers/sources/ip-hq-ai-panel.ts'
import { jftcTop } from '#scrapers/sources/jftc-top.ts'
import { metiPress } from '#scrapers/sources/meti-press.ts'
import { mojInfo } from '#scrapers/sources/moj-info.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { ppcPress } from '#scrapers/sources/ppc-press.ts'
import { ppcTop } from '#scrapers/sources/ppc-top.ts'
import { soumuNews } from '#scrapers/sources/soumu-news.ts'
import { content } from './bodies.ts'
import { dated, days, link, page, rdf, readSaved } from './pages.ts'

// What each of these sites is known to do, that no other does.

test('a pinned notice that tells of a day is no news of that day', async () => {
  const { entries } = await readSaved(ppcTop, 'www.ppc.go.jp/index.html')
  const pinned = entries.find(({ title }) => title.includes('庁舎を移転'))
  expect(pinned).toMatchObject({ published: null, publishedFrom: 'none' })
  expect(entries.filter(({ published }) => published === '2025-11-25')).toEqual([])
})

test('three lists of one commission give one item one address, under any parameter', async () => {
  const item = 'https://www.ppc.go.jp/news/press/2026/260601'
  const lists = [
    await readSaved(ppcTop, 'www.ppc.go.jp/index.html'),
    await readSaved(ppcPress, 'www.ppc.go.jp/news/press/index.html'),
    await readSaved(ppcInformation, 'www.ppc.go.jp/information/index.html'),
  ]
  const found = lists.map(({ entries }) => entries.find(({ address }) => address === item))
  expect(new Set(found.map((entry) => entry?.url)).size).toBe(3)
  expect(new Set(found.map((entry) => entry?.published))).toEqual(new Set(['2026-06-01']))
})

test.each([
  ['/personalinfo?ref=topnews', '/personalinfo'],
  ['/personalinfo/#kyoiku?ref=ninf', '/personalinfo#kyoiku'],
  [
    '/personalinfo/3nengotominaoshi?ref=tninf#next_steps',
    '/personalinfo/3nengotominaoshi#next_steps',
  ],
  ['/news/press/2026/26 622?ref=tninf', '/news/press/2026/26%20622'],
])('the top page’s link %s leads to %s', async (href, path) => {
  const row = `<li><time datetime=" 2026-06-10 ">令和8年6月10日</time><div class="news-text"><a href="${href}">公表</a></div></li>`
  const { rows } = await ppcTop.parse(page(`<ul class="news-list">${row}</ul>`, ppcTop.home))
  expect(rows).toMatchObject([
    { address: `https://www.ppc.go.jp${path}`, published: '2026-06-10', publishedFrom: 'time' },
  ])
})

test('the fiscal year in a press release’s path is not the year of its day', async () => {
  const { entries } = await readSaved(ppcPress, 'www.ppc.go.jp/news/press/index.html')
  const moved = entries.filter(({ address, published }) => {
    const folder = /\/press\/(\d{4})\//.exec(address)?.[1]
    return folder !== published?.slice(0, 4)
  })
  expect(days(moved)).toEqual(['2026-02-25', '2026-02-16', '2026-01-21'])
})

test('the commission’s top page lists what stands outside its release folders', async () => {
  const teirei = '/houdou/teirei/2026/260916.html'
  const rows = `<ul>${link('(令和8年9月16日)付け　事務総長定例会見記録', teirei)}${link('(令和8年9月15日)動画', 'https://youtu.be/x')}</ul>`
  const { entries } = await read(jftcTop, page(rows, jftcTop.home), content)
  expect(entries.map(({ address, authority }) => [address, authority])).toEqual([
    [`https://www.jftc.go.jp${teirei}`, 'jftc'],
    ['https://youtu.be/x', 'jftc'],
  ])
})

test('what stands in both feeds of a ministry has one address, over http and https', async () => {
  const item = (url: string) => rdf(`<title>取組</title><link>${url}</link>`)
  const [info] = (await mojInfo.parse(item('https://www.moj.go.jp/JINKEN/jinken03_00156.html')))
    .rows
  const [news] = (await mojInfo.parse(item('http://www.moj.go.jp/JINKEN/jinken03_00156.html'))).rows
  expect(info?.address).toBe(news?.address)
})

test('a feed in Shift_JIS is read as written, and its mornings are days', async () => {
  const bytes = readFileSync(new URL('../fixtures/www.soumu.go.jp/news.rdf', import.meta.url))
  const { text } = decode(bytes, 'application/rdf+xml')
  const document = { body: text, url: 'https://www.soumu.go.jp/news.rdf', seenOn: '2026-08-20' }
  const { entries, problems } = await read(soumuNews, document, content)
  expect([entries.length, problems]).toEqual([20, []])
  expect(dated(entries[0]!)).toEqual([
    '令和8年度地方財政審議会（8月19日）議事要旨',
    '2026-08-19',
    'feed',
  ])
})

test('the list of METI is read item by item, with the radicals in its titles kept', async () => {
  const { entries, candidates, problems } = await readSaved(
    metiPress,
    'www.meti.go.jp/press/index.html',
  )
  expect([entries.length, candidates, problems]).toEqual([20, 20, []])
  expect(entries.map(({ title }) => title)).toContain(
    '第62回電気保安功労者経済産業⼤⾂表彰の受賞者が決定しました',
  )
})

test('a METI release of March in the folder of the year before keeps its listed day', async () => {
  const row =
    '<li class="clearfix"><div class="left txt_box"><p>2026年3月11日</p><a class="cut_txt" href="/press/2025/03/20260311002/20260311002.html">第7回IP BASE AWARD受賞者が決定しました</a></div></li>'
  const { rows } = await metiPress.parse(page(`<ul class="float_li">${row}</ul>`, metiPress.home))
  expect(days(rows)).toEqual(['2026-03-11'])
})

test('Gregorian days in a paragraph before the link, and numbers in addresses are no days', async () => {
  const { entries } = await readSaved(bunkaNews, 'www.bunka.go.jp/whats_new.html')
  expect(new Set(entries.map(({ publishedFrom }) => publishedFrom))).toEqual(new Set(['text']))
  const undated = `<ul class="news_list_tag"><li><p class="news_list_ttl"><a href="/koho_hodo_oshirase/hodohappyo/94387302.html">公表</a></p></li></ul>`
  expect(days((await bunkaNews.parse(page(undated, bunkaNews.home))).rows)).toEqual([null])
})

test('minutes that are linked weeks after their meeting are a new link with their row', () => {
  const table = (cell: string) =>
    snapshot(
      page(
        `<table><tr><td>第12回</td><td>令和8年\u20034月23日</td><td>${cell}</td></tr></table><h1>検討会</h1>`,
        ipHqAiPanel.home,
      ),
    )
  const agenda = '<a href="../gijisidai/dai12/">議事次第</a>'
  const before = table(agenda)
  const after = table(`${agenda}<a href="../gijisidai/dai12/gijiroku.pdf">議事録（PDF）`)
  expect(before.lines[0]).toBe('第12回 令和8年4月23日 議事次第')
  expect(compareSnapshots(before, after).newLinks).toMatchObject([
    { text: '議事録', context: expect.stringContaining('令和8年4月23日') },
  ])
})

test('a result belongs to the body of its id, which is its key', async () => {
  const url =
    'https://public-comment.e-gov.go.jp/servlet/Public?CLASSNAME=PCMMSTDETAIL&amp;id=240000127&amp;Mode=0'
  const stamp = '<dc:date>2026-06-11T15:00:Z</dc:date>'
  const { entries } = await read(
    egovResults,
    rdf(`<title>結果</title><link>${url}</link>${stamp}`),
    content,
  )
  expect(entries).toMatchObject([{ key: '240000127', authority: 'ppc', published: '2026-06-12' }])
})

test('an evening in Brussels is the next day in Tokyo, and markup in a summary is text', async () => {
  const body = `<rss version="2.0"><channel><title>-</title><item><title>Code of Practice</title><link>https://digital-strategy.ec.europa.eu/en/news/x</link><description>&lt;p&gt;The &lt;b&gt;AI Office&lt;/b&gt; says&lt;/p&gt;</description><pubDate>Fri, 31 Jul 2026 18:00:00 +0200</pubDate></item></channel></rss>`
  const document = {
    body,
    url: euDigitalStrategy.pages('2026-08-01')[0]!.url,
    seenOn: '2026-08-01',
  }
  const { entries } = await read(euDigitalStrategy, document, content)
  expect(entries).toMatchObject([{ published: '2026-08-01', summary: 'The AI Office says' }])
})
