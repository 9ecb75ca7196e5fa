import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Replay, startReplay } from './server.ts'

const root = mkdtempSync(join(tmpdir(), 'replay-'))
let replay: Replay

beforeAll(async () => {
  mkdirSync(join(root, 'captures/a.jp'), { recursive: true })
  writeFileSync(join(root, 'secret'), 'secret')
  replay = await startReplay(join(root, 'captures'))
})
beforeEach(() => {
  writeFileSync(join(root, 'captures/a.jp/page.html'), '<html>お知らせ</html>')
})
afterAll(async () => {
  await replay.close()
  rmSync(root, { recursive: true })
})

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${replay.url}/${path}`, { redirect: 'manual', ...init })

/** Asks for a path as it stands, as no well-behaved client would. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    ask(`${replay.url}/`, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

test('a capture is served as it is, and what there is none of is 404', async () => {
  const page = await get('a.jp/page.html')
  expect([page.status, await page.text()]).toEqual([200, '<html>お知らせ</html>'])
  expect((await get('a.jp/absent')).status).toBe(404)
  expect((await get('a.jp/robots.txt')).status).toBe(404)
})

test('a file that changes while the server runs is served anew, under another tag', async () => {
  const before = await get('a.jp/page.html')
  writeFileSync(join(root, 'captures/a.jp/page.html'), 'changed')
  const headers = { 'if-none-match': before.headers.get('etag')! }
  const after = await get('a.jp/page.html', { headers })
  expect([after.status, await after.text()]).toEqual([200, 'changed'])
})

test('conditional requests are answered with 304 by tag, or else by time', async () => {
  const { headers } = await get('a.jp/page.html')
  const statusFor = async (asked: Record<string, string>) =>
    (await get('a.jp/page.html', { headers: asked })).status
  const etag = headers.get('etag')!
  const lastModified = headers.get('last-modified')!
  expect(await statusFor({ 'if-none-match': `"x", W/${etag}` })).toBe(304)
  expect(await statusFor({ 'if-modified-since': lastModified })).toBe(304)
  expect(await statusFor({ 'if-none-match': '"x"', 'if-modified-since': lastModified })).toBe(200)
  expect(await statusFor({ 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).toBe(200)
})

test.each([
  '/a.jp/../../secret',
  '/a.jp/%2e%2e/%2e%2e/secret',
  '/a.jp/..%2f..%2fsecret',
  '/../secret',
  '/..',
])('the path %s leads nowhere', async (path) => {
  expect(await statusOfRaw(path)).toBe(400)
})

test('a misbehaviour holds for its path until it is ended, with any query', async () => {
  replay.misbehave('a.jp/page.html', '503:120')
  const refusal = await get('a.jp/page.html?x=1')
  expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, '120'])
  replay.misbehave('a.jp/page.html', null)
  expect((await get('a.jp/page.html')).status).toBe(200)
})

test('a misbehaviour can be that of one query, one host or all, but not of robots.txt unnamed', async () => {
  replay.misbehave('all', '500')
  replay.misbehave('b.jp/*', '403')
  replay.misbehave('b.jp/list?page=2', '429')
  const paths = ['a.jp/page.html', 'b.jp/list', 'b.jp/list?page=2', 'b.jp/robots.txt']
  const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status))
  expect(statuses).toEqual([500, 403, 429, 404])
  replay.misbehave('b.jp/robots.txt', '503')
  expect((await get('b.jp/robots.txt')).status).toBe(503)
  for (const path of ['all', 'b.jp/*', 'b.jp/list?page=2', 'b.jp/robots.txt'])
    replay.misbehave(path, null)
})

test('a running server is told to misbehave over its control address', async () => {
  const tell = (misbehave: string | null) =>
    get('__control', {
      method: 'POST',
      body: JSON.stringify({ path: 'a.jp/page.html', misbehave }),
    })
  await tell('403')
  expect((await get('a.jp/page.html')).status).toBe(403)
  const known = await (await tell(null)).json()
  expect(known.requests.at(-1)).toMatchObject({ path: 'a.jp/page.html' })
  expect((await get('a.jp/page.html')).status).toBe(200)
  expect((await tell('nonsense')).status).toBe(500)
})

test('redirects speak of the sites that are replayed', async () => {
  const locationOf = async (kind: string) => {
    replay.misbehave('a.jp/page.html', kind)
    const { status, headers } = await get('a.jp/page.html')
    replay.misbehave('a.jp/page.html', null)
    return [status, headers.get('location')]
  }
  expect(await locationOf('redirect:/new?a=b')).toEqual([302, '/new?a=b'])
  expect(await locationOf('redirect:301:https://b.jp/')).toEqual([301, 'https://b.jp/'])
  expect(await locationOf('308:/new')).toEqual([308, '/new'])
  expect(await locationOf('other-host')).toEqual([302, 'https://moved.example/page.html'])
  expect(await locationOf('private')).toEqual([302, 'http://169.254.169.254/latest/'])
  expect(await locationOf('loop')).toEqual([302, '/page.html?loop=1'])
})

test('a site can refuse some programs and not others', async () => {
  replay.misbehave('a.jp/page.html', '404-for')
  const statusFor = async (agent: string) =>
    (await get('a.jp/page.html', { headers: { 'user-agent': agent } })).status
  expect([await statusFor('curl/8'), await statusFor('Mozilla/5.0 (x)')]).toEqual([404, 200])
  replay.misbehave('a.jp/page.html', null)
})

test('a charset is made wrong in the header only', async () => {
  replay.misbehave('a.jp/page.html', 'charset')
  const page = await get('a.jp/page.html')
  expect(page.headers.get('content-type')).toBe('text/html; charset=shift_jis')
  expect(Buffer.from(await page.arrayBuffer()).toString()).toBe('<html>お知らせ</html>')
  replay.misbehave('a.jp/page.html', null)
})
