import { expect, test } from 'vitest'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'

test('with nothing set, everything has a value that works on this machine alone', () => {
  expect(readSettings({})).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 8420,
    DATABASE_PATH: 'var/shirase.db',
  })
})

test('an empty variable counts as unset', () => {
  expect(readSettings({ PORT: '', CONTENT_DIR: '' }).PORT).toBe(8420)
})

test.each([
  ['PUBLIC_URL', 'https://a.example/b', /must be an address without a path/],
  ['PUBLIC_URL', 'foo', /must be an address such as/],
  ['PUBLIC_URL', 'ftp://a.example', /must be an address such as/],
  ['OPEN_READING', 'maybe', /must be on or off/],
  ['PORT', 'eighty', /must be a number from 0 to 65535/],
  ['PORT', '70000', /PORT=70000/],
  ['SHIRASE_NOW', 'tomorrow', /must be an instant with its offset/],
  ['SHIRASE_NOW', '2026-11-21T09:00', /must be an instant with its offset/],
  ['SHIRASE_NOW', '2026-13-41T09:00Z', /must be an instant with its offset/],
  ['SHIRASE_NOW', '2026-02-30T00:00+09:00', /must be an instant with its offset/],
  ['SHIRASE_NOW', '2025-02-29T00:00Z', /must be an instant with its offset/],
  ['SHIRASE_NOW', '9999-12-31T00:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_NOW', '1970-12-31T00:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_NOW', '9999-12-31T23:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_REPLAY_URL', 'nowhere', /must be an address/],
  ['TRACK_SCHEDULE', 'every day', /must be a cron pattern/],
  ['TRACK_SCHEDULE', '2036-12-01T00:00:00', /must be a cron pattern/],
  ['TRACK_SCHEDULE', '* * * * * *', /must leave sites five minutes or more between two looks/],
  ['TRACK_SCHEDULE', '* * * * *', /must leave sites five minutes or more/],
  ['TRACK_SCHEDULE', '0,58 6,7 * * *', /must leave sites five minutes or more/],
  ['TRACK_SCHEDULE', '0 0 31 2 *', /must be a schedule that comes at all/],
  ['TRACK_SCHEDULE', '0 0 6 * * * 2020', /must be a schedule that comes at all/],
  ['USER_AGENT_CONTACT', '管理者@example.org', /must be one line of plain ASCII/],
  ['USER_AGENT_CONTACT', 'a@example.org\r\nX: y', /contact\.$/],
  ['USER_AGENT_CONTACT', 'desk@example.org ', /must be one line of plain ASCII/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud/],
])('%s=%s is refused in one sentence', (name, value, why) => {
  expect(() => readSettings({ [name]: value })).toThrow(why)
  expect(() => readSettings({ [name]: value })).toThrow(/^The setting [A-Z_]+=\S.*\.$/)
})

test('a replay may be looked at as often as one likes, and still not never', () => {
  const replay = { SHIRASE_REPLAY_URL: 'http://127.0.0.1:8080' }
  const pattern = '*/2 * * * * *'
  expect(readSettings({ TRACK_SCHEDULE: pattern, ...replay }).TRACK_SCHEDULE).toBe(pattern)
  expect(() => readSettings({ TRACK_SCHEDULE: '0 0 31 2 *', ...replay })).toThrow(/comes at all/)
})

test.each([
  ['TRACK_SCHEDULE', '*/5 * * * *'],
  ['TRACK_SCHEDULE', '30 15 6 * * *'],
  ['TRACK_SCHEDULE', '0 0 29 2 *'],
  ['TRACK_SCHEDULE', '58 0,23 * * *'],
  ['TRACK_SCHEDULE', '@daily'],
  ['USER_AGENT_CONTACT', 'https://shirase.example.org/contact'],
  ['USER_AGENT_CONTACT', 'Legal Desk <desk@example.org>'],
  ['SHIRASE_NOW', '2028-02-29T00:00+09:00'],
] as const)('%s=%s is taken as it is', (name, value) => {
  expect(readSettings({ [name]: value })[name]).toBe(value)
})

test.each([
  ['2026-11-21T09:00+09:00', '2026-11-21'],
  ['2026-11-21T00:30+09:00', '2026-11-21'],
  ['2026-11-21T23:30Z', '2026-11-22'],
  ['2026-11-21T18:00-08:00', '2026-11-22'],
])('a clock set to %s shows %s in Tokyo', (instant, day) => {
  expect(createClock(instant)).toMatchObject({ setTo: instant })
  expect(createClock(instant).today()).toBe(day)
})

test('a clock that is not set says so', () => {
  expect(createClock().setTo).toBeNull()
})
