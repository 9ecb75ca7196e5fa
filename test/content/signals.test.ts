import { expect, test } from 'vitest'
import type { Instrument } from '#content/schema.ts'
import { checkNaming, checkSignals } from '#content/signals.ts'
import { claim, instrument } from './mapping/instruments.ts'

const says = (...signals: Partial<Instrument['signals'][number]>[]) =>
  checkSignals(
    instrument({ id: 'study', signals: signals as Instrument['signals'], aliases: ['AI法'] }),
  ).map((fault) => `${fault.path.join('.')}: ${fault.says}`)

test('signals that can each count have no fault', () => {
  expect(
    says(
      { phrase: '実態調査', weight: 1 },
      { phrase: '実態調査', veto: true },
      { phrase: 'AI法務', weight: 0 },
      { phrase: 'TRAIN Act', weight: 0.7, with: ['AI'] },
    ),
  ).toEqual([])
})

test('a phrase of which nothing is left when it is folded is an orphan', () => {
  expect(says({ phrase: '　　' })).toEqual([
    'signals.0.phrase: “　　” holds nothing that the matcher can look for',
  ])
})

test('two phrases that the matcher takes for one are said to be one', () => {
  expect(says({ phrase: '生成ＡＩ' }, { phrase: '生成AI' })).toEqual([
    'signals.1.phrase: “生成AI” is the same to the matcher as “生成ＡＩ”: keep one',
  ])
})

test('a weight of 0 must take a shorter phrase away, be it a name', () => {
  expect(says({ phrase: '実態調査' }, { phrase: '料理番組', weight: 0 })).toEqual([
    'signals.1.weight: “料理番組” has weight 0 but contains no other phrase, so it takes nothing away',
  ])
})

test('a condition must be one: no empty list, and no partner that the phrase holds itself', () => {
  expect(says({ phrase: '生成AI検索', with: [] })).toHaveLength(1)
  expect(says({ phrase: '生成AI検索', with: ['検索'] })[0]).toContain('so “with” asks nothing')
})

test('words of a duty or a milestone of which nothing is left are named', () => {
  const text = { en: 'text', ja: '文' }
  const duty = { title: text, duty: text, sanction: text, claims: [claim] }
  const of = (touchedBy: string[]) =>
    checkNaming(
      instrument({
        id: 'study',
        obligations: [
          { ...duty, id: 'file', who: ['provider'], by: null, force: 'guidance', touchedBy },
        ],
      }),
    )
  expect(of(['届出'])).toEqual([])
  expect(of(['届出', '　　'])).toEqual([
    {
      path: ['obligations', 0, 'touchedBy', 1],
      says: '“　　” holds nothing that the matcher can look for',
    },
  ])
})
