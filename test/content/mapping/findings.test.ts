import { expect, test } from 'vitest'
import type { FoundDate } from '#content/dates/window.ts'
import { compileRules, mapUpdate, proposeFindings } from '#content/mapping/index.ts'
import type { Instrument } from '#content/schema.ts'
import { claim, instrument, titled } from './instruments.ts'

type Milestone = Instrument['milestones'][number]

const because = { en: 'text', ja: '文' }
const UNKNOWN = { start: null, end: null, precision: 'unknown' as const }
const expected = (when: string): Milestone['readings'] => [{ when, because, outcome: 'expected' }]

const report: Milestone = {
  id: 'report',
  kind: 'published',
  title: because,
  readings: expected('2026'),
  fulfilledBy: ['実態調査報告書'],
  claims: [claim],
}

function propose(
  milestone: Milestone,
  update: Parameters<typeof mapUpdate>[0],
  dates: FoundDate[] = [],
) {
  const study = instrument({
    id: 'study',
    signals: [{ phrase: '生成AI', weight: 1 }],
    stages: [{ stage: 'study', when: '2024-04-01', claims: [claim] }],
    milestones: [milestone],
  })
  const mapping = mapUpdate(update, compileRules([study]))
  return proposeFindings(update, mapping, [study], dates)
}

test('an update that shows a milestone proposes that it occurred on the day of the update', () => {
  expect(propose(report, titled('生成AIに関する実態調査報告書について'))).toEqual([
    {
      instrument: 'study',
      milestone: 'report',
      kind: 'occurred',
      window: { start: '2026-04-16', end: '2026-04-16', precision: 'day' },
      quote: '生成AIに関する実態調査報告書について',
      rule: 'the update says “実態調査報告書”',
    },
  ])
})

test.each([
  ['2026-04', { start: '2026-04-01', end: '2026-04-30', precision: 'month' }],
  [null, { start: null, end: null, precision: 'unknown' }],
])('a day is never made of a publication that is known as %s', (published, window) => {
  const update = { ...titled('生成AIに関する実態調査報告書'), published }
  expect(propose(report, update)[0]?.window).toEqual(window)
})

test('nothing is proposed for an instrument that is not surely linked', () => {
  expect(propose(report, titled('スーパーに関する実態調査報告書'))).toEqual([])
})

test.each([
  ['an intention', '生成AIの実態調査報告書を公表する予定です'],
  ['a draft', '生成AIに関する実態調査報告書（案）について'],
])('%s fulfils nothing', (_, title) => {
  expect(propose(report, titled(title))).toEqual([])
})

test('the sentence around the words is quoted, and another sentence does not spoil it', () => {
  const update = {
    ...titled('生成AIについて'),
    text: '本日、実態調査報告書を公表した。次の版は来年の予定。',
  }
  expect(propose(report, update)[0]?.quote).toBe('本日、実態調査報告書を公表した。')
})

test('a later date beside the words moves the milestone instead', () => {
  const filing: Milestone = {
    ...report,
    id: 'filing',
    kind: 'filing-opens',
    fulfilledBy: ['受入れ届出'],
  }
  const update = titled('生成AIコードの受入れ届出は2026年10月26日から受け付けます')
  const date: FoundDate = {
    kind: 'effective',
    start: '2026-10-26',
    end: null,
    precision: 'open-ended',
    phrase: '2026年10月26日から',
    rule: 'day',
    from: 15,
    to: 27,
  }
  expect(propose(filing, update, [date])).toMatchObject([
    { kind: 'window', window: { start: '2026-10-26', end: null, precision: 'open-ended' } },
  ])
})

test('the end of a comment period comes by the calendar, never by a notice', () => {
  const closes: Milestone = { ...report, kind: 'consultation-closes', fulfilledBy: ['意見募集'] }
  expect(propose(closes, titled('生成AIに関する意見募集'))).toEqual([])
})

test('a later mention of what occurred long ago is no occurrence', () => {
  const past: Milestone = {
    ...report,
    readings: [{ when: '2025-06-06', because, outcome: 'occurred' }],
  }
  expect(propose(past, titled('生成AIに関する実態調査報告書の解説'))).toEqual([])
  const sameWeek = { ...titled('生成AIに関する実態調査報告書'), published: '2025-06-09' }
  expect(propose(past, sameWeek)).toHaveLength(1)
})

test('a mention long before the expected window is no occurrence', () => {
  const far: Milestone = { ...report, readings: expected('2027') }
  expect(propose(far, titled('生成AIに関する実態調査報告書'))).toEqual([])
})

test('what was published before an instrument began fulfils nothing of it', () => {
  const open = { ...report, readings: [{ ...expected('2026')[0]!, when: UNKNOWN }] }
  const on = (published: string) =>
    propose(open, { ...titled('生成AIに関する実態調査報告書'), published })
  expect(on('2024-03-31')).toEqual([])
  expect(on('2024-04-01')).toHaveLength(1)
})

test('a call for comments on a coming report is not the report', () => {
  expect(propose(report, titled('生成AIに関する実態調査報告書の作成に関する意見募集'))).toEqual([])
  const draft = { ...report, kind: 'draft' as const }
  expect(propose(draft, titled('生成AIに関する実態調査報告書に関する意見募集'))).toHaveLength(1)
})

test('words of the milestone itself neither make it a draft nor put it off', () => {
  const approach = { ...report, fulfilledBy: ['基本的な考え方（案）について③'] }
  const title = '生成AIに関する基本的な考え方（案）について③'
  expect(propose(approach, titled(title))).toHaveLength(1)
  expect(propose(approach, titled(`${title}の骨子`))).toEqual([])
})
