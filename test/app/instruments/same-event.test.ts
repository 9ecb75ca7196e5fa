import { expect, test } from 'vitest'
import { learnt } from '#app/instruments/learnt.server.ts'
import { loadContent } from '#content/load.server.ts'
import type { FindingRow } from '#db/findings.ts'
import { someFinding } from './some-finding.ts'

const { instrumentById } = loadContent()
const URL = 'https://www.moj.go.jp/MINJI/minji05_00778.html'

/** An instrument on whose page a day of a milestone was read, and confirmed by a person. */
function confirmed(id: string, milestone: string, day: string, over: Partial<FindingRow> = {}) {
  const said = { instrument: id, milestone, start: day, end: day, updateUrl: URL }
  const finding = someFinding({ ...said, state: 'confirmed', decidedName: 'Ayumi', ...over })
  return learnt(instrumentById.get(id)!, [finding])
}

const ranksOf = (claims: { value: unknown; rank: string }[], day: string) =>
  claims.filter(({ value }) => value === day).map(({ rank }) => rank)

test('a day that was confirmed of a milestone has one rank among steps and versions too', () => {
  const day = '2026-08-07'
  const panel = confirmed('moj-ai-misuse-panel', 'report-published', day)
  const milestone = panel.milestones.find(({ id }) => id === 'report-published')!
  const step = panel.stages.find(({ stage }) => stage === 'adopted')!
  const [versions] = panel.conflicts.map((one) => one.versions)
  expect(ranksOf(milestone.claims, day)).toEqual(['primary'])
  expect(ranksOf(step.claims, day)).toEqual(['primary'])
  expect(step).toMatchObject({ confirmed: { by: 'Ayumi' } })
  expect(ranksOf(versions!, day)).toEqual(['primary'])
  expect(versions![0]).toMatchObject({ address: URL, confirmed: { by: 'Ayumi' } })
  expect(versions).toHaveLength(3)
})

test('a point about the instrument as a whole is settled where it rests on the same claim', () => {
  const study = confirmed('jftc-genai-market-study', 'report-2', '2026-04-16')
  const versions = study.conflicts.find(({ id }) => id === 'which-version')!.versions
  expect(versions.map(({ rank }) => rank).slice(0, 2)).toEqual(['secondary', 'primary'])
})

test('another event of the same day keeps its own rank', () => {
  const act = confirmed('appi-amendment', 'promulgated', '2026-07-17')
  const ranks = (stage: string) =>
    act.stages.filter((one) => one.stage === stage).map(({ claims }) => claims[0]!.rank)
  expect([ranks('promulgated'), ranks('partly-in-force')]).toEqual([['primary'], ['secondary']])
})

test('a day that two milestones may have brought is left to whoever reads it', () => {
  const law = confirmed('us-training-data-disclosure', 'sb-53-in-force', '2026-01-01')
  expect(law.stages.find(({ stage }) => stage === 'in-force')).not.toHaveProperty('confirmed')
})

test('a version that gives way leaves its note, and another day changes nothing', () => {
  const versionsOf = (day: string) =>
    confirmed('appi-amendment', 'penalties-in-force', day, { kind: 'window' }).conflicts.find(
      ({ id }) => id === 'enforcement-day',
    )!.versions
  expect(versionsOf('2027-01-17')[2]).toMatchObject({
    rank: 'primary',
    note: { en: 'Some penalty provisions only.' },
  })
  const { versions } = instrumentById
    .get('appi-amendment')!
    .conflicts.find(({ id }) => id === 'enforcement-day')!
  expect(versionsOf('2027-02-01')).toEqual(versions)
})
