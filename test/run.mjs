// `npm test`: check, build, tests in three time zones, browser tests. Built-ins only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../app/build.mjs'
import { prepare } from '../app/prepare.mjs'
import { check, runs } from './check.mjs'

// Everything runs in the zone of this machine (or TZ); what reads or shows a day, in the others too.
const OTHER_ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']
const DAYS = [
  'test/content/dates',
  'test/app/i18n',
  'test/db/listings.test.ts',
  'test/scrapers/parse',
]
const long = process.argv.includes('--long')
const withBrowser = !process.argv.includes('--no-browser')
const reports = mkdtempSync(join(tmpdir(), 'shirase-test-'))
const wrong = []
let passed = 0

prepare()
if (!check()) wrong.push('format, lint or types: see the beginning')
buildIfNeeded()
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
tests(`tests, ${here}`, [], here)
for (const zone of OTHER_ZONES.filter((name) => name !== here)) tests(`days, ${zone}`, DAYS, zone)
if (withBrowser) tests('browser tests', ['--config', 'test/browser/vitest.config.ts'], here)
else console.error('— browser tests left out (--no-browser)')

rmSync(reports, { recursive: true })
for (const what of wrong) console.log(`✗ ${what}`)
console.log(`${passed} passed, ${wrong.length} failed`)
process.exit(wrong.length === 0 && passed > 0 ? 0 : 1)

function tests(name, args, zone) {
  const report = join(reports, `${name.replaceAll(/\W/g, '-')}.json`)
  const env = { TZ: zone, NODE_ENV: 'test', TEST_REPORT: report, ...(long && { TEST_LONG: '1' }) }
  const status = runs(
    name,
    'vitest/vitest.mjs',
    ['run', '--reporter=./test/reporter.mjs', ...args],
    env,
  )
  const told = read(report)
  passed += told.passed
  wrong.push(...told.wrong.map((what) => `${name}: ${what}`))
  if (!status && told.wrong.length === 0) wrong.push(`${name}: vitest did not end well`)
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { passed: 0, wrong: [] }
  }
}
