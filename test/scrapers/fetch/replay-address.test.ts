import { expect, test } from 'vitest'
import { replayFile, throughReplay } from '#scrapers/fetch/replay.ts'
import { fetcherOf, siteOf } from './site.ts'

const REPLAY = 'http://127.0.0.1:8080'

test.each([
  ['https://www.moj.go.jp/news.xml', '/www.moj.go.jp/news.xml'],
  ['http://www.moj.go.jp/news.xml', '/www.moj.go.jp/news.xml'],
  ['https://www.moj.go.jp', '/www.moj.go.jp/'],
  [
    'https://laws.e-gov.go.jp/api/2/laws?law_id=a&x=%2F',
    '/laws.e-gov.go.jp/api/2/laws?law_id=a&x=%2F',
  ],
  [
    'https://www.ppc.go.jp/enforcement/cooperation//250918',
    '/www.ppc.go.jp/enforcement/cooperation//250918',
  ],
  ['https://www.ppc.go.jp/news/press/2026/26 622', '/www.ppc.go.jp/news/press/2026/26%20622'],
])('under replay %s is asked for at %s', (url, path) => {
  for (const base of [REPLAY, `${REPLAY}/`])
    expect(throughReplay(new URL(url), base).href).toBe(`${REPLAY}${path}`)
})

test.each([
  ['https://www.moj.go.jp/', 'www.moj.go.jp/index.html'],
  ['https://www.moj.go.jp/news.xml', 'www.moj.go.jp/news.xml'],
  ['https://a.go.jp/list?limit=20&offset=20', 'a.go.jp/list__q__limit%3D20%26offset%3D20'],
  ['https://a.go.jp/?q=x/../y', 'a.go.jp/index.html__q__q%3Dx%2F..%2Fy'],
])('the answer of %s is kept in %s', (url, file) => {
  expect(replayFile(new URL(url))).toBe(file)
})

test('a query of any length has a file name that a disk can hold, and its own', () => {
  const [one, two] = ['1', '2'].map((end) =>
    replayFile(new URL(`https://a.jp/?${'q'.repeat(3_000)}${end}`)),
  )
  expect(one!.split('/').at(-1)!.length).toBeLessThan(255)
  expect(one).not.toBe(two)
})

test('robots.txt is read from the replay too', async () => {
  const site = await siteOf({ '/a.go.jp/robots.txt': 'User-agent: *\nDisallow: /' })
  const result = await fetcherOf(site.url).get({ url: 'https://a.go.jp/x', hosts: [] })
  expect(result).toMatchObject({ outcome: 'blocked', note: { code: 'robots-forbid' } })
})
