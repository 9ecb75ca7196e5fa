import { expect, test } from 'vitest'
import { fetcherOf, leadTo, siteOf } from './site.ts'

const HOST = '/www.kantei.go.jp'
const page = { url: 'https://www.kantei.go.jp/jp/singi/titeki2/', hosts: ['www.cas.go.jp'] }
const OLD = `${HOST}/jp/singi/titeki2/`

const stub = (content: string, text = 'このページは移動しました。') =>
  `<html><head><meta http-equiv="Refresh" content="${content}"></head><body>${text}</body></html>`

test.each([
  '0; url=https://www.cas.go.jp/jp/seisakukaigi/titeki2/',
  "5;URL='https://www.cas.go.jp/jp/seisakukaigi/titeki2/'",
  '0,https://www.cas.go.jp/jp/seisakukaigi/titeki2/',
])(
  'a stub page with refresh "%s" is followed, and reported as a move for good',
  async (content) => {
    const site = await siteOf({
      [OLD]: stub(content),
      '/www.cas.go.jp/jp/seisakukaigi/titeki2/': 'here',
    })
    const result = await fetcherOf(site.url).get(page)
    const to = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/'
    expect(result).toMatchObject({ outcome: 'ok', finalUrl: to, permanentTo: to })
    expect(result.bytes?.toString()).toBe('here')
  },
)

test('a stub that leads to another host is a move, not followed', async () => {
  const site = await siteOf({ [OLD]: stub('0; url=https://example.com/') })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'moved', movedTo: 'https://example.com/' })
  expect(site.asked).toEqual([OLD])
})

test('a stub that leads inward is refused', async () => {
  const site = await siteOf({ [OLD]: stub('0; url=http://127.0.0.1/') })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'private-address' } })
})

test('a second stub is not followed', async () => {
  const site = await siteOf({ [OLD]: stub('0; url=/b'), [`${HOST}/b`]: stub('0; url=/c') })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({
    outcome: 'moved',
    movedTo: 'https://www.kantei.go.jp/c',
    note: { code: 'refreshes-twice' },
  })
})

test('a page that reloads itself is the page', async () => {
  const site = await siteOf({ [OLD]: stub('300; url=#top'), [`${HOST}/x`]: stub('300') })
  const fetcher = fetcherOf(site.url)
  expect(await fetcher.get(page)).toMatchObject({ outcome: 'ok', finalUrl: page.url })
  expect(await fetcher.get({ ...page, url: 'https://www.kantei.go.jp/x' })).toMatchObject({
    outcome: 'ok',
  })
})

test('a page with content of its own is read, whatever it refreshes to', async () => {
  const text = '報道発表資料を掲載しています。'.repeat(60)
  const site = await siteOf({ [OLD]: stub('600; url=/next', text) })
  expect(await fetcherOf(site.url).get(page)).toMatchObject({ outcome: 'ok', finalUrl: page.url })
})

test('a refresh that stands in a comment, a noscript or a feed leads nowhere', async () => {
  const refresh = '<meta http-equiv="refresh" content="0; url=/next">'
  const site = await siteOf({
    [`${HOST}/1`]: `<html><!-- ${refresh} -->text</html>`,
    [`${HOST}/2`]: `<html><noscript>${refresh}</noscript>text</html>`,
    [`${HOST}/3`]: `<?xml version="1.0"?><rss><description><![CDATA[${refresh}]]></description></rss>`,
  })
  const fetcher = fetcherOf(site.url)
  for (const name of ['1', '2', '3']) {
    const url = `https://www.kantei.go.jp/${name}`
    expect(await fetcher.get({ url, hosts: [] })).toMatchObject({ outcome: 'ok', finalUrl: url })
  }
})

test('a stub behind a redirect is followed like any other', async () => {
  const site = await siteOf({
    [OLD]: leadTo('/stub', 302),
    [`${HOST}/stub`]: stub('0; url=/page'),
    [`${HOST}/page`]: 'here',
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ finalUrl: 'https://www.kantei.go.jp/page', permanentTo: null })
})
