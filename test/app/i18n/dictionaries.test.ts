import { expect, test } from 'vitest'
import { en } from '#app/i18n/en/index.ts'
import { ja } from '#app/i18n/ja/index.ts'
import { type Key, translator } from '#app/i18n/translate.ts'
import { VERDICTS } from '#content/briefs.ts'
import { DATE_KINDS, DATE_NOTES, UNKNOWN_NOTES } from '#content/dates/window.ts'
import { DUTY_STATES } from '#content/duties.ts'
import { FORCES, MILESTONE_KINDS, OUTCOMES, RANKS, ROLES } from '#content/schema.ts'
import { FETCH_OUTCOMES, NOTE_CODES } from '#scrapers/fetch/result.ts'
import { PROBLEM_CODES } from '#scrapers/problem.ts'

/** Stands for any value that a sentence can be given. */
const ANY = new Proxy({}, { get: (_, name) => (name === 'n' ? 3 : `<${String(name)}>`) })

const keys = Object.keys(en) as Key[]
const said = (dictionary: object, key: Key) => {
  const entry = (dictionary as Record<string, unknown>)[key]
  return typeof entry === 'function' ? entry(ANY) : entry
}

test('both dictionaries have the same keys, and a sentence for each', () => {
  expect(Object.keys(ja).toSorted()).toEqual(keys.toSorted())
  expect(keys.length).toBeGreaterThan(300)
  for (const key of keys) {
    for (const dictionary of [en, ja]) {
      expect(said(dictionary, key), key).toMatch(/\S/)
      expect(said(dictionary, key), key).not.toMatch(/undefined|NaN|\[object/)
    }
  }
})

test('each language is written in its own script', () => {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/
  // The switch names the other language; the status line is a number of a standard.
  const apart = ['language.switch', 'sources.status']
  for (const key of keys.filter((one) => !apart.includes(one))) {
    expect(said(en, key), key).not.toMatch(japanese)
    const own = said(ja, key).replace(/<\w+>/g, '')
    if (/[a-z]{2}/i.test(own)) expect(own, key).toMatch(japanese)
  }
  const inJapanese = keys.filter((key) => japanese.test(said(ja, key)))
  expect(inJapanese.length / keys.length).toBeGreaterThan(0.95)
})

test('a sentence is given the same values in both languages', () => {
  const names = (text: string) => (text.match(/[<{]\w+[>}]/g) ?? []).toSorted()
  for (const key of keys) {
    expect(new Set(names(said(ja, key))), key).toEqual(new Set(names(said(en, key))))
  }
})

test.each([
  ['force', FORCES],
  ['rank', RANKS],
  ['outcome', OUTCOMES],
  ['milestone', MILESTONE_KINDS],
  ['date', DATE_KINDS],
  ['dateNote', DATE_NOTES],
  ['dateNote', UNKNOWN_NOTES],
  ['role', ROLES],
  ['duty', DUTY_STATES],
  ['verdict', VERDICTS],
  ['check', [...FETCH_OUTCOMES, 'parse-failed', 'never']],
  [
    'note',
    [...NOTE_CODES, ...PROBLEM_CODES, 'unreadable', 'rows-unread', 'no-overlap', 'fewer-rows'],
  ],
])('every value of %s has its word in both languages', (family, values) => {
  for (const value of values) {
    expect(en, value).toHaveProperty([`${family}.${value}`])
    expect(ja, value).toHaveProperty([`${family}.${value}`])
  }
})

test('a value without a word is shown as it is', () => {
  const t = translator('en', en)
  expect(t.word('type', 'report')).toBe('report')
  expect(t.word('type', 'something-new')).toBe('something-new')
})

test('lists are joined as the language joins them', () => {
  expect(translator('en', en).list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(translator('en', en).list(['a'])).toBe('a')
  expect(translator('ja', ja).list(['甲', '乙'])).toBe('甲、乙')
})
