import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { fetcherOf, leadTo, siteOf } from './site.ts'

const ROBOTS = '/www.ppc.go.jp/robots.txt'
const at = (path: string) => ({ url: `https://www.ppc.go.jp${path}`, hosts: ['www.moj.go.jp'] })

async function outcomes(robots: Parameters<typeof siteOf>[0], paths: string[]) {
  const site = await siteOf({
    ...Object.fromEntries(paths.map((path) => [`/www.ppc.go.jp${path}`, 'here'])),
    ...robots,
  })
  const fetcher = fetcherOf(site.url)
  const results = await Promise.all(paths.map((path) => fetcher.get(at(path))))
  return { site, results: results.map(({ outcome, note }) => [outcome, note?.code]) }
}

test('what robots.txt forbids is not asked for', async () => {
  const { site, results } = await outcomes(
    { [ROBOTS]: 'User-agent: *\nDisallow: /common/*\nDisallow: /image/' },
    ['/common/a.css', '/information/'],
  )
  expect(results).toEqual([
    ['blocked', 'robots-forbid'],
    ['ok', undefined],
  ])
  expect(site.asked).toEqual(['/www.ppc.go.jp/information/'])
})

test('rules for this program by name outrank the rules for all', async () => {
  const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: shirase\nDisallow: /private'
  const { results } = await outcomes({ [ROBOTS]: robots }, ['/information/', '/private'])
  expect(results).toEqual([
    ['ok', undefined],
    ['blocked', 'robots-forbid'],
  ])
})

test('rules for "Mozilla" are not meant for this program', async () => {
  const robots = 'User-agent: Mozilla\nDisallow: /\n'
  const { results } = await outcomes({ [ROBOTS]: robots }, ['/information/'])
  expect(results).toEqual([['ok', undefined]])
})

test('a robots.txt is asked for once for a host, however many pages are read', async () => {
  const { site } = await outcomes({ [ROBOTS]: 'User-agent: *\nAllow: /' }, ['/a', '/b', '/c'])
  expect(site.requests.map(({ url }) => url)).toEqual([
    ROBOTS,
    '/www.ppc.go.jp/a',
    '/www.ppc.go.jp/b',
    '/www.ppc.go.jp/c',
  ])
})

test.each([401, 403, 404, 410, 429])(
  'a robots.txt with status %i forbids nothing',
  async (status) => {
    const robots = {
      [ROBOTS]: (_: unknown, response: ServerResponse) => response.writeHead(status).end(),
    }
    const { results } = await outcomes(robots, ['/information/'])
    expect(results).toEqual([['ok', undefined]])
  },
)

test.each([500, 503])('with status %i for robots.txt the host is left alone', async (status) => {
  const robots = {
    [ROBOTS]: (_: unknown, response: ServerResponse) => response.writeHead(status).end(),
  }
  const { site, results } = await outcomes(robots, ['/a', '/b'])
  expect(results).toEqual([
    ['unreachable', 'robots-unreachable'],
    ['unreachable', 'robots-unreachable'],
  ])
  expect(site.asked).toEqual([])
})

test('a robots.txt that is cut off leaves the host alone', async () => {
  const robots = {
    [ROBOTS]: (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('User-agent: *', () => response.destroy())
    },
  }
  expect((await outcomes(robots, ['/a'])).results).toEqual([['unreachable', 'robots-unreachable']])
})

test('a redirect of robots.txt is followed, and its rules hold for the first host', async () => {
  const robots = {
    [ROBOTS]: leadTo('https://www.moj.go.jp/robots.txt'),
    '/www.moj.go.jp/robots.txt': 'User-agent: *\nDisallow: /information/',
  }
  const { results } = await outcomes(robots, ['/information/'])
  expect(results).toEqual([['blocked', 'robots-forbid']])
})

test('when the whole site has gone elsewhere, the page says so and not its robots.txt', async () => {
  const robots = {
    [ROBOTS]: leadTo('https://example.com/robots.txt'),
    '/www.ppc.go.jp/a': leadTo('https://example.com/a'),
  }
  expect((await outcomes(robots, ['/a'])).results).toEqual([['moved', 'moved']])
})

test('of an endless robots.txt the first half megabyte holds', async () => {
  const robots = {
    [ROBOTS]: `User-agent: *\nDisallow: /a\n${'# filler\n'.repeat(100_000)}Disallow: /b`,
  }
  const { results } = await outcomes(robots, ['/a', '/b'])
  expect(results.map(([outcome]) => outcome)).toEqual(['blocked', 'ok'])
})

test('a redirect into what robots.txt forbids is not followed', async () => {
  const robots = {
    [ROBOTS]: 'User-agent: *\nDisallow: /image/',
    '/www.ppc.go.jp/a': leadTo('/image/a'),
  }
  const { site, results } = await outcomes(robots, ['/a'])
  expect(results).toEqual([['blocked', 'robots-forbid']])
  expect(site.asked).toEqual(['/www.ppc.go.jp/a'])
})
