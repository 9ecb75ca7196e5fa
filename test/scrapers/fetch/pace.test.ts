import { expect, test } from 'vitest'
import { createPace, politePause } from '#scrapers/fetch/pace.ts'
import { fetcherOf, siteOf } from './site.ts'

/** A clock that moves only when somebody sleeps, or when work takes its time. */
function slowClock() {
  let ms = Date.UTC(2026, 10, 21)
  const slept: number[] = []
  return {
    slept,
    now: () => new Date(ms),
    takes: (duration: number) => {
      ms += duration
    },
    sleep: async (duration: number) => {
      slept.push(duration)
      ms += duration
    },
  }
}

test('a go.jp host is left alone for two seconds, another host for one', () => {
  expect(['www.jftc.go.jp', 'go.jp', 'www.moj.go.jp:443'].map(politePause)).toEqual([
    2_000, 2_000, 2_000,
  ])
  expect(
    ['digital-strategy.ec.europa.eu', 'go.jp.example.com', 'ergo.jp'].map(politePause),
  ).toEqual([1_000, 1_000, 1_000])
})

test('the pause runs from the end of one request to the start of the next', async () => {
  const clock = slowClock()
  const pace = createPace({ ...clock, pauseMs: () => 2_000 })
  await pace.run('a', async () => clock.takes(5_000))
  clock.takes(500)
  await pace.run('a', async () => clock.takes(5_000))
  await pace.run('a', async () => {})
  expect(clock.slept).toEqual([1_500, 2_000])
})

test('the first request to a host does not wait', async () => {
  const clock = slowClock()
  const pace = createPace({ ...clock, pauseMs: () => 2_000 })
  await pace.run('a', async () => {})
  await pace.run('b', async () => {})
  expect(clock.slept).toEqual([])
})

test('a host has one request at a time, in the order asked, also after one that failed', async () => {
  const clock = slowClock()
  const pace = createPace({ ...clock, pauseMs: () => 0 })
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise(setImmediate)
    steps.push(`${name} ends`)
    if (name === 'first') throw new Error('failed')
  }
  const first = pace.run('a', work('first'))
  const second = pace.run('a', work('second'))
  await expect(first).rejects.toThrow('failed')
  await second
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('hosts do not wait for each other', async () => {
  const pace = createPace({ ...slowClock(), pauseMs: () => 0 })
  let release = () => {}
  const stuck = pace.run('a', () => new Promise<void>((resolve) => (release = resolve)))
  expect(await pace.run('b', async () => 'done')).toBe('done')
  release()
  await stuck
})

test('a clock that stands or goes back makes no pause shorter or longer than declared', async () => {
  const clock = slowClock()
  const pace = createPace({ ...clock, pauseMs: () => 1_000 })
  await pace.run('a', async () => {})
  clock.takes(-3_600_000)
  await pace.run('a', async () => {})
  expect(clock.slept).toEqual([1_000])
})

test('a crawl delay lengthens every pause, and never shortens one', async () => {
  const clock = slowClock()
  const pace = createPace({ ...clock, pauseMs: () => 2_000 })
  pace.slowDown('a', 5_000)
  pace.slowDown('a', 1_000)
  for (let i = 0; i < 3; i++) await pace.run('a', async () => {})
  expect(clock.slept).toEqual([5_000, 5_000])
})

test('requests of one round to one host are counted together, robots.txt and redirects too', async () => {
  const clock = slowClock()
  const site = await siteOf({
    '/www.jftc.go.jp/a': (_, response) => response.writeHead(302, { location: '/b' }).end(),
    '/www.jftc.go.jp/b': 'here',
  })
  const fetcher = fetcherOf(site.url, { ...clock, pauseMs: politePause })
  await fetcher.get({ url: 'https://www.jftc.go.jp/a', hosts: [] })
  expect(site.requests).toHaveLength(3)
  expect(clock.slept).toEqual([2_000, 2_000])
})

test('one host sees no second request while the first is open, whatever asks', async () => {
  let open = 0
  let most = 0
  const slow = (_: unknown, response: { end: (text: string) => void }) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end('here')
    }, 20)
  }
  const site = await siteOf({ '/www.jftc.go.jp/a': slow, '/www.jftc.go.jp/b': slow })
  const fetcher = fetcherOf(site.url)
  await Promise.all(
    ['a', 'b', 'a'].map((name) =>
      fetcher.get({ url: `https://www.jftc.go.jp/${name}`, hosts: [] }),
    ),
  )
  expect(most).toBe(1)
})

test('a replay is read without pauses', async () => {
  const clock = slowClock()
  const site = await siteOf({ '/www.jftc.go.jp/a': 'here' })
  const fetcher = fetcherOf(site.url, clock)
  for (let i = 0; i < 3; i++) await fetcher.get({ url: 'https://www.jftc.go.jp/a', hosts: [] })
  expect(clock.slept).toEqual([])
})
