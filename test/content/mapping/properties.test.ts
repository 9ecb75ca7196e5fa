import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRules, explain, mapUpdate } from '#content/mapping/index.ts'
import { fold } from '#content/mapping/normalise.ts'
import { claim, instrument, titled } from './instruments.ts'

const unit = fc.constantFrom(...'AIａ法案の生成コードバー・―- ２ﾃﾞ㈱①　⺠İ\u200B')
const words = fc.string({ unit, maxLength: 40 })
const phrase = fc.string({ unit, minLength: 2, maxLength: 4 })
const signal = fc.record({
  phrase,
  weight: fc.constantFrom(0, 0.3, 0.5, 1),
  with: fc.option(fc.array(phrase, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  veto: fc.constantFrom(false, false, false, true),
})
const instruments = fc
  .array(fc.array(signal, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((signals, i) => instrument({ id: `study-${i}`, signals })))
const text = { en: 'text', ja: '文' }
const update = fc
  .record({ title: words, summary: words, text: words })
  .map((texts) => ({ ...titled(''), ...texts }))

test('offsets always point at words whose fold equals the fold of the phrase', () => {
  fc.assert(
    fc.property(update, instruments, (given, list) => {
      for (const { found } of explain(given, compileRules(list)).instruments) {
        for (const { field, phrase, start, end } of found) {
          const text = field === 'url' ? given.url : given[field]
          expect(foldedWithin(text, start, end)).toBe(fold(phrase).text)
        }
      }
    }),
  )
})

const named = fc
  .array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    instrument({
      id: 'named',
      signals: [{ phrase: 'AI', weight: 1 }],
      obligations: all.map((touchedBy, i) => ({
        ...{ id: `duty-${i}`, title: text, who: ['provider' as const], duty: text, by: null },
        ...{ sanction: text, force: 'guidance' as const, claims: [claim], touchedBy },
      })),
    }),
  )

/** What a part of a text is folded to; by itself it could be folded otherwise (バー of カバー). */
function foldedWithin(text: string, start: number, end: number): string {
  const { text: folded, starts, ends } = fold(text)
  return folded
    .split('')
    .filter((_, i) => starts[i]! >= start && ends[i]! <= end)
    .join('')
}

test('words that touch an obligation lie in the text, and are words that content has for it', () => {
  fc.assert(
    fc.property(update, named, (given, one) => {
      const rules = compileRules([one])
      const { obligations } = mapUpdate({ ...given, title: `AI ${given.title}` }, rules)
      for (const { id, through, because } of obligations.filter((of) => of.through === 'words')) {
        const touchedBy = one.obligations.find((duty) => duty.id === id)!.touchedBy!
        expect([through, because.length > 0]).toEqual(['words', true])
        for (const { field, phrase: words, start, end } of because) {
          const whole = { ...given, title: `AI ${given.title}` }[field as 'title']
          expect(touchedBy).toContain(words)
          expect(foldedWithin(whole, start, end)).toBe(fold(words).text)
        }
      }
    }),
  )
})

test('the result does not depend on the order of instruments or of their signals', () => {
  fc.assert(
    fc.property(update, instruments, (given, list) => {
      const turned = [...list]
        .reverse()
        .map((one) => ({ ...one, signals: [...one.signals].reverse() }))
      const because = (order: typeof list) =>
        mapUpdate(given, compileRules(order)).instruments.map(({ id, score, state }) => ({
          id,
          score,
          state,
        }))
      expect(because(turned)).toEqual(because(list))
      expect(mapUpdate(given, compileRules([...list].reverse()))).toEqual(
        mapUpdate(given, compileRules(list)),
      )
    }),
  )
})

test('the score is the sum of the weights that are shown for it', () => {
  fc.assert(
    fc.property(update, instruments, (given, list) => {
      for (const { score, because } of mapUpdate(given, compileRules(list)).instruments) {
        const total = because.reduce((sum, { weight }) => sum + weight, 0)
        expect(score).toBeCloseTo(total, 3)
      }
    }),
  )
})

test('mapping never throws, whatever the text and the address', () => {
  const rules = compileRules([instrument({ id: 'study', addresses: ['www.jftc.go.jp/study'] })])
  const any = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(any, any, any, any, (title, summary, url, publisher) => {
      const given = { ...titled(title), summary, url, publisher, published: url, lang: summary }
      expect(mapUpdate(given, rules).updateType).toEqual(expect.any(String))
    }),
  )
})

test.each(['第1回', '生成AI', '法律(', '改正', 'ア\u0300', 'record of the a ', '・ア'])(
  'a hostile text of nothing but %j is mapped in time',
  (words) => {
    const signals = ['生成AI', 'AI', '法律', '改正', 'ア'].map((word) => ({
      phrase: `${word}${word}`,
      weight: 1,
    }))
    const rules = compileRules([instrument({ id: 'study', signals })])
    const text = words.repeat(20_000)
    const before = performance.now()
    mapUpdate({ ...titled(text), summary: text, text }, rules)
    expect(performance.now() - before).toBeLessThan(10_000)
  },
)
