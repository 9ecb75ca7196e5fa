import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse, parseAllDocuments, stringify } from 'yaml'
import { loadContent } from '#content/load.server.ts'
import { ContentError } from '#content/problems.ts'
import { asActor } from '#db/actor.ts'
import { openDb } from '#db/client.ts'
import { listFindings, noteContent, proposeFinding } from '#db/findings.ts'
import { storeListings } from '#db/listings.ts'
import { decideFinding } from '#db/review.ts'
import { lister, listing } from '#test/db/memory.ts'
import { shirase } from './command.ts'

vi.setConfig({ testTimeout: 90_000 })
const PANEL = 'moj-ai-misuse-panel'
const MILESTONE = 'report-published'
const folder = mkdtempSync(join(tmpdir(), 'shirase-findings-'))
const path = join(folder, 'x.db')
const at = '2026-11-24T00:00:00.000Z'

/** One finding of each state, all of the report of the panel. */
beforeAll(() => {
  const db = openDb(path)
  const url = 'https://www.moj.go.jp/MINJI/minji05_00778.html'
  const listed = listing({ url, published: '2026-08-05', authority: 'moj' })
  storeListings(db, [listed], lister({ watched: new Set(['moj']) }))
  for (const [key, start] of [
    ['proposed', '2026-08-03'],
    ['rejected', '2026-08-04'],
    ['confirmed', '2026-08-05'],
  ] as const) {
    proposeFinding(db, {
      ...{ key, instrument: PANEL, milestone: MILESTONE, updateId: 1, kind: 'occurred' },
      ...{ start, end: start, precision: 'day', quote: '取りまとめ報告書の公表', rule: 'r' },
      proposedAt: '2026-11-20T00:00:00.000Z',
    })
  }
  asActor({ id: 'ayumi', via: 'page', at }, () => {
    decideFinding(db, 2, 'rejected', { by: 'ayumi', at, note: null })
    decideFinding(db, 3, 'confirmed', { by: 'ayumi', at, note: 'read on the page' })
  })
  db.$client.close()
})
afterAll(() => vi.resetConfig())

const findings = (...args: string[]) => shirase(['findings', ...args, '--db', path])

test('`findings` says what was learnt, how it stands, and by whom', async () => {
  const { code, stdout } = await findings()
  expect(code).toBe(0)
  expect(stdout.split('\n\n').map((one) => one.split('\n')[0])).toEqual([
    `3. ${PANEL} ${MILESTONE}: occurred, 5 Aug 2026 (confirmed by ayumi on 2026-11-24)`,
    `2. ${PANEL} ${MILESTONE}: occurred, 4 Aug 2026 (rejected by ayumi on 2026-11-24)`,
    `1. ${PANEL} ${MILESTONE}: occurred, 3 Aug 2026 (proposed)`,
  ])
  expect(stdout).toContain('   Note: read on the page')
})

test('`--json` and `--state` give the same rows to programs', async () => {
  const { stdout } = await findings('--json', '--state', 'confirmed')
  expect(JSON.parse(stdout)).toMatchObject([
    { id: 3, state: 'confirmed', start: '2026-08-05', closed: null, contentNow: null },
  ])
})

test('where nothing was found or confirmed, one sentence says so and no empty line is printed', async () => {
  const empty = join(folder, 'empty.db')
  openDb(empty).$client.close()
  const [none, noPatch] = await Promise.all([
    shirase(['findings', '--db', empty]),
    shirase(['findings', 'export', '--db', empty]),
  ])
  expect([none.code, none.stdout, noPatch.code, noPatch.stdout]).toEqual([0, '', 0, ''])
  expect(none.stderr).toContain('There is no such finding')
  expect(noPatch.stderr).toContain('there is no patch')
})

test('a finding that content contradicts is said to be so', async () => {
  const copy = join(folder, 'against.db')
  cpSync(path, copy)
  const db = openDb(copy)
  noteContent(db, 3, 'what an earlier release said')
  db.$client.close()
  const { stdout } = await shirase(['findings', '--state', 'confirmed', '--db', copy])
  expect(stdout).toContain('Content now says 7 Aug 2026 (occurred); this says 5 Aug 2026.')
})

type Named = { id: string }
type File = { milestones: (Named & { claims: unknown[]; readings: unknown[] })[] }

test('the patch that `findings export` prints, applied to a copy of content, passes what `content check` checks', async () => {
  const { code, stdout } = await findings('export')
  expect([code, ...stdout.split('\n').slice(0, 2)]).toEqual([
    0,
    expect.stringMatching(/^# To be merged by hand: /),
    `# content/instruments/${PANEL}.yaml`,
  ])
  const [patch] = parseAllDocuments(stdout).map((one) => one.toJS() as Named & File)
  expect(patch).toMatchObject({
    id: PANEL,
    milestones: [
      {
        id: MILESTONE,
        readings: [{ when: '2026-08-05', outcome: 'occurred' }],
        claims: [{ rank: 'primary' }],
      },
    ],
  })

  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const name = join(content, `instruments/${PANEL}.yaml`)
  const file = parse(readFileSync(name, 'utf8')) as File
  const own = file.milestones.find(({ id }) => id === MILESTONE)!
  const gained = patch!.milestones[0]!
  own.readings = gained.readings
  own.claims = [...gained.claims, ...own.claims]
  writeFileSync(name, stringify(file))
  expect(loadContent([content]).instrumentById.get(PANEL)!.milestones).toContainEqual(
    expect.objectContaining({ id: MILESTONE, readings: gained.readings }),
  )
  own.claims = [{ ...(gained.claims[0] as object), rank: 'hearsay' }]
  writeFileSync(name, stringify(file))
  expect(() => loadContent([content])).toThrow(ContentError)
})

test('what content holds by now is no part of the patch, and nothing is lost of it', async () => {
  const copy = join(folder, 'closed.db')
  cpSync(path, copy)
  const db = openDb(copy)
  asActor({ id: 'program', via: 'program', at }, () =>
    db.$client.exec(`update findings set closed = 'in-content', closed_at = '${at}' where id = 3`),
  )
  expect(listFindings(db)).toHaveLength(3)
  db.$client.close()
  expect((await shirase(['findings', 'export', '--db', copy])).stdout.trim()).toBe('')
  const { stdout } = await shirase(['findings', '--db', copy])
  expect(stdout).toContain('Now in content, since 2026-11-24.')
})
