import { expect, test } from 'vitest'
import { findDates } from '#content/dates/find.ts'
import { found } from './found.ts'

const promulgated = '2026-07-17'

test.each([
  ['公布の日から起算して二年を超えない範囲内において政令で定める日', '2026-07-17..2028-07-16'],
  ['公布の日から起算して１年６月を超えない範囲内で政令で定める日', '2026-07-17..2028-01-16'],
  ['公布の日から起算して九箇月を超えない範囲内において政令で定める日', '2026-07-17..2027-04-16'],
  ['公布の日から２年を超えない範囲内', '2026-07-17..2028-07-17'],
  ['公布後1年半以内に施行', '2026-07-17..2028-01-17'],
  ['within two years of promulgation', '2026-07-17..2028-07-17'],
  ['公布の日から起算して六月を経過した日', '2027-01-17'],
  ['公布の日から六月を経過した日', '2027-01-18'],
  ['公布の日から起算して二十日を経過した日', '2026-08-06'],
  ['公布の日から起算して三月を経過する日', '2026-10-16'],
  ['この法律は、公布の日から施行する。', '2026-07-17'],
])('%s, promulgated on 2026-07-17', (text, window) => {
  expect(found(text, '2026-07-17', { promulgated })).toEqual([`effective ${window}`])
})

test.each([
  ['2026-08-31', '公布の日から起算して六月を超えない範囲内', 'effective 2026-08-31..2027-02-28'],
  ['2026-08-31', '公布の日から起算して六月を経過した日', 'effective 2027-03-01'],
  ['2026-11-30', '公布の日から起算して三月を超えない範囲内', 'effective 2026-11-30..2027-02-28'],
  ['2025-06-04', '公布の日から起算して三月を超えない範囲内', 'effective 2025-06-04..2025-09-03'],
])('promulgated on %s: %s ends by the Civil Code', (day, text, window) => {
  expect(found(text, day, { promulgated: day })).toEqual([window])
})

test('a formula is an upper bound, with its words and its rule', () => {
  const text =
    'この法律は、公布の日から起算して二年を超えない範囲内において政令で定める日から施行する。'
  expect(findDates(text, { published: null, promulgated })).toEqual([
    {
      kind: 'effective',
      start: '2026-07-17',
      end: '2028-07-16',
      precision: 'upper-bound',
      rule: 'not-exceeding(promulgation)',
      from: 6,
      to: 37,
      phrase: '公布の日から起算して二年を超えない範囲内において政令で定める日',
    },
  ])
})

test('while the promulgation is not known the formula stays, without a day', () => {
  const text = '公布の日から起算して二年を超えない範囲内において政令で定める日から施行する'
  const [read] = findDates(text, { published: '2026-04-07' })
  expect(read).toMatchObject({ kind: 'effective', start: null, end: null, precision: 'unknown' })
})

test('the clauses of one supplementary provision keep their own days', () => {
  const text =
    '令和9年4月1日から施行する。ただし、第二条は公布の日から、附則第三条は公布の日から起算して三月を経過した日から施行する。'
  expect(found(text, null, { promulgated })).toEqual([
    'effective 2027-04-01',
    'effective 2026-07-17',
    'effective 2026-10-17',
  ])
})

test('the day that a text gives for its anchor, or for its formula, is used', () => {
  const anchor = '公布の日（令和元年5月17日）から起算して六月を超えない範囲内において政令で定める日'
  expect(found(anchor, null)).toEqual(['effective 2019-05-17..2019-11-16'])
  const elapsed = '公布の日から起算して6月を経過した日である令和2年12月12日'
  expect(found(elapsed, '2020-10-01')).toEqual(['effective 2020-12-12'])
  const ordered =
    '公布の日から起算して二年を超えない範囲内において政令で定める日（令和9年4月1日）から施行'
  expect(found(ordered, null, { promulgated })).toEqual(['effective 2027-04-01'])
  const told = '令和8年7月17日に公布された。公布の日から起算して二年を超えない範囲内で施行される。'
  expect(found(told, null)).toEqual(['promulgated 2026-07-17', 'effective 2026-07-17..2028-07-16'])
})

test('another law’s enforcement is not known until it happens', () => {
  const text = '民法等の一部を改正する法律（令和八年法律第四十五号）の施行の日'
  expect(found(text, '2026-06-24')).toEqual(['effective ..'])
  expect(found('施行の日から起算して六月を経過した日', '2026-06-24')).toEqual(['effective ..'])
  expect(found('施行の日から起算して六月を経過した日', null, { enforced: '2026-08-31' })).toEqual([
    'effective 2027-03-01',
  ])
})

test('a review is no earlier than its years after enforcement, and no deadline', () => {
  expect(found('施行後3年ごとに検討を加え', null, { enforced: '2022-04-01' })).toEqual([
    'review 2025-04-01..',
  ])
  const [assumed] = findDates('施行後3年ごとに検討を加え', { published: '2026-07-17' })
  expect(assumed).toMatchObject({ start: '2029-07-17', end: null, notes: ['enforcement-assumed'] })
  // Once only, and from a day that nobody has named, it is not known.
  expect(found('施行後五年を目途として検討を加え', '2026-07-17')).toEqual(['review ..'])
})

test('a provision in force on promulgation takes the day of publication, and says that it does', () => {
  const [provision] = findDates('この規則は、公布の日から施行する。', { published: '2026-10-01' })
  expect(provision).toMatchObject({ start: '2026-10-01', notes: ['promulgation-assumed'] })
  expect(found('改正案は、公布の日から施行する予定', '2026-10-01')).toEqual(['effective ..'])
})
