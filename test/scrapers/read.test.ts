import { expect, test } from 'vitest'
import { ReadError, read, readSnapshot } from '#scrapers/read.ts'
import type { ListSource, Row, Rows } from '#scrapers/source.ts'
import { egovComments } from '#scrapers/sources/egov-comments.ts'
import { govOnline } from '#scrapers/sources/gov-online.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { mojNews } from '#scrapers/sources/moj-news.ts'
import { content } from './bodies.ts'
import { page, rdf } from './pages.ts'

const row = (more: Partial<Row> = {}): Row => ({
  url: 'https://www.jftc.go.jp/a.html?ref=x',
  address: 'https://www.jftc.go.jp/a.html',
  key: null,
  title: '勧告について',
  summary: '',
  label: null,
  published: '2026-06-08',
  publishedFrom: 'text',
  ...more,
})

const other = row({ address: 'https://www.jftc.go.jp/b.html' })

function reading(rows: Rows['rows'], more: Partial<Rows> = {}, source: ListSource = jftcMonth) {
  const parse = () => ({ rows, candidates: rows.length, problems: [], ...more })
  return read({ ...source, parse }, page(''), content)
}

test('a page that lists nothing is suspicious', async () => {
  await expect(reading([])).rejects.toMatchObject({ name: 'ReadError', kind: 'empty-suspicious' })
})

test('a parser that fails says where and why', async () => {
  const failing = read(mojNews, page('<h1>503</h1>', 'https://www.moj.go.jp/news.xml'), content)
  await expect(failing).rejects.toBeInstanceOf(ReadError)
  await expect(failing).rejects.toMatchObject({ kind: 'parse-failed' })
  await expect(failing).rejects.toMatchObject({ problem: { code: 'not-parsed' } })
})

test('a feed without entries is empty, not broken', async () => {
  await expect(read(mojNews, rdf(), content)).rejects.toMatchObject({ kind: 'empty-suspicious' })
})

test('a page of which more than half cannot be read looks different', async () => {
  await expect(reading([row()], { candidates: 3 })).rejects.toMatchObject({ kind: 'parse-failed' })
  expect((await reading([row()], { candidates: 2 })).candidates).toBe(2)
})

test.each([
  '1989-12-31',
  '2027-09-13',
  '2029-06-14',
  '2104-06-08',
  '2026-02-30',
  '2026-13',
  '26-6-8',
])('a row dated %s loses its day, not its place, and is a problem', async (published) => {
  const { entries, candidates, problems } = await reading([row({ published }), other])
  expect(entries.map((entry) => entry.published)).toEqual([null, other.published])
  expect(candidates).toBe(2)
  expect(problems).toEqual([
    { code: 'row-day-unbelievable', params: { written: published, url: row().url } },
  ])
})

test.each(['1990-01-01', '2016-06-28', '2027-09-12', '2026-06', null])(
  'a row dated %s is an entry',
  async (published) => expect((await reading([row({ published })])).entries).toHaveLength(1),
)

test('a row with a blank title is a problem', async () => {
  const { entries, problems } = await reading([row({ title: '　' }), other])
  expect(entries).toHaveLength(1)
  expect(problems).toHaveLength(1)
})

test('the same address, day and title twice is one entry', async () => {
  const { entries, candidates } = await reading([row(), row({ title: '勧告に ついて' })])
  expect({ titles: entries.map(({ title }) => title), candidates }).toEqual({
    titles: ['勧告について'],
    candidates: 1,
  })
})

test('the same address and day under two titles is two entries', async () => {
  expect((await reading([row(), row({ title: '警告について' })])).entries).toHaveLength(2)
})

test('an entry belongs to the authority of its source, wherever it links', async () => {
  const { entries } = await reading([row({ url: 'https://youtu.be/abc' })])
  expect(entries.map(({ authority }) => authority)).toEqual(['jftc'])
})

test('an entry of a shared source belongs to the body of its link, whatever its label', async () => {
  const rows = [
    row({
      url: 'https://www.jftc.go.jp/a',
      address: 'https://a.jp/1',
      label: '個人情報保護委員会',
    }),
    row({ url: 'https://www.soumu.go.jp/a', address: 'https://a.jp/2' }),
  ]
  const { entries } = await reading(rows, {}, govOnline)
  expect(entries.map(({ authority }) => authority)).toEqual(['jftc', 'other-jp'])
})

test('a public comment belongs to the body whose digits its id begins with', async () => {
  const link = (id: number) =>
    `https://public-comment.e-gov.go.jp/servlet/Public?CLASSNAME=PCMMSTDETAIL&amp;id=${id}&amp;Mode=0`
  const items = [240000101, 155260716].map((id) => `<title>募集</title><link>${link(id)}</link>`)
  const { entries } = await read(egovComments, rdf(...items), content)
  expect(entries.map(({ key, authority }) => [key, authority])).toEqual([
    ['240000101', 'ppc'],
    ['155260716', 'other-jp'],
  ])
})

test('an undated page without text is suspicious', () => {
  expect(() => readSnapshot(ipHqTop, page('<main> </main>', ipHqTop.home))).toThrow(ReadError)
  expect(readSnapshot(ipHqTop, page('<main>本部</main>', ipHqTop.home)).lines).toEqual(['本部'])
})
