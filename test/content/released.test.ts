import { expect, test } from 'vitest'
import { loadContent } from '#content/load.server.ts'
import { checkReleased, idsOf, Released } from '#content/released.ts'
import { readYaml } from '#content/yaml.server.ts'
import { instrument } from './mapping/instruments.ts'

const known = (retired: object[] = []) => ({
  jurisdictions: [{ id: 'jp' }],
  authorities: [{ id: 'jftc' }],
  instruments: [instrument({ id: 'study' })],
  retired: retired as never,
})
const released = (given: Partial<Released>) => Released.parse(given)

test('every id that content holds stands in the released list', () => {
  const list = Released.parse(readYaml('content/released.yaml').value)
  expect(list).toEqual(idsOf(loadContent()))
  expect(list.milestones.length).toBeGreaterThan(100)
})

test('a released id that is gone is named, with what to do', () => {
  const gone = released({ instruments: ['study', 'old'], milestones: ['study#report'] })
  expect(checkReleased(gone, known()).map(({ path, says }) => [path.join('.'), says])).toEqual([
    [
      'instruments.1',
      'the instrument “old” was released and is gone: bring it back, or name its successor in retired.yaml',
    ],
    [
      'milestones.0',
      'the milestone “study#report” was released and is gone: bring it back, or name its successor in retired.yaml',
    ],
  ])
})

test('what was retired may be gone, and takes its milestones along', () => {
  const gone = released({ instruments: ['old'], milestones: ['old#report', 'study#report'] })
  const retired = [
    { kind: 'instrument', id: 'old', successor: 'study' },
    { kind: 'milestone', id: 'report', instrument: 'study', successor: null },
  ]
  expect(checkReleased(gone, known(retired))).toEqual([])
})
