import { expect, test } from 'vitest'
import { fetcherOf, leadTo, siteOf } from './site.ts'

const HOST = '/www.cas.go.jp'
const page = { url: 'https://www.cas.go.jp/old', hosts: ['www.kantei.go.jp'] }

test('a redirect within the host is followed, and the address it ended at is known', async () => {
  const site = await siteOf({ [`${HOST}/old`]: leadTo('/new'), [`${HOST}/new`]: 'here' })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({
    outcome: 'ok',
    requestUrl: page.url,
    finalUrl: 'https://www.cas.go.jp/new',
    permanentTo: null,
  })
})

test('a relative Location is read against the original address, not the replay', async () => {
  const site = await siteOf({
    [`${HOST}/a/old`]: leadTo('../b/new?q=1#part'),
    [`${HOST}/b/new?q=1`]: 'here',
  })
  const result = await fetcherOf(site.url).get({ ...page, url: 'https://www.cas.go.jp/a/old' })
  expect(result).toMatchObject({ outcome: 'ok', finalUrl: 'https://www.cas.go.jp/b/new?q=1' })
})

test('a redirect to a declared host is followed', async () => {
  const site = await siteOf({
    [`${HOST}/old`]: leadTo('http://www.kantei.go.jp/new'),
    '/www.kantei.go.jp/new': 'here',
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'ok', finalUrl: 'http://www.kantei.go.jp/new' })
})

test.each(['/', '/index.html', 'http://www.kantei.go.jp/'])(
  'a page that leads to the front page (%s) is gone',
  async (to) => {
    const site = await siteOf({
      ...{ [`${HOST}/old`]: leadTo(to), [`${HOST}/`]: 'front', [`${HOST}/index.html`]: 'front' },
      '/www.kantei.go.jp/': 'front',
    })
    const result = await fetcherOf(site.url).get(page)
    expect(result).toMatchObject({
      ...{ outcome: 'missing', bytes: null },
      note: { code: 'led-to-front-page' },
    })
  },
)

test.each([
  ['/information/260601/', '/information/', 'missing'],
  ['/information/260601/x.html', '/information/index.html', 'missing'],
  ['/cstp/ai_hq/kaisai.html', '/cstp/ai_hq/', 'ok'],
  ['/information/index.html', '/information/', 'ok'],
  ['/information', '/information/', 'ok'],
  ['/cstp/ai_plan/ai_plan.html', '/cstp/ai_plan/', 'ok'],
  ['/a/default.htm', '/a/', 'ok'],
  ['/information/260601/', '/news/260601/', 'ok'],
])(
  'a page at %s that leads to %s is %s: the list of its folder is another page',
  async (from, to, outcome) => {
    const site = await siteOf({ [`${HOST}${from}`]: leadTo(to), [`${HOST}${to}`]: 'here' })
    const result = await fetcherOf(site.url).get({ ...page, url: `https://www.cas.go.jp${from}` })
    expect(result.outcome).toBe(outcome)
  },
)

test('a month that has not begun may lead to the list of months instead of being absent', async () => {
  const site = await siteOf({ [`${HOST}/2026/dec/`]: leadTo('/2026/'), [`${HOST}/2026/`]: 'here' })
  const url = 'https://www.cas.go.jp/2026/dec/'
  const result = await fetcherOf(site.url).get({ ...page, url, mayBeAbsent: true })
  expect(result).toMatchObject({ outcome: 'missing', note: { code: 'expected-absence' } })
})

test('a front page may lead to its other name', async () => {
  const site = await siteOf({ [`${HOST}/index.html`]: leadTo('/'), [`${HOST}/`]: 'front' })
  const result = await fetcherOf(site.url).get({ ...page, url: 'https://www.cas.go.jp/index.html' })
  expect(result).toMatchObject({ outcome: 'ok', finalUrl: 'https://www.cas.go.jp/' })
})

test.each([
  ['https://example.com/new', 'https://example.com/new'],
  ['//example.com/new', 'https://example.com/new'],
  ['https://www.cas.go.jp:8443/new', 'https://www.cas.go.jp:8443/new'],
  ['https://www.cas.go.jp.example.com/', 'https://www.cas.go.jp.example.com/'],
  ['https://kantei.go.jp/new', 'https://kantei.go.jp/new'],
])('a redirect to %s, which is not declared, is reported and not followed', async (to, movedTo) => {
  const site = await siteOf({ [`${HOST}/old`]: leadTo(to, 301) })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'moved', movedTo, status: 301, finalUrl: page.url })
  expect(site.asked).toEqual([`${HOST}/old`])
})

test.each([
  'http://127.0.0.1/',
  'http://localhost:8080/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.1.2.3/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://printer.local/',
])('a redirect to the private address %s is refused, and is no move', async (to) => {
  const site = await siteOf({ [`${HOST}/old`]: leadTo(to) })
  const declared = { ...page, hosts: [new URL(to).host] }
  const result = await fetcherOf(site.url).get(declared)
  expect(result).toMatchObject({
    outcome: 'unreachable',
    note: { code: 'private-address' },
    movedTo: null,
  })
  expect(site.asked).toEqual([`${HOST}/old`])
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ftp://www.cas.go.jp/',
  'http://a:b@www.cas.go.jp/',
  'http://',
])('a redirect to %s is no web address', async (to) => {
  const site = await siteOf({ [`${HOST}/old`]: leadTo(to) })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'not-a-web-address' } })
})

test('a redirect without an address is unreachable', async () => {
  const site = await siteOf({ [`${HOST}/old`]: (_, response) => response.writeHead(302).end() })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({
    outcome: 'unreachable',
    note: { code: 'redirect-without-location' },
  })
})

test('a loop ends when an address comes up again', async () => {
  const site = await siteOf({
    [`${HOST}/old`]: leadTo('/a'),
    [`${HOST}/a`]: leadTo('/b'),
    [`${HOST}/b`]: leadTo('/a'),
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'redirect-loop' } })
  expect(site.asked).toHaveLength(3)
})

test('five redirects are followed, and not a sixth', async () => {
  const chain = (length: number) =>
    Object.fromEntries([
      [`${HOST}/old`, leadTo('/1')],
      ...Array.from({ length: length - 1 }, (_, i) => [`${HOST}/${i + 1}`, leadTo(`/${i + 2}`)]),
      [`${HOST}/${length}`, 'here'],
    ])
  const five = await fetcherOf((await siteOf(chain(5))).url).get(page)
  const six = await fetcherOf((await siteOf(chain(6))).url).get(page)
  expect(five.outcome).toBe('ok')
  expect(six).toMatchObject({ outcome: 'unreachable', note: { code: 'too-many-redirects' } })
})

test('a permanent redirect is reported, so that the address can be mended', async () => {
  const site = await siteOf({
    [`${HOST}/old`]: leadTo('/new', 308),
    [`${HOST}/new`]: leadTo('https://www.kantei.go.jp/newer', 301),
    '/www.kantei.go.jp/newer': 'here',
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({
    outcome: 'ok',
    permanentTo: 'https://www.kantei.go.jp/newer',
    note: { code: 'permanent-redirect', params: { to: 'https://www.kantei.go.jp/newer' } },
  })
})

test('what lies behind a temporary redirect is not where the page moved for good', async () => {
  const site = await siteOf({
    [`${HOST}/old`]: leadTo('/new', 301),
    [`${HOST}/new`]: leadTo('/today', 302),
    [`${HOST}/today`]: leadTo('/today.html', 301),
    [`${HOST}/today.html`]: 'here',
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({
    finalUrl: 'https://www.cas.go.jp/today.html',
    permanentTo: 'https://www.cas.go.jp/new',
  })
})

test('a page whose own address is not one to ask for is unreachable, and nobody is asked', async () => {
  const site = await siteOf({})
  const fetcher = fetcherOf(site.url)
  for (const url of ['mailto:a@example.com', 'http://192.168.1.1/', 'not an address'])
    expect(await fetcher.get({ url, hosts: [] })).toMatchObject({ outcome: 'unreachable' })
  expect(site.requests).toEqual([])
})
