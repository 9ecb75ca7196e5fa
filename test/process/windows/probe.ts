import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closingWindow } from '#content/dates/closing.ts'
import { type DateKind, PRECISIONS, type Precision, type Window } from '#content/dates/window.ts'
import { openDb } from '#db/client.ts'
import { proposeFinding } from '#db/findings.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'

/**
 * One thing with a window of each precision, all ahead of 21 November 2026 where they have days. The
 * range is a period for answering that ends on a Sunday, and is extended by its law; beside them stands
 * a call for comments of few days.
 */
export type Probe = {
  id: string
  title: string
  words: string
  window: Window
  /** The window with all that must be said of it. */
  shown: Window
  kind: string
  /** The kind of date that it is where an update names it. */
  date: DateKind
  extended: boolean
}

const BOUNDS: Record<Precision, [start: string | null, end: string | null]> = {
  day: ['2026-12-10', '2026-12-10'],
  datetime: ['2026-12-15T00:00+09:00', '2026-12-15T00:00+09:00'],
  range: ['2026-12-01', '2026-12-20'],
  month: ['2027-01-01', '2027-01-31'],
  'third-of-month': ['2027-02-11', '2027-02-20'],
  quarter: ['2027-04-01', '2027-06-30'],
  'fiscal-quarter': ['2027-01-01', '2027-03-31'],
  season: ['2027-03-01', '2027-05-31'],
  year: ['2027-01-01', '2027-12-31'],
  'rest-of-year': ['2026-11-21', '2026-12-31'],
  'fiscal-year': ['2027-04-01', '2028-03-31'],
  'rest-of-fiscal-year': ['2026-11-21', '2027-03-31'],
  'diet-session': ['2027-01-20', '2027-06-20'],
  'upper-bound': ['2026-07-17', '2028-07-16'],
  'open-ended': ['2026-12-24', null],
  recurring: ['2027-01-05', null],
  relative: [null, null],
  unknown: [null, null],
}

const PUBLISHED = { kind: 'published', date: 'other', extended: false } as const
const ANSWER = { kind: 'replies-due', date: 'due', extended: true } as const
const CALL = { kind: 'consultation-closes', date: 'comment-window', extended: false } as const

const probe = (
  id: string,
  window: Window,
  of: Pick<Probe, 'kind' | 'date' | 'extended'>,
): Probe => ({
  ...{ id, title: `Probe of ${id}`, words: `「${id}」と書かれた日`, window, ...of },
  shown: closingWindow(window, { ...of, call: of === CALL, today: null }),
})

export const PROBES: Probe[] = [
  ...PRECISIONS.map((precision) => {
    const [start, end] = BOUNDS[precision]
    return probe(precision, { start, end, precision }, precision === 'range' ? ANSWER : PUBLISHED)
  }),
  probe('short-call', { start: '2026-12-02', end: '2026-12-11', precision: 'range' }, CALL),
]

const text = (en: string) => `{ en: "${en}", ja: "${en}" }`

const milestone = ({ id, kind, extended, title, words, window }: Probe) => `
  - id: ${id}
    kind: ${kind}${extended ? '\n    extended: true' : ''}
    title: ${text(title)}
    readings:
      - when: { start: ${window.start}, end: ${window.end}, precision: ${window.precision}, words: ${words} }
        because: ${text('Announced')}
        outcome: expected
    claims: [{ value: announced, rank: secondary, read: 2026-11-21, address: null, via: press }]`

const duty = ({ id, title }: Probe) => `
  - id: by-${id}
    title: ${text(`Duty at ${id}`)}
    who: [provider]
    duty: ${text(`Wait for “${title.toLowerCase()}”`)}
    by: ${id}
    sanction: ${text('None')}
    force: fact-finding
    claims: [{ value: 'announced at ${id}', rank: secondary, read: 2026-11-21, address: null, via: press }]`

/** A folder for CONTENT_DIR with an instrument that has all of them, and a duty on each. */
export function probeContent(): string {
  const dir = mkdtempSync(join(tmpdir(), 'shirase-probe-'))
  mkdirSync(join(dir, 'instruments'))
  const file = `id: probe
jurisdiction: jp
authority: jftc
name: ${text('Probe')}
short: ${text('Probe')}
force: fact-finding
ladder: soft-law
summary: ${text('One window of each precision')}
reviewed: 2026-11-21
stages:
  - stage: study
    when: '2026-05'
    claims: [{ value: 2026-05, rank: secondary, read: 2026-11-21, address: null, via: press }]
milestones:${PROBES.map(milestone).join('')}
obligations:${PROBES.map(duty).join('')}
signals: [{ phrase: 見本の調査 }]
`
  writeFileSync(
    join(dir, 'instruments', 'probe.yaml'),
    file.replaceAll('“', "'").replaceAll('”', "'"),
  )
  return dir
}

/** A database with an update that names all of them, and a finding that proposes each. */
export function probeDatabase(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-probed-')), 'shirase.db')
  const db = openDb(path)
  const title = '見本の調査の予定について'
  storeListings(db, [listing({ title, published: '2026-11-20' })], lister({ seen: '2026-11-20' }))
  const link = {
    instrument: 'probe',
    obligation: '',
    score: 1,
    state: 'sure' as const,
    because: [],
  }
  const dates = PROBES.map(({ words, window, date }) => ({
    ...{ ...window, kind: date, phrase: words, rule: 'probe', field: 'summary', from: 0, to: 0 },
  }))
  saveMapping(db, 1, { type: 'notice', severity: 'low', links: [link], dates }, false)
  for (const { id, words, window } of PROBES) {
    proposeFinding(db, {
      ...{
        key: id,
        instrument: 'probe',
        milestone: id,
        updateId: 1,
        kind: 'window',
        rule: 'probe',
      },
      ...{ ...window, quote: words, proposedAt: '2026-11-20T00:00:00.000Z' },
    })
  }
  db.$client.close()
  return path
}
