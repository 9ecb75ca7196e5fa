import { expect, test } from 'vitest'
import { feed } from '#scrapers/parse/feed.ts'
import type { Document } from '#scrapers/source.ts'
import { dated, rdf } from '../pages.ts'

const parse = feed()
const item = (title: string, link: string, rest = '') =>
  `<title>${title}</title><link>${link}</link>${rest}`
const doc = (body: string): Document => ({ ...rdf(), body })

test('RSS 1.0 gives title, address and day', async () => {
  const { rows, candidates } = await parse(
    rdf(
      item('試験', 'http://www.moj.go.jp/a.html', '<dc:date>2026-06-12T09:30:00+09:00</dc:date>'),
    ),
  )
  expect(candidates).toBe(1)
  expect(rows).toEqual([
    {
      url: 'http://www.moj.go.jp/a.html',
      address: 'https://www.moj.go.jp/a.html',
      key: null,
      title: '試験',
      summary: '',
      label: null,
      published: '2026-06-12',
      publishedFrom: 'feed',
    },
  ])
})

const rss2 = (items: string) =>
  `<rss version="2.0"><channel><title>-</title>${items}</channel></rss>`

test('RSS 2.0 on one line, with positional guids, is read by link and day', async () => {
  const { rows } = await parse(
    doc(
      rss2(
        [1, 2]
          .map(
            (n) =>
              `<item>${item(`知らせ${n}`, `https://www.kantei.go.jp/jp/105/${n}.html`)}<guid isPermaLink="false">item_1</guid><pubDate>20 Aug 2026 03:13:00 +0900</pubDate></item>`,
          )
          .join(''),
      ),
    ),
  )
  expect(rows.map(({ key, address }) => [key, address])).toEqual([
    [null, 'https://www.kantei.go.jp/jp/105/1.html'],
    [null, 'https://www.kantei.go.jp/jp/105/2.html'],
  ])
  expect(rows.map(dated)[0]).toEqual(['知らせ1', '2026-08-20', 'feed'])
})

test('an ampersand that XML wants written otherwise costs nothing', async () => {
  const raw = item('R&D税制&nbsp;に関するQ&amp;A', 'https://www.moj.go.jp/a?id=1&copy=2')
  const literal = item('<![CDATA[R&D のご案内]]>', '<![CDATA[https://www.moj.go.jp/b?x=1&y=2]]>')
  const { rows } = await parse(doc(rss2(`<item>${raw}</item><item>${literal}</item>`)))
  expect(rows.map(({ title, url }) => [title, url])).toEqual([
    ['R&D税制 に関するQ&A', 'https://www.moj.go.jp/a?id=1&copy=2'],
    ['R&D のご案内', 'https://www.moj.go.jp/b?x=1&y=2'],
  ])
})

test('Atom is read, its UTC stamps as Tokyo days, and a broken one costs only its day', async () => {
  const entry = (title: string, stamp: string) =>
    `<entry><title>${title}</title><link rel="alternate" href="https://www.meti.go.jp/${title}"/><updated>${stamp}</updated><summary>要旨</summary></entry>`
  const { rows } = await parse(
    doc(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>-</title>${entry('a', '2026-06-18T16:00:00Z')}${entry('b', '2026-06-18T15:00:Z')}${entry('c', 'soon')}</feed>`,
    ),
  )
  expect(rows.map(dated)).toEqual([
    ['a', '2026-06-19', 'feed'],
    ['b', '2026-06-19', 'feed'],
    ['c', null, 'none'],
  ])
  expect(rows[0]?.summary).toBe('要旨')
})

test('an entry without a link is a problem, not an entry', async () => {
  const { rows, candidates, problems } = await parse(
    rdf(item('十七番', ''), item('十八番', 'https://www.moj.go.jp/18.html')),
  )
  expect(rows.map(({ title }) => title)).toEqual(['十八番'])
  expect(candidates).toBe(2)
  expect(problems).toEqual([{ code: 'row-without-address', params: { words: '十七番' } }])
})

test('an entry without a title is a problem, not an entry', async () => {
  const { problems } = await parse(rdf(item(' ', 'https://www.moj.go.jp/18.html')))
  expect(problems).toEqual([
    { code: 'row-without-title', params: { url: 'https://www.moj.go.jp/18.html' } },
  ])
})

test('markup in titles and descriptions is read as text, line by line', async () => {
  const { rows } = await parse(
    rdf(
      item(
        'A&lt;br /&gt;B &amp;amp; C',
        'https://www.moj.go.jp/a',
        '<description>一&lt;br/&gt;二&lt;p&gt;三&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description>',
      ),
    ),
  )
  expect(rows).toMatchObject([{ title: 'A B & C', summary: '一\n二三\nx' }])
})

test('a description that repeats the title is no summary', async () => {
  const title = '令和８年司法試験について'
  const [row] = (await parse(rdf(item(title, '/a', `<description>${title}</description>`)))).rows
  expect(row?.summary).toBe('')
})

test.each([
  ['an error page', '<!doctype html><html><body><h1>503</h1><p>ただいま…</body></html>'],
  ['a feed that was cut off', rdf(item('a', '/a')).body.slice(0, -20)],
  ['nothing', ''],
])('%s is no feed', async (_, body) => {
  await expect(parse(doc(body))).rejects.toThrow()
})

test('an entity that the text defines for itself is not expanded', async () => {
  const body = `<!DOCTYPE rdf [<!ENTITY a "aaaaaaaaaa">]>${rss2(`<item>${item('&a;', '/a')}</item>`)}`
  expect((await parse(doc(body))).rows.map(({ title }) => title)).toEqual(['&a;'])
})

test.each([
  ['A&lt;B社の件', 'A<B社の件'],
  ['生成AIの&lt;PPC&gt;ガイドライン', '生成AIの<PPC>ガイドライン'],
  ['<![CDATA[<AI>に関する件]]>', '<AI>に関する件'],
  ['<![CDATA[<b>太字</b>の後]]>', '太字の後'],
  ['<![CDATA[<time datetime="2026-11-20">20日</time>の<cite>報告</cite><o:p/>]]>', '20日の報告'],
])('no word of the title %s is lost', async (written, title) => {
  const { rows } = await parse(rdf(item(written, '/a')))
  expect(rows.map((row) => row.title)).toEqual([title])
})

test.each([
  ['RSS 2.0', 'Thu, 31 Jun 2026 09:00:00 +0900'],
  ['RSS 2.0', 'Thu, 18 Jun 2026 09:00:00 CET'],
  ['Atom', '2026-06-31T09:00:00Z'],
])('a day of %s that cannot be read is told: %s', async (kind, day) => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>甲</title><link href="https://www.moj.go.jp/1.html"/><updated>${day}</updated></entry></feed>`
  const rss = `<rss version="2.0"><channel><title>x</title><item><title>甲</title><link>https://www.moj.go.jp/1.html</link><pubDate>${day}</pubDate></item></channel></rss>`
  const { rows, problems } = await parse(doc(kind === 'Atom' ? atom : rss))
  expect(rows.map(({ published }) => published)).toEqual([null])
  expect(problems).toEqual([{ code: 'day-unread', params: { words: day } }])
})
