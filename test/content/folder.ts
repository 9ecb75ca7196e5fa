import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of content that holds these files for the length of a test. */
export function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'shirase-content-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

const text = (en: string) => `{ en: ${en}, ja: 文 }`

export const registers = {
  'jurisdictions.yaml': `
- id: jp
  name: ${text('Japan')}
  ladders:
    soft-law:
      - { stage: study, name: ${text('Study')} }
      - { stage: adopted, name: ${text('Adopted')} }
  ends: [{ stage: withdrawn, name: ${text('Withdrawn')} }]
- id: eu
  name: ${text('Union')}
  ladders:
    statute:
      - { stage: proposal, name: ${text('Proposal')} }
      - { stage: adopted, name: ${text('Adopted')} }
  ends: []
`,
  'authorities.yaml': `
- id: jftc
  jurisdiction: jp
  name: ${text('Fair Trade Commission')}
  short: ${text('JFTC')}
  role: ${text('Competition')}
  home: https://www.jftc.go.jp/
  hosts: [jftc.go.jp]
`,
  'glossary.yaml': '- { ja: 施行, en: entry into force }\n',
  'retired.yaml': '[]\n',
  'limits.yaml': '[]\n',
  'briefs.yaml': '[]\n',
  'released.yaml': '{}\n',
}

/** An instrument's file without a fault. Tests change one line of it. */
export const study = `id: a-study
jurisdiction: jp
authority: jftc
name: ${text('A study')}
short: ${text('Study')}
force: fact-finding
ladder: soft-law
summary: ${text('What it is')}
reviewed: 2026-11-21
stages:
  - stage: study
    when: 2026-01-05
    claims: [{ value: 2026-01-05, rank: secondary, read: 2026-11-21, address: null, via: press }]
milestones:
  - id: report
    kind: published
    title: ${text('Report')}
    readings: [{ when: '2027', because: ${text('Announced')}, outcome: expected }]
    claims: [{ value: '2027', rank: secondary, read: 2026-11-21, address: null, via: press }]
obligations:
  - id: answer
    title: ${text('Answer')}
    who: [provider]
    duty: ${text('Answer the questionnaire')}
    by: report
    sanction: ${text('None')}
    force: fact-finding
    claims: [{ value: yes it is, rank: secondary, read: 2026-11-21, address: null, via: press }]
signals: [{ phrase: 実態調査 }]
`

/** Registers and that instrument, with words of it replaced. */
export function contentWith(...changes: [string, string][]): string {
  return folder({ ...registers, 'instruments/a-study.yaml': changed(...changes) })
}

export function changed(...changes: [string, string][]): string {
  return changes.reduce((file, [from, to]) => {
    if (!file.includes(from)) throw new Error(`the file does not hold ${from}`)
    return file.replace(from, to)
  }, study)
}
