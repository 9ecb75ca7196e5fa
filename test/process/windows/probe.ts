import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PRECISIONS, type Precision, type Window } from '#content/dates/window.ts'

/**
 * One thing with a window of each precision, all ahead of 21 November 2026 where they have days. The
 * range is a period for answering that ends on a Sunday, and is extended by its law.
 */
export type Probe = { title: string; words: string; window: Window }

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

export const PROBES: Probe[] = PRECISIONS.map((precision) => {
  const [start, end] = BOUNDS[precision]
  const title = `Probe of ${precision}`
  return { title, words: `「${precision}」と書かれた日`, window: { start, end, precision } }
})

const text = (en: string) => `{ en: "${en}", ja: "${en}" }`

const milestone = ({ title, words, window: { start, end, precision } }: Probe) => `
  - id: ${precision}
    kind: ${precision === 'range' ? 'replies-due' : 'published'}${precision === 'range' ? '\n    extended: true' : ''}
    title: ${text(title)}
    readings:
      - when: { start: ${start}, end: ${end}, precision: ${precision}, words: ${words} }
        because: ${text('Announced')}
        outcome: expected
    claims: [{ value: announced, rank: secondary, read: 2026-11-21, address: null, via: press }]`

const duty = ({ title, window: { precision } }: Probe) => `
  - id: by-${precision}
    title: ${text(`Duty at ${precision}`)}
    who: [provider]
    duty: ${text(`Wait for “${title.toLowerCase()}”`)}
    by: ${precision}
    sanction: ${text('None')}
    force: fact-finding
    claims: [{ value: 'announced at ${precision}', rank: secondary, read: 2026-11-21, address: null, via: press }]`

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
