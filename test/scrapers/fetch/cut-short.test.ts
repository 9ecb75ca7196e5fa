import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCutShort } from '#scrapers/fetch/cut-short.ts'
import { fetcherOf, siteOf } from './site.ts'

const PAGES = [
  'www.jftc.go.jp/houdou/pressrelease/2026/jun/index.html',
  'www.moj.go.jp/hisho/kouhou/press_r8.html',
  'www.ppc.go.jp/information/index.html',
].map((path) => readFileSync(`test/fixtures/${path}`))

const of = (html: string) => isCutShort(Buffer.from(`<!doctype html><html>${html}`))

test('no page of the sites is cut short as it stands', () => {
  expect(PAGES.map(isCutShort)).toEqual([false, false, false])
})

test('a page that is cut anywhere within its list is cut short', () => {
  const cut = fc.tuple(fc.constantFrom(...PAGES), fc.double({ min: 0.3, max: 0.7, noNaN: true }))
  fc.assert(fc.property(cut, ([page, share]) => isCutShort(page.subarray(0, page.length * share))))
})

test.each([
  ['within a title', '<body><ul><li><a href="/x">「(令和'],
  ['within a tag', '<body><p>甲</p><p cla'],
  ['after a row', '<body><ul><li><a href="/x">甲</a></li>\n'],
  ['within a script', '<body><p>甲</p><script>var a = "<b>"'],
  ['within a comment', '<body><p>甲</p><!-- <p>乙</p>'],
  ['within its content', '<body><div id="content"><p>甲</p>'],
])('a page that stops %s is cut short', (_, html) => {
  expect(of(html)).toBe(true)
})

test.each([
  ['that closes its lists and ends in a text', '<body><ul><li>甲<li>乙</ul><p>Copyright'],
  ['that closes nothing but its title', '<head><title>甲</title><p><a href="/x">乙</a><p>丙'],
  ['that leaves a link open in closed lists', '<body><div><ul><li><a href="/x">乙</ul></div>'],
  ['whose script writes tags', '<body><p>甲</p><script>write("<div><a href=")</script>'],
  ['with a comment that opens a division', '<body><!-- <div> --><p>甲</p>'],
  ['that is closed, though a division is not', '<body><div><p>甲</p></body></html>'],
])('a page %s is whole', (_, html) => {
  expect(of(html)).toBe(false)
})

test('a feed, or a text that is no page, is not judged by its tags', () => {
  expect(isCutShort(Buffer.from('<rss><channel><item><title>甲'))).toBe(false)
})

test('a page that broke off on the server is unreachable, though its length is right', async () => {
  const page = PAGES[1]!.subarray(0, 20_000)
  const site = await siteOf({
    '/www.moj.go.jp/press.html': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length })
      response.end(page)
    },
  })
  const url = 'https://www.moj.go.jp/press.html'
  const result = await fetcherOf(site.url).get({ url, hosts: [] })
  expect(result).toMatchObject({
    outcome: 'unreachable',
    note: { code: 'cut-off', params: { host: 'www.moj.go.jp' } },
    bytes: null,
  })
})
