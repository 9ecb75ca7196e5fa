import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '#content/dates/find.ts'
import { read } from '#scrapers/read.ts'
import { egovLaws } from '#scrapers/sources/egov-laws.ts'
import { content } from '../bodies.ts'

const url = 'https://laws.e-gov.go.jp/api/2/law_revisions/415AC0000000057?response_format=json'
const FORMULA = '公布の日から起算して二年を超えない範囲内において政令で定める日'

const revision = (more: Record<string, unknown> = {}) => ({
  law_revision_id: '415AC0000000057_20280716_508AC0000000056',
  law_title: '個人情報の保護に関する法律',
  amendment_promulgate_date: '2026-07-17',
  amendment_enforcement_date: null,
  amendment_enforcement_comment: FORMULA,
  amendment_scheduled_enforcement_date: '2028-07-16',
  amendment_law_title: '個人情報の保護に関する法律等の一部を改正する法律',
  amendment_law_num: '令和八年法律第五十六号',
  repeal_status: 'None',
  current_revision_status: 'UnEnforced',
  ...more,
})

const reading = (...revisions: unknown[]) =>
  read(egovLaws, { body: JSON.stringify({ revisions }), url, seenOn: '2026-11-21' }, content)

async function entryOf(more: Record<string, unknown> = {}) {
  const { entries } = await reading(revision(more))
  return entries[0]!
}

const effective = (summary: string) =>
  findDates(summary, { published: '2026-07-17' }).filter(({ kind }) => kind === 'effective')

test('a revision is an item under its own id, published when it was promulgated', async () => {
  expect(await entryOf()).toMatchObject({
    key: '415AC0000000057_20280716_508AC0000000056',
    url: 'https://laws.e-gov.go.jp/law/415AC0000000057/20280716_508AC0000000056',
    title:
      '個人情報の保護に関する法律（施行日未定）：個人情報の保護に関する法律等の一部を改正する法律（令和8年法律第56号）',
    published: '2026-07-17',
  })
})

test('the parts of one amendment are told apart by when they come into force', async () => {
  const decided = {
    amendment_scheduled_enforcement_date: null,
    amendment_enforcement_comment: null,
  }
  const { entries } = await reading(
    revision(),
    revision({
      ...decided,
      law_revision_id: '415AC0000000057_20270117_508AC0000000056',
      amendment_enforcement_date: '2027-01-17',
    }),
  )
  expect(entries.map(({ title }) => title.split('：')[0])).toEqual([
    '個人情報の保護に関する法律（施行日未定）',
    '個人情報の保護に関する法律（2027年1月17日施行）',
  ])
})

test('a scheduled day is never a date: the formula bounds it', async () => {
  const { summary } = await entryOf()
  expect(summary).toContain(FORMULA)
  expect(effective(summary)).toMatchObject([
    { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' },
  ])
})

test('no scheduled day is written out, with a formula or without', async () => {
  const day = fc.tuple(fc.integer({ min: 2026, max: 2039 }), fc.integer({ min: 1, max: 12 }))
  await fc.assert(
    fc.asyncProperty(day, fc.boolean(), async ([year, month], formula) => {
      const { title, summary, published } = await entryOf({
        amendment_scheduled_enforcement_date: `${year}-${String(month).padStart(2, '0')}-16`,
        amendment_enforcement_comment: formula ? FORMULA : null,
      })
      expect(`${title}${summary}`).not.toMatch(new RegExp(`${year}年${month}月16日`))
      expect(effective(summary).filter(({ precision }) => precision === 'day')).toEqual([])
      expect(published).toBe('2026-07-17')
    }),
    { numRuns: 40 },
  )
})

test('a day that replaces the scheduled one is the day of enforcement', async () => {
  const decided = { amendment_enforcement_date: '2027-10-01' }
  for (const scheduled of [null, '2028-07-16']) {
    const { summary } = await entryOf({
      ...decided,
      amendment_scheduled_enforcement_date: scheduled,
    })
    expect(summary).toContain(`政令で定められた施行日：2027年10月1日\n施行期日の定め：${FORMULA}`)
    expect(effective(summary)).toContainEqual(
      expect.objectContaining({ start: '2027-10-01', end: '2027-10-01', precision: 'day' }),
    )
  }
  const both = { ...decided, amendment_scheduled_enforcement_date: '2027-10-01' }
  expect((await entryOf(both)).summary).toContain('施行日は未定')
})

test('a day that the law itself fixed is stated without a formula', async () => {
  const { summary } = await entryOf({
    law_revision_id: '415AC0000000057_20270117_508AC0000000056',
    amendment_enforcement_date: '2027-01-17',
    amendment_enforcement_comment: null,
    amendment_scheduled_enforcement_date: null,
  })
  expect(summary).toBe('公布日：2026年7月17日\n施行日：2027年1月17日')
})

test('two revisions by one law on one day are two items; time alone changes neither', async () => {
  const other = revision({ law_revision_id: '415AC0000000057_20270117_508AC0000000056' })
  expect((await reading(revision(), other)).entries).toHaveLength(2)
  expect(await entryOf({ current_revision_status: 'CurrentEnforced' })).toEqual(await entryOf())
})

test('a law that amends nothing is named as made, and one that ended is said to have', async () => {
  const made = { amendment_law_title: null, amendment_law_num: null, repeal_status: 'Repeal' }
  const { title, summary } = await entryOf(made)
  expect(title).toBe('個人情報の保護に関する法律の制定')
  expect(summary.split('\n').at(-1)).toBe('廃止')
})

test('an item without an id is a problem, an answer without revisions a failure', async () => {
  const { entries, problems } = await reading(revision(), { law_title: 'x' })
  const unread = { code: 'item-unread', params: { n: 2, field: 'law_revision_id' } }
  expect([entries.length, problems]).toEqual([1, [unread]])
  await expect(reading()).rejects.toMatchObject({ kind: 'empty-suspicious' })
  for (const body of ['{"code":"400"}', '[]', 'null', '<html>', '']) {
    const failing = read(egovLaws, { body, url, seenOn: '2026-11-21' }, content)
    await expect(failing, body).rejects.toMatchObject({ kind: 'parse-failed' })
  }
})
