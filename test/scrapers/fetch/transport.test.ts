import { once } from 'node:events'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createFetcher } from '#scrapers/fetch/fetcher.ts'
import { startReplay } from '#test/replay/server.ts'
import { fetcherOf, NOW, siteOf, USER_AGENT } from './site.ts'

const page = { url: 'https://www.moj.go.jp/news.xml', hosts: [] }
const PATH = '/www.moj.go.jp/news.xml'
const TEXT = '<rss><channel><title>法務省</title></channel></rss>'

test('a request names its program honestly, and says what it can read', async () => {
  const site = await siteOf({ [PATH]: TEXT })
  await fetcherOf(site.url).get(page)
  expect(site.requests[1]!.headers).toMatchObject({
    'user-agent': USER_AGENT,
    'accept-encoding': 'gzip, deflate, br',
  })
})

test.each([
  ['gzip', gzipSync(TEXT)],
  ['x-gzip', gzipSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['identity', Buffer.from(TEXT)],
])('a body in %s arrives as it was before compression', async (encoding, body) => {
  const site = await siteOf({
    [PATH]: (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body),
  })
  const { outcome, bytes } = await fetcherOf(site.url).get(page)
  expect([outcome, bytes?.toString()]).toEqual(['ok', TEXT])
})

test.each([
  ['gzip', gzipSync(TEXT).subarray(0, 30), 'cut-off'],
  ['br', brotliCompressSync(TEXT).subarray(0, 20), 'cut-off'],
  ['gzip', Buffer.from('this is not gzip'), 'wrong-encoding'],
  ['br', Buffer.from('this is not brotli'), 'wrong-encoding'],
  ['deflate', Buffer.from('this is not deflate'), 'wrong-encoding'],
  ['zstd', Buffer.from('(zstd)'), 'unknown-encoding'],
])('a broken body in %s is never ok', async (encoding, body, code) => {
  const site = await siteOf({
    [PATH]: (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body),
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code }, bytes: null })
})

test('a compressed body without content is empty', async () => {
  const site = await siteOf({
    [PATH]: (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('')),
  })
  expect(await fetcherOf(site.url).get(page)).toMatchObject({ outcome: 'empty-suspicious' })
})

test('a chunked body that ends without its last chunk is cut off', async () => {
  const site = await siteOf({
    [PATH]: (_, response) => {
      response.writeHead(200)
      response.write(TEXT, () => response.destroy())
    },
  })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'cut-off' } })
})

test('an answer that is not HTTP is unreachable', async () => {
  const site = await siteOf({ [PATH]: (_, { socket }) => void socket?.end('SSH-2.0-OpenSSH\r\n') })
  const result = await fetcherOf(site.url).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'answer-not-http' } })
})

test('a host that nobody listens at is unreachable, and said to be so of its robots.txt', async () => {
  const result = await fetcherOf('http://127.0.0.1:9').get(page)
  expect(result).toMatchObject({
    outcome: 'unreachable',
    status: null,
    note: { code: 'robots-unreachable', params: { why: 'connection-refused' } },
  })
})

test('a name that cannot be found is unreachable', async () => {
  const lookup = (_: string, __: unknown, callback: (error: Error) => void) =>
    callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
  const result = await createFetcher({
    ...{ userAgent: USER_AGENT, now: () => NOW, sleep: async () => {} },
    lookup: lookup as never,
  }).get(page)
  expect(result).toMatchObject({ outcome: 'unreachable', note: { params: { why: 'dns' } } })
})

test('a fault that is not the network is thrown', async () => {
  const lookup = () => {
    throw new TypeError('a mistake in this program')
  }
  const fetcher = createFetcher({ userAgent: USER_AGENT, now: () => NOW, lookup })
  await expect(fetcher.get(page)).rejects.toThrow('a mistake in this program')
})

test('a body of exactly the limit is ok, one byte more is too large', async () => {
  const site = await siteOf({ [PATH]: 'x'.repeat(1_000) })
  const outcomeAt = async (bytes: number) =>
    (await fetcherOf(site.url, { limits: { bytes } }).get(page)).outcome
  expect([await outcomeAt(1_000), await outcomeAt(999)]).toEqual(['ok', 'too-large'])
})

test('of a body that is too large no more is read than the limit and what is on its way', async () => {
  const replay = await startReplay('test/fixtures', {
    misbehave: { 'www.moj.go.jp/news.xml': 'huge' },
  })
  const result = await fetcherOf(replay.url, { limits: { bytes: 1_000_000 } }).get(page)
  const { sent } = replay.requests.at(-1)!
  expect(result.outcome).toBe('too-large')
  expect(sent()).toBeLessThan(20_000_000)
  await replay.close()
})

test('a compressed bomb is never held in memory', async () => {
  const replay = await startReplay('test/fixtures', {
    misbehave: { 'www.moj.go.jp/news.xml': 'bomb' },
  })
  const before = process.memoryUsage().rss
  const result = await fetcherOf(replay.url).get(page)
  expect(result).toMatchObject({ outcome: 'too-large', note: { params: { limit: 20_971_520 } } })
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  await replay.close()
})

test('the connection of a page that is too large is broken off', async () => {
  let closed: Promise<unknown> = Promise.resolve()
  const site = await siteOf({
    [PATH]: (_, response) => {
      closed = once(response, 'close')
      response.write(Buffer.alloc(100_000))
    },
  })
  const result = await fetcherOf(site.url, { limits: { bytes: 10_000 } }).get(page)
  await closed
  expect(result.outcome).toBe('too-large')
})
