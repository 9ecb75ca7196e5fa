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
  ['SHIRASE_NOW', '9999-12-31T00:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_NOW', '1970-12-31T00:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_NOW', '9999-12-31T23:00Z', /must be an instant of the years 1971 to 2049/],
  ['SHIRASE_REPLAY_URL', 'nowhere', /must be an address/],
  ['TRACK_SCHEDULE', 'every day', /must be a cron pattern/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud/],
])('%s=%s is refused in one sentence', (name, value, why) => {
  expect(() => readSettings({ [name]: value })).toThrow(why)
  expect(() => readSettings({ [name]: value })).toThrow(/^The setting [A-Z_]+=\S.*\.$/)
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
