import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { CheckNote } from '#app/components/marks/check-note.tsx'
import { AuditTable } from '#app/components/people/audit-table.tsx'
import { SourceIncidents } from '#app/components/sources/source-incidents.tsx'
import type { IncidentItem, SourceItem } from '#app/components/sources/source-item.ts'
import { say } from '#app/i18n/dates.ts'
import type { Language } from '#app/i18n/translate.ts'
import type { Precision } from '#content/dates/window.ts'
import { recordedLine } from '#content/recorded.ts'
import { Text } from '#content/schema.ts'
import { render } from '#test/app/components/render.tsx'
import { content } from '#test/app/page-context.ts'

/** What a reader of one language sees, without the markup. */
const said = (node: ReactNode, language: Language): string =>
  render(node, language).replace(/<[^>]+>/g, '')

const INSTRUMENT = content.instruments.find(({ milestones }) => milestones.length > 0)!
const MILESTONE = INSTRUMENT.milestones[0]!

const ROW = {
  ...{ id: 1, at: '2026-11-24T00:00:00.000Z', actor: 'program', name: null, via: 'program' },
  ...{ did: 'findings.closed', row: '1', person: null, thing: null, before: {}, hash: 'abc' },
}

test('what content said of a thing is told in the log as days and words', () => {
  const told = (contentSaid: string, language: Language) =>
    said(<AuditTable rows={[{ ...ROW, after: { contentSaid } }]} />, language)
  expect(told('2026-08-07/2026-08-07 came', 'en')).toContain('7 Aug 2026 (occurred)')
  expect(told('2026-08-07/2026-08-07 came', 'ja')).toContain('2026年8月7日（実施済み）')
  expect(told('2026-07-17/2028-07-16 upper-bound, 2027-01-17/2027-01-17 day', 'en')).toContain(
    'between 17 Jul 2026 and 16 Jul 2028, on a day not yet set, 17 Jan 2027',
  )
  expect(told('2026-01-23/2026-02-12 range came', 'ja')).toContain(
    '2026年1月23日〜2026年2月12日（実施済み）',
  )
  expect(told('', 'en')).toContain('content says: – nothing')
})

test('a window in the log is as sure as its precision, and one kept without it is of no known day', () => {
  const told = (contentSaid: string) =>
    said(<AuditTable rows={[{ ...ROW, after: { contentSaid } }]} />, 'en')
  const stored = (start: string, end: string, precision: Precision) => {
    const when = { start, end, precision }
    const readings = [{ ...MILESTONE.readings[0]!, when, outcome: 'expected' as const }]
    const known = { ...INSTRUMENT, milestones: [{ ...MILESTONE, readings }] }
    const about = { kind: 'window', milestone: MILESTONE.id, stage: null, start, end } as const
    return told(recordedLine(about, known))
  }
  expect(stored('2027-04-01', '2027-04-30', 'month')).toContain(
    say({ start: '2027-04-01', end: '2027-04-30', precision: 'month' }, 'en'),
  )
  expect(stored('2027-04-05', '2027-04-30', 'month')).toContain(
    'between 5 Apr 2027 and 30 Apr 2027 (day not known)',
  )
  expect(told('2027-04-05/2027-04-30')).toContain(
    'between 5 Apr 2027 and 30 Apr 2027 (day not known)',
  )
})

test('a row of the log that concerns a person names them, and shows no id', () => {
  const row = { ...ROW, row: 'mHc8wARd3BZDYcHttjk6', after: {} }
  const person = { id: 'p1', name: '山田' }
  expect(said(<AuditTable rows={[{ ...row, person }]} />, 'ja')).toContain('山田')
  expect(said(<AuditTable rows={[{ ...row, person }]} />, 'ja')).not.toContain(row.row)
  expect(said(<AuditTable rows={[row]} />, 'ja')).toContain(row.row)
})

test('silence is told in days, and names the other list as people call it', () => {
  const reason = {
    code: 'stands-still',
    params: { day: '2026-06-12', other: 'moj-press', allowed: 5 },
  }
  const started = '2026-06-21T15:00:00.000Z'
  const silence: IncidentItem = { kind: 'silence', next: 'frozen', started, reason }
  const source = { incidents: [silence], failed: 0, pages: [] } as unknown as SourceItem
  expect(said(<SourceIncidents source={source} />, 'en')).toMatch(/since 22 Jun 2026\./)
  expect(said(<CheckNote note={reason} />, 'ja')).toContain('「法務省 年別プレスリリース」')
})

test('a folded line of YAML leaves no blank behind a Japanese sentence', () => {
  const text = { en: 'One. Two.', ja: '入手できていません。 それより後、 または A 社。 終わり' }
  expect(Text.parse(text)).toEqual({
    ...{ en: 'One. Two.' },
    ja: '入手できていません。それより後、または A 社。終わり',
  })
})
