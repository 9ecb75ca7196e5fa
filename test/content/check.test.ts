import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkInstrument, type Registers } from '#content/check.ts'
import { checkOwnClaims } from '#content/claims.ts'
import { checkFormulas } from '#content/dated-words.ts'
import { Instrument } from '#content/schema.ts'
import { changed, registers } from './folder.ts'

const known: Registers = {
  jurisdictions: parse(registers['jurisdictions.yaml']),
  authorities: parse(registers['authorities.yaml']).map((body: object) => ({ ...body, paths: [] })),
}

const faults = (...changes: [string, string][]) =>
  checkInstrument(Instrument.parse(parse(changed(...changes))), known).map(
    ({ path, says }) => `${path.join('.')}: ${says}`,
  )

const stage = '  - stage: study\n    when: 2026-01-05'
const claim = 'address: null, via: press'

test('an instrument without a fault has none', () => {
  expect(faults()).toEqual([])
})

test('history runs forward', () => {
  const later = `  - stage: adopted\n    when: 2026-02-01\n    claims: [{ value: x, rank: secondary, read: 2026-11-21, ${claim} }]\n`
  expect(faults([stage, later + stage])).toEqual([
    'stages.1.when: this stage is earlier than the one before it',
  ])
})

test('what has no known day is a milestone, not history', () => {
  const bound = '{ start: 2026-07-17, end: 2028-07-16, precision: upper-bound }'
  expect(faults(['when: 2026-01-05', `when: ${bound}`])).toEqual([
    'stages.0.when: a stage needs a start and an end that are known; else use a milestone',
  ])
})

test.each([
  ["when: '2027'", 'when: 2026-10', 'expected', '“expected” ended on 2026-10-31'],
  ["when: '2027'", 'when: 2026-10', 'not-announced', '“not-announced” ended on 2026-10-31'],
  ["when: '2027'", "when: '2027'", 'occurred', '“occurred” needs a day before the review'],
  ["when: '2027'", "when: '2026'", 'lapsed-no-outcome-found', 'a window has lapsed only when'],
  ["when: '2027'", "when: '2026'", 'outcome-not-found', 'for what has no known day'],
])('%s as %s cannot be “%s” on the day of review', (from, to, outcome, says) => {
  const found = faults([from, to], ['outcome: expected', `outcome: ${outcome}`])
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(says)
})

test('a day that has passed may be announced and unverified', () => {
  const past: [string, string] = ["when: '2027'", 'when: 2026-10-26']
  expect(faults(past, ['outcome: expected', 'outcome: announced-unverified'])).toEqual([])
})

test('a claim without an address says who relayed it', () => {
  expect(faults([claim, 'address: null'])).toEqual([
    'stages.0.claims.0: a claim without an address says in “via” who relayed it',
  ])
})

test('an official page that was not read is no source of a secondary claim', () => {
  const official = 'address: https://www.jftc.go.jp/houdou/x.html'
  expect(faults([claim, official])[0]).toContain('stages.0.claims.0.address: an official page')
  const confirm = `${claim}, confirmAt: https://www.jftc.go.jp/houdou/x.html`
  expect(faults([claim, confirm])).toEqual([])
})

test('a primary claim shows what was read', () => {
  const primary: [string, string] = ['rank: secondary', 'rank: primary']
  expect(faults(primary)[0]).toContain('a primary claim needs the page that was read')
  expect(faults(primary, [claim, `${claim}, quote: 公布`])).toEqual([])
})

test('good practice never bears the force of a statute', () => {
  const force = 'force: fact-finding\n    claims'
  const as = (given: string): [string, string] => [force, `force: ${given}\n    claims`]
  const basis: [string, string] = ['    by: report', '    by: report\n    basis: good-practice']
  expect(faults(basis, as('guidance'))).toEqual([])
  expect(faults(as('statute'))).toEqual([])
  expect(faults(basis, as('statute'))[0]).toContain('obligations.0.force: good practice is never')
})

test('a value that is written like a day must be one', () => {
  expect(faults(['value: 2026-01-05', 'value: 2026-13-05'])).toEqual([
    'stages.0.claims.0.value: “2026-13-05” is no day or month that exists',
  ])
  expect(faults(['value: 2026-01-05', 'value: 2026-01-05 to 2026-02'])).toEqual([])
})

test('a formula of a law gives its own window, counted from the promulgation', () => {
  const words = '公布の日から起算して二年を超えない範囲内において政令で定める日'
  const given = Instrument.parse(parse(changed()))
  const bound = (end: string): Instrument => ({
    ...given,
    stages: [{ ...given.stages[0]!, stage: 'promulgated', when: '2026-07-17' }],
    milestones: [
      {
        ...given.milestones[0]!,
        readings: [
          {
            when: { start: '2026-07-17', end, precision: 'upper-bound', words },
            because: given.name,
            outcome: 'expected',
          },
        ],
      },
    ],
  })
  expect(checkFormulas(bound('2028-07-16'))).toEqual([])
  expect(checkFormulas(bound('2028-07-17')).map(({ says }) => says)).toEqual([
    'the words mean 2026-07-17 to 2028-07-16, counted from the promulgation on 2026-07-17',
  ])
})

test('unverified claims alone feed no date', () => {
  expect(faults(['rank: secondary', 'rank: unverified'])).toEqual([
    'stages.0.claims: only unverified claims support this day',
  ])
})

test('a closing day may be extended by its law, and an enforcement never', () => {
  const extended = 'extended: true\n    claims'
  const kind = (name: string): [string, string][] => [
    ['kind: published', `kind: ${name}`],
    ['outcome: expected }]\n    claims', `outcome: expected }]\n    ${extended}`],
  ]
  expect(faults(...kind('replies-due'))).toEqual([])
  expect(faults(...kind('in-force'))).toEqual([
    expect.stringMatching(/^milestones\.0\.extended: only a closing day is extended/),
  ])
  const elsewhere = kind('replies-due').concat([['jurisdiction: jp', 'jurisdiction: eu']])
  expect(faults(...elsewhere)).toContainEqual(
    expect.stringMatching(/^milestones\.0\.extended: only a day in Japan is extended/),
  )
})

test('two duties never rest on the very same claim', () => {
  const given = Instrument.parse(parse(changed()))
  const [duty] = given.obligations
  const other = { ...duty!, id: 'other-duty' }
  const check = (obligations: Instrument['obligations']) =>
    checkOwnClaims({ ...given, obligations }).map(({ path, says }) => `${path.join('.')}: ${says}`)
  expect(check([duty!, other])).toEqual([
    `obligations.1.claims: says the same as “${duty!.id}”: give this duty the claim that is about it`,
  ])
  const own = { ...other, claims: [{ ...duty!.claims[0]!, value: 'of its own' }] }
  expect(check([duty!, own])).toEqual([])
})

test('a provision is a claim as any other, and a publisher a body that content knows', () => {
  const given = Instrument.parse(parse(changed()))
  const provision = { ...given.obligations[0]!.claims[0]!, address: null, via: undefined }
  const faulty = {
    ...given,
    obligations: [{ ...given.obligations[0]!, provision }],
    publishers: [{ authority: 'nobody', adds: 0.1 }],
  }
  expect(checkInstrument(faulty, known).map(({ path }) => path.join('.'))).toEqual([
    'publishers.0.authority',
    'obligations.0.provision',
  ])
})
