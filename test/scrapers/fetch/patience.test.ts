import { expect, test } from 'vitest'
import { createPace } from '#scrapers/fetch/pace.ts'
import { createPatience } from '#scrapers/fetch/patience.ts'
import { retryAfterSeconds } from '#scrapers/fetch/retry-after.ts'

const NOON = Date.UTC(2026, 10, 21, 12)

function patienceAt(honoured = true) {
  const clock = { ms: NOON, slept: [] as number[] }
  const now = () => new Date(clock.ms)
  const sleep = async (ms: number) => void clock.slept.push(ms)
  const pace = createPace({ now, sleep, pauseMs: () => 0 })
  return { clock, pace, ...createPatience({ now, pace, honoured }) }
}

const refusal = (status: number, seconds: string) => ({
  ...{ status, body: Buffer.alloc(0), tooLarge: false },
  headers: { 'retry-after': seconds },
})

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 12:01:00 GMT', 60],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [undefined, null],
])('Retry-After "%s" means %s seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, new Date(NOON))).toBe(seconds)
})

test.each([
  [429, 'blocked'],
  [503, 'unreachable'],
])('after status %i a host is not asked again before the time it named', (status, failed) => {
  const { clock, heed, heldBack } = patienceAt()
  heed('a', refusal(status, '60'))
  clock.ms += 59_000
  expect(heldBack('a')).toEqual({
    failed,
    retryAfter: 1,
    note: { code: 'host-asked-to-wait', params: { host: 'a', seconds: 1 } },
  })
  expect(heldBack('b')).toBeNull()
  clock.ms += 1_000
  expect(heldBack('a')).toBeNull()
})

test('a short wait is waited for, once', async () => {
  const { clock, pace, heed, heldBack } = patienceAt()
  await pace.run('a', async () => heed('a', refusal(503, '10')))
  expect(heldBack('a')).toBeNull()
  await pace.run('a', async () => {})
  await pace.run('a', async () => {})
  expect(clock.slept).toEqual([10_000])
})

test('a good answer with Retry-After asks for nothing', () => {
  const { heed, heldBack } = patienceAt()
  heed('a', refusal(200, '60'))
  expect(heldBack('a')).toBeNull()
})

test('a crawl delay is heeded up to ten seconds', async () => {
  const { clock, pace, heedCrawlDelay } = patienceAt()
  heedCrawlDelay('a', 3_600)
  for (let i = 0; i < 2; i++) await pace.run('a', async () => {})
  expect(clock.slept).toEqual([10_000])
})

test('under replay nothing is waited for', async () => {
  const { clock, pace, heed, heldBack, heedCrawlDelay } = patienceAt(false)
  heed('a', refusal(503, '60'))
  heed('a', refusal(503, '5'))
  heedCrawlDelay('a', 5)
  for (let i = 0; i < 2; i++) await pace.run('a', async () => {})
  expect([heldBack('a'), clock.slept]).toEqual([null, []])
})
