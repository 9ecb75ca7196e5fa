import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots } from '#scrapers/parse/snapshot-change.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'
import { mojNews } from '#scrapers/sources/moj-news.ts'
import { mojPress } from '#scrapers/sources/moj-press.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { dated, days, link, page, rdf, readSaved, rowsOf } from './pages.ts'

// What these sites are known to do to whoever reads the day of a listing.

test('era days in every width, with blanks inside, and in the first year of an era', () => {
  const rows = [
    '（令和８年６月９日（火））',
    '(令和3年\u20034月16日)',
    '(令和元年5月7日)',
    'R8.4.16 ',
    '(平成31年4月26日)',
  ]
  expect(days(rowsOf(rows.map((day) => link(`${day}会見`)).join('')))).toEqual([
    '2026-06-09',
    '2021-04-16',
    '2019-05-07',
    '2026-04-16',
    '2019-04-26',
  ])
})

test('an era in a file name is no day', () => {
  const rows = rowsOf(
    link('(令和8年6月9日)会見') + link('対策', '/pdf/kaizokuban_taisaku_r808.pdf'),
  )
  expect(days(rows)).toEqual(['2026-06-09', null])
})

test('continued Heisei in a comment is a day of 2026', async () => {
  const { entries, candidates, problems } = await readSaved(
    mojPress,
    'www.moj.go.jp/hisho/kouhou/press_r8.html',
  )
  expect([entries.length, candidates, problems]).toEqual([28, 28, []])
  expect(new Set(entries.map(({ publishedFrom }) => publishedFrom))).toEqual(new Set(['comment']))
  expect(days(entries).every((day) => day?.startsWith('2026-'))).toBe(true)
  expect(entries[0]).toMatchObject({
    published: '2026-08-07',
    url: 'https://www.moj.go.jp/MINJI/minji05_00778.html',
  })
})

test.each([
  ['2026-06-12T09:30:00+09:00', '2026-06-12'],
  ['2026-08-17T09:01:09+0900', '2026-08-17'],
  ['2026-06-11T15:00:Z', '2026-06-12'],
  ['20 Aug 2026 03:13:00 +0900', '2026-08-20'],
  ['Wed, 19 Aug 2026 17:00:00 JST', '2026-08-19'],
  [' 2026-07-07 ', '2026-07-07'],
  ['2026/06/12', '2026-06-12'],
])('a feed’s %s is a day in Tokyo', async (stamp, day) => {
  const { rows } = await mojNews.parse(
    rdf(`<title>a</title><link>/a</link><dc:date>${stamp}</dc:date>`),
  )
  expect(rows.map(dated)).toEqual([['a', day, 'feed']])
})

test('a day is found in the link, beside it, above it, in the slug, the folder or nowhere', () => {
  const folder = '/houdou/pressrelease/2026/jun'
  const rows = rowsOf(
    link('(令和8年6月8日)一') +
      `<li><time datetime="2026-06-09">9日</time>${link('二').slice(4)}` +
      link('三', `${folder}/260610_FL.html`) +
      link('四', `${folder}/keiyu.html`) +
      link('五', '/dk/shisaku/karuteru.html'),
  )
  expect(rows.map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
    ['2026-06-08', 'text'],
    ['2026-06-09', 'time'],
    ['2026-06-10', 'slug'],
    ['2026-06', 'folder'],
    [null, 'none'],
  ])
})

test.each([
  '個人情報保護委員会は(令和7年11月25日)に庁舎を移転しました。',
  '法務大臣閣議後記者会見の概要－令和８年６月９日（火）',
  '「ウェブサイト」を一時停止します。（令和８年１月２４日（土）20時から23時まで）',
  'OPCとのMOC署名式（令和7年12月９日）',
  '令和8年6月9日開催の会議について',
  '令和8年6月9日に改正法が成立しました',
  '令和8年6月9日～11日　シンポジウム',
])('%s is not listed under the day it tells of', (title) => {
  const rows = rowsOf(link('(令和8年6月10日)別件') + link(title))
  expect(rows[1]).toMatchObject({ title, published: null })
  expect(
    rowsOf(`${link('(令和8年6月10日)別件')}<li>${title}<a href="/y">詳細</a></li>`)[1],
  ).toMatchObject({
    published: null,
  })
})

test('the folder of a fiscal year and a fiscal year in a title are no day', async () => {
  const { entries } = await readSaved(ppcInformation, 'www.ppc.go.jp/information/index.html')
  const item = entries.find(({ address }) => address.endsWith('/news/press/2025/260225'))
  expect(item?.published).toBe('2026-02-25')
  const rows = rowsOf(link('(令和8年6月9日)一') + link('令和７年度における処理状況'))
  expect(rows[1]).toMatchObject({ title: '令和７年度における処理状況', published: null })
  const headed = `<h1>令和８年度の発表</h1><h2>4月</h2><ul>${link('(令和8年4月9日)一')}${link('二')}</ul>`
  expect(days(list()(page(headed)).rows)).toEqual(['2026-04-09', null])
})

test('days are Tokyo’s, in a feed that writes UTC and in one that writes only the morning', async () => {
  const item = (stamp: string) => `<title>a</title><link>/a</link><dc:date>${stamp}</dc:date>`
  const { rows } = await mojNews.parse(
    rdf(
      item('2026-06-01T15:00:00Z'),
      item('2026-08-19T05:00:00+09:00'),
      item('2026-06-12T00:30:00Z'),
    ),
  )
  expect(days(rows)).toEqual(['2026-06-02', '2026-08-19', '2026-06-12'])
})

test('an undated page is known by what changed on it', () => {
  const code = (body: string) => snapshot(page(body, ipHqTop.home))
  const before = code('<h1>プリンシプル・コード</h1><p>確定</p>')
  const after = code(
    '<h1>プリンシプル・コード</h1><p>確定</p><p><a href="youshiki.docx">届出様式</a></p>',
  )
  expect(compareSnapshots(before, after)).toMatchObject({
    newLinks: [{ text: '届出様式' }],
    changedText: { added: ['届出様式'], removed: [] },
  })
})

test('a slug that its folder contradicts is no day, and the listed day wins over both', () => {
  const liar = '/houdou/pressrelease/2026/jun/250622nenpou.html'
  expect(rowsOf(link('年次報告', liar)).map(dated)).toEqual([['年次報告', '2026-06', 'folder']])
  expect(days(rowsOf(link('(令和8年6月22日)年次報告', liar)))).toEqual(['2026-06-22'])
})
