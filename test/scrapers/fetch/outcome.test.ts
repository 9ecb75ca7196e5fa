import { afterAll, beforeAll, expect, test } from 'vitest'
import { FETCH_OUTCOMES, NOTE_CODES } from '#scrapers/fetch/fetcher.ts'
import type { Limits } from '#scrapers/fetch/request.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { fetcherOf, siteOf } from './site.ts'

const HOST = 'www.soumu.go.jp'
const URL_ = `https://${HOST}/news.rdf`
const PATH = `${HOST}/news.rdf`

let replay: Replay
beforeAll(async () => {
  replay = await startReplay('test/fixtures')
})
afterAll(() => replay.close())

// Short only where a limit is what the test is about: the machine may be busy.
const LIMITS: Record<string, Partial<Limits>> = {
  slow: { headersMs: 200 },
  drip: { totalMs: 500 },
  huge: { bytes: 1_000_000 },
}

async function misbehaving(kind: string, page = {}) {
  const fetcher = fetcherOf(replay.url, { limits: LIMITS[kind] })
  await fetcher.get({ url: `https://${HOST}/`, hosts: [] })
  replay.misbehave(PATH, kind)
  const result = await fetcher.get({ url: URL_, hosts: [], ...page })
  replay.misbehave(PATH, null)
  return result
}

test('a page that arrives whole is ok, with its bytes, charset and validators', async () => {
  const result = await fetcherOf(replay.url).get({ url: URL_, hosts: [] })
  expect(result).toMatchObject({
    outcome: 'ok',
    status: 200,
    requestUrl: URL_,
    finalUrl: URL_,
    charset: 'shift_jis',
    note: null,
    movedTo: null,
    permanentTo: null,
  })
  expect(result.bytes).toHaveLength(13_405)
  expect(result.headers).toMatchObject({
    etag: expect.stringMatching(/^"/),
    'last-modified': expect.stringMatching(/GMT$/),
    'content-type': 'application/rdf+xml',
  })
})

test.each([
  ['202', 'empty-suspicious', 'empty-body', 202],
  ['empty', 'empty-suspicious', 'empty-body', 200],
  ['304', 'empty-suspicious', 'not-modified-unasked', 304],
  ['401', 'blocked', 'refused', 401],
  ['403', 'blocked', 'refused', 403],
  ['406', 'blocked', 'refused', 406],
  ['429:60', 'blocked', 'too-many-requests', 429],
  ['challenge', 'blocked', 'challenge', 200],
  ['404', 'missing', 'not-found', 404],
  ['410', 'missing', 'not-found', 410],
  ['404-for:Shirase', 'missing', 'not-found', 404],
  ['500', 'unreachable', 'server-error', 500],
  ['503:120', 'unreachable', 'server-error', 503],
  ['cut', 'unreachable', 'cut-off', 200],
  ['drop', 'unreachable', 'connection-lost', null],
  ['loop', 'unreachable', 'redirect-loop', 302],
  ['private', 'unreachable', 'private-address', 302],
  ['other-host', 'moved', 'moved', 302],
  ['huge', 'too-large', 'too-large', 200],
  ['bomb:30000000', 'too-large', 'too-large', 200],
  ['slow', 'timeout', 'timeout-connecting', null],
  ['drip', 'timeout', 'timeout-body', 200],
  ['408', 'timeout', 'unexpected-status', 408],
] as const)(
  'a site that answers with %s gives the outcome %s',
  async (kind, outcome, code, status) => {
    const result = await misbehaving(kind)
    expect(result).toMatchObject({ outcome, status, note: { code } })
    if (outcome !== 'empty-suspicious') expect(result.bytes).toBeNull()
    expect(FETCH_OUTCOMES).toContain(outcome)
    expect(NOTE_CODES).toContain(code)
  },
)

test('a wrong charset in the header does not hurt, and is noted', async () => {
  const result = await misbehaving('charset:utf-8')
  expect(result).toMatchObject({
    outcome: 'ok',
    charset: 'shift_jis',
    note: { code: 'charset-mismatch', params: { declared: 'utf-8', used: 'shift_jis' } },
  })
})

test('an answer for other user agents does not concern this one', async () => {
  expect(await misbehaving('404-for:curl|python|^node')).toMatchObject({ outcome: 'ok' })
})

test('"not found" from a host that dresses refusals so is never taken for a deletion', async () => {
  const host = 'www.cas.go.jp'
  const fetcher = fetcherOf(replay.url)
  const absent = await fetcher.get({ url: `https://${host}/absent`, hosts: [], mayBeAbsent: true })
  expect(absent).toMatchObject({
    outcome: 'blocked-or-missing',
    note: { code: 'not-found-or-refused' },
  })
})

test('a page that may be absent is missing, as expected', async () => {
  expect(await misbehaving('404', { mayBeAbsent: true })).toMatchObject({
    outcome: 'missing',
    note: { code: 'expected-absence' },
  })
})

test('the seconds that a site asks to be left alone for are reported', async () => {
  expect(await misbehaving('503:120')).toMatchObject({ retryAfter: 120 })
  expect(await misbehaving('500')).toMatchObject({ retryAfter: null })
})

test.each([
  ['<!doctype html><html><body><ul><li>甲</li><li>令和8年6', {}, 'unreachable'],
  ['<!doctype html><html><body><p>甲</p></body></html>\n', {}, 'ok'],
  ['<!doctype html><html><body><p>甲</p><!-- /contents -->', {}, 'ok'],
  ['<!doctype html><html><frameset></frameset>', {}, 'ok'],
  [`<html><p>甲</p></body></html><!--${'x'.repeat(2_000)}-->`, {}, 'ok'],
  ['<!doctype html><p>甲', {}, 'ok'],
  ['<!doctype html><html><body><p>甲', { 'content-length': 33 }, 'ok'],
])(
  'a page that ends as %j, of a server that says %j of its length, is %s',
  async (body, headers, outcome) => {
    const site = await siteOf({
      '/www.soumu.go.jp/a.html': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
        response.end(body)
      },
    })
    const result = await fetcherOf(site.url).get({ url: `https://${HOST}/a.html`, hosts: [] })
    expect(result.outcome).toBe(outcome)
  },
)
