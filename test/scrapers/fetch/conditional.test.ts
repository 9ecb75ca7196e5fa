import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startReplay } from '#test/replay/server.ts'
import { fetcherOf, leadTo, siteOf } from './site.ts'

const URL_ = 'https://www.soumu.go.jp/news.rdf'
const page = { url: URL_, hosts: [] }

async function replayOfCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'))
  const file = join(folder, 'www.soumu.go.jp/news.rdf')
  cpSync('test/fixtures/www.soumu.go.jp/news.rdf', file)
  const replay = await startReplay(folder)
  onTestFinished(async () => {
    await replay.close()
    rmSync(folder, { recursive: true })
  })
  return { file, replay, fetcher: fetcherOf(replay.url) }
}

const validatorsOf = (headers: Record<string, string>) => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
})

test('a page that did not change since is not-modified, and nothing is sent', async () => {
  const { replay, fetcher } = await replayOfCopy()
  const first = await fetcher.get(page)
  const { etag, lastModified } = validatorsOf(first.headers)
  for (const validators of [
    { etag, lastModified },
    { etag, lastModified: null },
    { etag: null, lastModified },
  ]) {
    const again = await fetcher.get({ ...page, validators })
    expect(again).toMatchObject({ outcome: 'not-modified', status: 304, bytes: null, note: null })
  }
  expect(replay.requests[2]!.headers).toMatchObject({
    'if-none-match': etag,
    'if-modified-since': lastModified,
  })
})

test('a page that changed is read, although its clock says otherwise', async () => {
  const { file, fetcher } = await replayOfCopy()
  const first = await fetcher.get(page)
  writeFileSync(file, '<rdf:RDF/>')
  utimesSync(file, 0, 0)
  const validators = validatorsOf(first.headers)
  expect(await fetcher.get({ ...page, validators })).toMatchObject({ outcome: 'ok' })
})

test('without validators nothing conditional is asked', async () => {
  const { replay, fetcher } = await replayOfCopy()
  await fetcher.get({ ...page, validators: { etag: null, lastModified: null } })
  const { headers } = replay.requests.at(-1)!
  expect(Object.keys(headers).filter((name) => name.startsWith('if-'))).toEqual([])
})

test('"not modified" that was not asked for is not an answer', async () => {
  const { replay, fetcher } = await replayOfCopy()
  replay.misbehave('www.soumu.go.jp/news.rdf', '304')
  expect(await fetcher.get(page)).toMatchObject({
    outcome: 'empty-suspicious',
    note: { code: 'not-modified-unasked' },
  })
})

test('validators are the first address’s: behind a redirect neither sent nor kept', async () => {
  const site = await siteOf({
    '/www.soumu.go.jp/news.rdf': leadTo('/new.rdf'),
    '/www.soumu.go.jp/new.rdf': (request, response) => {
      const asked = request.headers['if-none-match'] ?? request.headers['if-modified-since']
      response.writeHead(asked ? 304 : 200, {
        etag: '"1"',
        'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
      })
      response.end(asked ? undefined : 'here')
    },
  })
  const validators = { etag: '"1"', lastModified: 'Fri, 20 Nov 2026 00:00:00 GMT' }
  const result = await fetcherOf(site.url).get({ ...page, validators })
  expect(result.outcome).toBe('ok')
  expect(Object.keys(result.headers)).not.toEqual(expect.arrayContaining(['etag']))
  expect(Object.keys(result.headers)).not.toEqual(expect.arrayContaining(['last-modified']))
})

test('"not modified" from behind a redirect is not an answer either', async () => {
  const site = await siteOf({
    '/www.soumu.go.jp/news.rdf': leadTo('/new.rdf'),
    '/www.soumu.go.jp/new.rdf': (_, response) => response.writeHead(304).end(),
  })
  const validators = { etag: '"1"', lastModified: null }
  const result = await fetcherOf(site.url).get({ ...page, validators })
  expect(result).toMatchObject({ outcome: 'empty-suspicious' })
})
