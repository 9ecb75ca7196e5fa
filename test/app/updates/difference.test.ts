import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf, LONGEST_COMPARED } from '#app/updates/difference.server.ts'

const said = (before: string, after: string) =>
  differenceOf(before, after)!
    .map(({ kind, text }) => ({ kept: text, gone: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('')

/** Texts that share clauses, as versions do. */
const text = fc
  .array(
    fc.constantFrom('生成AI', '報告書', '（案）', '、', '。', '令和8年', 'の公表', ' ', '😀', 'a'),
  )
  .map((pieces) => pieces.join(''))

test('kept and removed parts are the old text, kept and added ones the new', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOf(before, after)!
      const of = (kind: string) =>
        parts.filter((part) => part.kind === 'kept' || part.kind === kind).map((part) => part.text)
      expect([of('gone').join(''), of('added').join('')]).toEqual([before, after])
      expect(parts.every((part) => part.text !== '')).toBe(true)
      expect(parts.every((part, at) => part.kind !== parts[at + 1]?.kind)).toBe(true)
    }),
  )
})

test('what is the same has no difference', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(differenceOf(same, same)).toEqual(same === '' ? [] : [{ kind: 'kept', text: same }])
    }),
  )
})

test.each([
  ['報告書（案）の公表について', '報告書の公表について', '報告書[-（案）-]の公表について'],
  [
    '実施します。期限は6月10日です。以上。',
    '実施します。期限は6月15日です。以上。',
    '実施します。期限は6月1[-0-][+5+]日です。以上。',
  ],
  ['前文。会議の開催。', '前文。調査を始めた。', '前文。[-会議の開催-][+調査を始めた+]。'],
])('%s became %s by clause, then by character', (before, after, difference) => {
  expect(said(before, after)).toBe(difference)
})

test('what is too long is not compared, and what is just short enough is, at once', () => {
  const long = Array.from({ length: LONGEST_COMPARED / 2 }, (_, n) =>
    String.fromCharCode(0x4e00 + (n % 9000)),
  ).join('')
  const other = [...long].reverse().join('')
  expect(differenceOf(`${long}a`, other)).toBeNull()
  const started = performance.now()
  expect(differenceOf(long, other)).not.toBeNull()
  expect(performance.now() - started).toBeLessThan(1000)
})
