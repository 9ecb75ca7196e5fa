import { expect, test } from 'vitest'
import { BriefClaim, briefClaimsOf, checkAnchors, checkBrief } from '#content/briefs.ts'
import { loadContent } from '#content/load.server.ts'
import { briefTable } from '#test/eval/brief-table.ts'
import { instrument } from './mapping/instruments.ts'

const { briefs, instruments } = loadContent()
const claims = briefs.flatMap((brief) => brief.claims)

test('each of the 67 claims of the two briefs has its line', () => {
  const numbers = (letter: string, last: number) =>
    Array.from({ length: last }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`)
  expect(claims.map(({ id }) => id)).toEqual([...numbers('A', 23), ...numbers('B', 44)])
})

test('a claim shows on a page with its verdict, or says why it is not stored', () => {
  const shown = new Map<string, string[]>()
  for (const one of instruments) {
    for (const { id } of briefClaimsOf(briefs, one)) {
      shown.set(id, [...(shown.get(id) ?? []), one.id])
    }
  }
  for (const { id, see, notStored } of claims) {
    const expected = new Set(see?.map((place) => place.split('#')[0]))
    expect(new Set(shown.get(id)), id).toEqual(expected)
    expect(see === undefined, id).toBe(notStored !== undefined)
  }
  expect(claims.filter(({ notStored }) => notStored).length).toBeLessThan(12)
})

test('a claim of fact is left out only when it cannot be checked, or matters to no duty', () => {
  const left = claims.filter(({ notStored }) => notStored).map(({ id }) => id)
  expect(left).toEqual(['A08', 'A12', 'A15', 'A20', 'B16', 'B19', 'B27', 'B42', 'B43'])
})

test('a place that is not there is named', () => {
  const given = {
    ...briefs[0]!,
    claims: [{ ...claims[0]!, see: ['a#report', 'a#nothing', 'b#x'] }],
  }
  const report = instrument({ id: 'a' })
  report.conflicts = [
    { id: 'report', topic: report.name, chosen: report.name, why: report.name, versions: [] },
  ]
  expect(checkBrief(given, { instruments: [report] }).map(({ says }) => says)).toEqual([
    '“a” has no milestone, obligation, conflict or fact with the id “nothing”',
    'there is no instrument “b”',
  ])
})

test('two things of one page never share an id', () => {
  const twice = instrument({ id: 'a' })
  const text = twice.name
  twice.conflicts = [{ id: 'same', topic: text, chosen: text, why: text, versions: [] }]
  expect(checkAnchors(twice)).toEqual([])
  twice.claims = [
    {
      id: 'same',
      field: text,
      claim: { value: 'x', rank: 'secondary', read: '2026-11-21', address: null },
    },
  ]
  expect(checkAnchors(twice).map(({ path }) => path)).toEqual([['claims', 0, 'id']])
})

test('a claim with neither a place nor a reason is refused, and one with both', () => {
  const [stored] = claims
  const { see: _, record: __, ...bare } = stored!
  expect(BriefClaim.safeParse(stored).success).toBe(true)
  expect(BriefClaim.safeParse(bare).success).toBe(false)
  expect(BriefClaim.safeParse({ ...stored, notStored: stored!.says }).success).toBe(false)
})

test('the generated table has a line for each claim, with its verdict and its place or reason', () => {
  const lines = briefTable(briefs)
  expect(lines).toHaveLength(67 + 2)
  expect(lines).toContain('| B13 | contradicted | ai-promotion-act#enactment-day |')
  expect(lines.find((line) => line.startsWith('| A15 |'))).toMatch(/\| not stored: No such text/)
})
