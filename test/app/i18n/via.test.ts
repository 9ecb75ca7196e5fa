import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sayValue } from '#app/i18n/dates.ts'
import { SOURCE_NAMES, sourceName } from '#app/i18n/source-names.ts'
import { sayOrigin, standingOf } from '#app/i18n/standing.ts'
import { sayVia } from '#app/i18n/via.ts'
import { readBackfill } from '#content/backfill.server.ts'
import { allClaims } from '#content/claims.ts'
import { loadContent, shippedDir } from '#content/load.server.ts'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/
const OURS =
  /\b(public|tracker|press|page|secondary source|scraper|wording|note|reading|relayed|cited)\b/

test('every declared source has a name in both languages', () => {
  const ids = readdirSync('scrapers/sources')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((id) => id !== 'index')
  expect(ids.length).toBeGreaterThan(8)
  for (const id of ids) {
    expect(SOURCE_NAMES, id).toHaveProperty([id])
    expect(SOURCE_NAMES[id]!.ja).toMatch(JAPANESE)
    expect(SOURCE_NAMES[id]!.en).not.toMatch(JAPANESE)
  }
})

test('a list without a source is named by its host', () => {
  expect(sourceName('list:https://www.ppc.go.jp/x/')).toEqual({
    en: 'list at ppc.go.jp',
    ja: 'ppc.go.jpの一覧',
  })
  expect(sourceName('gone')).toEqual({ en: 'gone', ja: 'gone' })
})

test('the handle of an archive is no name, and an address is not shown', () => {
  expect(sayVia('someone/some-list', 'en')).toBe('public archive of the list')
  expect(sayVia('someone/some-list', 'ja')).toBe('公開アーカイブ')
  expect(sayVia('anuragverma.co/worldwatch', 'ja')).toBe('anuragverma.co/worldwatch')
  expect(sayVia('A & B, https://a.example/very/long', 'en')).toBe('A & B')
  expect(sayVia('public scraper of ppc.go.jp, 2025-05-01', 'ja')).toBe(
    'ppc.go.jpの公開アーカイブ（2025年5月1日）',
  )
  expect(sayVia('press of 2026-04-17', 'en')).toBe('press of 17 Apr 2026')
})

test.each([
  ['public tracker', 'relay'],
  ['prospire-law.com', 'relay'],
  ['agenceurope as relayed by a public tracker', 'relay'],
  ['secondary source', 'source'],
  ['press of 2026-04-17', 'source'],
  ['文化庁', 'source'],
  ['from memory, not checked', 'unread'],
  ['unofficial wording', 'unread'],
  ['reading by fiscal year', 'unread'],
])('of %s is known that it is a %s', (via, standing) => {
  expect(standingOf(via)).toBe(standing)
})

test('whatever content names as a relay is said in the reader’s language', () => {
  const shipped = loadContent().instruments.flatMap((one) =>
    allClaims(one).flatMap(({ claim }) => claim.via ?? []),
  )
  const backfill = readBackfill(join(shippedDir(), 'backfill')).map(({ item }) => item.via)
  for (const via of new Set([...shipped, ...backfill])) {
    expect(sayOrigin(via, 'ja'), via).not.toMatch(OURS)
    expect(sayOrigin(via, 'en'), via).not.toMatch(JAPANESE)
    for (const language of ['en', 'ja'] as const) {
      expect(sayOrigin(via, language), via).not.toMatch(/\d{4}-\d\d-\d\d|https?:/)
    }
  }
})

test('days in content are written as the page writes days', () => {
  expect(sayValue('2026-08', 'en')).toBe('Aug 2026')
  expect(sayValue('2025-12-26 to 2026-01-26', 'ja')).toBe('2025年12月26日〜2026年1月26日')
  expect(sayValue('2026-01-26T23:59+09:00', 'en')).toBe('26 Jan 2026, 23:59 JST')
  expect(sayValue('令和7年法律第53号', 'ja')).toBe('令和7年法律第53号')
  for (const file of readdirSync('content/instruments')) {
    const lines = readFileSync(join('content/instruments', file), 'utf8').split('\n')
    const prose = lines.filter((line) => /^\s*(- )?(en|ja): /.test(line))
    expect(prose.filter((line) => /\d{4}-\d\d-\d\d/.test(line))).toEqual([])
  }
})
