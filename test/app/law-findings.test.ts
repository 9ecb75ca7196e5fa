import { expect, test } from 'vitest'
import { findDates } from '#content/dates/find.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules, mapUpdate, proposeFindings } from '#content/mapping/index.ts'
import { lawRevisions } from '#scrapers/parse/law-revisions.ts'

const { instruments, authorities } = loadContent()
const rules = compileRules(instruments, authorities)

/** What a revision of the act by the amendment of 2026 makes the rules propose. */
function proposed(revision: Record<string, string | null>) {
  const known = {
    law_title: '個人情報の保護に関する法律',
    amendment_promulgate_date: '2026-07-17',
    amendment_law_title: '個人情報の保護に関する法律等の一部を改正する法律',
    amendment_law_num: '令和八年法律第五十六号',
  }
  const url = 'https://laws.e-gov.go.jp/api/2/law_revisions/415AC0000000057'
  const body = JSON.stringify({ revisions: [{ ...known, ...revision }] })
  const [row] = lawRevisions({ body, url, seenOn: '2027-08-01' }).rows
  const update = { ...row!, publisher: 'digital', lang: 'ja' as const }
  const dates = [update.title, update.summary].flatMap((text) =>
    findDates(text, { published: update.published }),
  )
  return proposeFindings(update, mapUpdate(update, rules), instruments, dates)
    .filter(({ instrument }) => instrument === 'appi-amendment')
    .map(({ milestone, kind, window }) => [milestone, kind, window.start, window.end])
}

const FORMULA = '公布の日から起算して二年を超えない範囲内において政令で定める日'

test('a scheduled day of enforcement proposes nothing', () => {
  const revision = {
    law_revision_id: '415AC0000000057_20280716_508AC0000000056',
    amendment_enforcement_comment: FORMULA,
    amendment_scheduled_enforcement_date: '2028-07-16',
  }
  expect(proposed(revision)).toEqual([])
})

test('the day that replaces it proposes the window of the milestone that waited for it', () => {
  const revision = {
    law_revision_id: '415AC0000000057_20271001_508AC0000000056',
    amendment_enforcement_comment: FORMULA,
    amendment_enforcement_date: '2027-10-01',
  }
  expect(proposed(revision)).toEqual([['main-in-force', 'window', '2027-10-01', '2027-10-01']])
})
