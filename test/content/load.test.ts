import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digest, loadContent } from '#content/load.server.ts'
import { ContentError } from '#content/problems.ts'
import { changed, contentWith, folder, registers, study } from './folder.ts'

function problemsOf(...dirs: string[]) {
  try {
    loadContent(dirs)
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
  return []
}

const theOne = (dir: string) => {
  const problems = problemsOf(dir)
  expect(problems.map(({ says }) => says)).toHaveLength(1)
  return problems[0]
}

test('a sound folder loads, frozen to its leaves', () => {
  const content = loadContent([contentWith()])
  expect(content.instrumentById.get('a-study')).toMatchObject({ from: 'shipped', aliases: [] })
  expect(content.jurisdictionById.has('eu')).toBe(true)
  expect(content.authorityById.get('jftc')?.watched).toBe(true)
  const [first] = content.instruments
  expect(() => Object.assign(first!.milestones[0]!.title, { en: 'x' })).toThrow(TypeError)
})

test('a problem names file, line and field, and reads as a sentence', () => {
  const dir = contentWith(['when: 2026-01-05', 'when: 2026-02-30'])
  const file = join(dir, 'instruments', 'a-study.yaml')
  expect(() => loadContent([dir])).toThrow(
    `Content has 1 problem:\n- ${file}, line 12, stages 1, when: “2026-02-30”: write a day, month or year that exists: 2026-08-25, 2026-08, '2026'.`,
  )
})

test('all problems of all files are reported together', () => {
  const dir = folder({
    ...registers,
    'glossary.yaml': '- { ja: 施行 }\n',
    'instruments/a-study.yaml': changed(['kind: published', 'kind: printed']),
    'instruments/b-study.yaml': changed(['id: a-study', 'id: b-study'], ['by: report', 'by: dawn']),
  })
  expect(problemsOf(dir).map(({ field, line }) => [field, line])).toEqual([
    ['entry 1, en', 1],
    ['milestones “report”, kind', 16],
    ['obligations “answer”, by', 25],
  ])
})

test('references that multiply without end are a problem of the file, not a crash', () => {
  const tenfold = (name: string, of: string) => `${name}: &${name} [${`${of}, `.repeat(10)}]\n`
  const yaml = [tenfold('a', 'x'), tenfold('b', '*a'), tenfold('c', '*b'), tenfold('d', '*c')]
  const [problem] = problemsOf(folder({ ...registers, 'instruments/a-study.yaml': yaml.join('') }))
  expect(problem?.says).toBe(
    'its references (* and &) refer too often to each other; write the values out',
  )
})

test('values nested without end are one problem of the file, not a crash', () => {
  const nested: [string, (n: number) => string][] = [
    ['lists', (n) => `${'['.repeat(n)}${']'.repeat(n)}`],
    ['lists that do not end', (n) => '['.repeat(n)],
    ['groups', (n) => `${'{ a: '.repeat(n)}${'}'.repeat(n)}`],
    ['rows', (n) => `\n${'- '.repeat(n)}x`],
  ]
  for (const [name, value] of nested) {
    const yaml = `id: a-study\nname: ${value(20_000)}\n`
    const file = 'instruments/a-study.yaml'
    const problems = problemsOf(folder({ ...registers, [file]: yaml }))
    expect(problems, name).toEqual([
      {
        file: expect.stringContaining(file),
        ...{ line: expect.any(Number), field: '' },
        says: 'its values are nested too deeply within each other; write them with fewer levels',
      },
    ])
  }
})

test('whatever the depth, a file that does not fit is told with sentences', () => {
  for (const depth of [2, 50, 200, 400, 600, 800, 1000]) {
    const name = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const yaml = changed([/name: .*/.exec(study)![0], `name: ${name}`])
    const found = problemsOf(folder({ ...registers, 'instruments/a-study.yaml': yaml }))
    expect(found.length, String(depth)).toBeGreaterThan(0)
    for (const { says } of found) expect(says).not.toMatch(/call stack/)
  }
})

test('an unknown field is named where it stands', () => {
  expect(theOne(contentWith(['reviewed:', 'stage: study\nreviewed:']))).toMatchObject({
    line: 9,
    field: 'stage',
    says: 'there is no field “stage”',
  })
})

test('a missing field is named with what is needed', () => {
  expect(theOne(contentWith(['reviewed: 2026-11-21\n', '']))).toMatchObject({
    field: 'reviewed',
    says: 'missing; text is needed',
  })
})

test('a word outside a closed list is answered with the list', () => {
  expect(
    theOne(contentWith(['ladder: soft-law\n', 'ladder: soft-law\naliases: yes\n'])),
  ).toMatchObject({ field: 'aliases', says: 'it says “yes”, but a list is needed' })
  const problem = theOne(contentWith(['rank: secondary', 'rank: sure']))
  expect(problem?.says).toBe(
    'it says “sure”, but it must be one of primary, official-translation, secondary, unverified',
  )
})

test('a year without quotes is a number, and the sentence says what to do', () => {
  const problem = theOne(contentWith(["when: '2027'", 'when: 2027']))
  expect(problem).toMatchObject({ field: 'milestones “report”, readings 1, when', line: 18 })
  expect(problem?.says).toContain("a number needs quotes: '2027'")
})

test('text that is not YAML is a problem with a line, not a crash', () => {
  const problem = problemsOf(contentWith(['name:', 'name: "']))[0]
  expect(problem?.says).toMatch(/^this is not YAML: /)
  expect(problem?.line).toBeGreaterThan(3)
})

test.each([
  ['jurisdiction: jp', 'jurisdiction: de', '“de” does not stand in jurisdictions.yaml'],
  ['authority: jftc', 'authority: ftc', '“ftc” does not stand in authorities.yaml'],
  ['ladder: soft-law', 'ladder: statute', '“statute” does not stand in the ladders of “jp”'],
  ['stage: study', 'stage: diet', '“diet” does not stand in the ladder “soft-law”'],
  ['by: report', 'by: dawn', '“dawn” does not stand in the milestones of this instrument'],
  ['id: a-study', 'id: b-study', 'the id “b-study” and the name of the file must be the same'],
])('%s changed to %s is found', (from, to, says) => {
  expect(problemsOf(contentWith([from, to])).map((problem) => problem.says)).toContain(says)
})

test('an instrument belongs to an authority of its own jurisdiction', () => {
  const says = problemsOf(contentWith(['jurisdiction: jp', 'jurisdiction: eu'])).map((p) => p.says)
  expect(says).toContain('“jftc” is of “jp”')
})

test('an id that stands twice is found, in a list and across instruments', () => {
  const twice = registers['authorities.yaml'] + registers['authorities.yaml']
  const lists = problemsOf(folder({ ...registers, 'authorities.yaml': twice }))
  expect(lists.map(({ says }) => says)).toEqual(['“jftc” stands here a second time'])
  const instruments = problemsOf(
    folder({
      ...registers,
      'instruments/a-study.yaml': study,
      'instruments/b-study.yaml': changed(['id: a-study', 'id: b-study']),
    }),
  )
  expect(instruments.map(({ says }) => says)).toEqual([
    'the obligation “answer” is already one of “a-study”',
  ])
})

test('a retired id is gone, and its successor is there', () => {
  const retired = (id: string, successor: string) =>
    `- { kind: instrument, id: ${id}, successor: ${successor}, since: 2026-11-21, why: { en: x, ja: x } }\n`
  const files = { ...registers, 'instruments/a-study.yaml': study }
  const load = (text: string) => problemsOf(folder({ ...files, 'retired.yaml': text }))
  expect(load(retired('old-study', 'a-study'))).toEqual([])
  expect(load(retired('a-study', 'null')).map(({ says }) => says)).toEqual([
    '“a-study” is still in use',
  ])
  expect(load(retired('old-study', 'new-study')).map(({ says }) => says)).toEqual([
    '“new-study” does not stand in content',
  ])
})

test('an extra folder adds and overrides, and says so', () => {
  const extra = folder({
    'instruments/a-study.yaml': changed(['en: A study', 'en: Our study']),
    'instruments/b-study.yaml': changed(
      ['id: a-study', 'id: b-study'],
      ['id: answer', 'id: reply'],
    ),
    'glossary.yaml': '- { ja: 施行, en: enforcement }\n- { ja: 公布, en: promulgation }\n',
  })
  const content = loadContent([contentWith(), extra])
  expect(content.instruments.map(({ id, from, name }) => [id, from, name.en])).toEqual([
    ['a-study', 'overrides', 'Our study'],
    ['b-study', 'added', 'A study'],
  ])
  expect(content.glossary).toMatchObject([
    { en: 'enforcement', from: 'overrides' },
    { ja: '公布', from: 'added' },
  ])
  expect(content.authorityById.get('jftc')?.from).toBe('shipped')
})

test('a folder that does not exist and a register that is missing are problems', () => {
  expect(problemsOf(contentWith(), '/nowhere/content').map(({ says }) => says)).toEqual([
    'this folder of content does not exist',
  ])
  const { 'glossary.yaml': _, ...rest } = registers
  expect(theOne(folder(rest))).toMatchObject({ line: null, says: 'this file is missing' })
})

test('the release changes with any byte and with nothing else', () => {
  const first = loadContent([contentWith()]).release
  expect(loadContent([contentWith()]).release).toBe(first)
  expect(loadContent([contentWith(['en: A study', 'en: A Study'])]).release).not.toBe(first)
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  const dir = contentWith()
  expect(digest([dir])).not.toBe(digest([dir, dir]))
})
