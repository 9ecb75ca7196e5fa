import { expect, test } from 'vitest'
import { patchOf } from '#app/commands/findings.ts'
import { loadContent } from '#content/load.server.ts'
import { Claim, Reading } from '#content/schema.ts'
import { asActor } from '#db/actor.ts'
import { listFindings, type NewFinding, proposeFinding } from '#db/findings.ts'
import { decideFinding } from '#db/review.ts'
import { someFinding } from '#test/app/instruments/some-finding.ts'
import { freshDb } from '#test/db/memory.ts'

const { instrumentById } = loadContent()

const at = '2026-11-24T00:00:00.000Z'
const by = { by: 'ayumi', at, note: null }

/** The claim and the reading that a confirmed finding of such a window becomes. */
function patched(window: Pick<NewFinding, 'start' | 'end' | 'precision'>, quote = 'q') {
  const db = freshDb()
  const of = { key: 'k', instrument: 'appi-amendment', milestone: 'main-in-force' }
  const said = { kind: 'window', rule: 'r', proposedAt: at, quote } as const
  proposeFinding(db, { ...of, ...said, ...window })
  asActor({ id: 'ayumi', via: 'page', at }, () => decideFinding(db, 1, 'confirmed', by))
  const [milestone] = patchOf(listFindings(db), instrumentById)[0]!.milestones!
  const [claim, reading] = [milestone!.claims[0]!, milestone!.readings[0]!]
  const via = 'public tracker'
  expect(Claim.safeParse({ ...claim, via }).error).toBeUndefined()
  expect(Reading.safeParse(reading).error).toBeUndefined()
  return { value: claim.value, when: reading.when }
}

test('a day, a month and a span of days are exported as content writes them', () => {
  const day = { start: '2027-04-01', end: '2027-04-01', precision: 'day' }
  expect(patched(day)).toEqual({ value: '2027-04-01', when: '2027-04-01' })
  const month = { start: '2027-04-01', end: '2027-04-30', precision: 'month' }
  expect(patched(month).value).toBe('2027-04')
  const range = { start: '2027-04-05', end: '2027-04-30', precision: 'range' }
  expect(patched(range).value).toBe('2027-04-05 to 2027-04-30')
})

test('a window without a beginning or an end is exported in words, and no surer than it is', () => {
  const from = { start: '2027-04-01', end: null, precision: 'open-ended' }
  expect(patched(from).value).toEqual({ en: 'from 1 Apr 2027 on', ja: '2027年4月1日以降' })
  const by = { start: null, end: '2027-04-01', precision: 'upper-bound' }
  expect(patched(by).value).toEqual({ en: 'by 1 Apr 2027', ja: '2027年4月1日まで' })
})

test('an upper bound keeps the words that say who sets the day', () => {
  const words = '公布の日から起算して二年を超えない範囲内において政令で定める日'
  const bound = { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }
  expect(patched(bound, words)).toEqual({
    value: {
      en: 'between 17 Jul 2026 and 16 Jul 2028, on a day to be set by cabinet order',
      ja: '2026年7月17日から2028年7月16日までの間で政令で定める日',
    },
    when: { ...bound, words },
  })
})

test('what came late is exported as late, as the page says it', () => {
  const outcomeOf = (day: string) => {
    const said = { instrument: 'moj-ai-misuse-panel', milestone: 'report-published' }
    const finding = someFinding({ ...said, state: 'confirmed', start: day, end: day })
    return patchOf([finding], instrumentById)[0]!.milestones![0]!.readings[0]!.outcome
  }
  expect([outcomeOf('2026-08-07'), outcomeOf('2026-08-05')]).toEqual(['late', 'occurred'])
})
