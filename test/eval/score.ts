import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inOwnPartA, inRulesPart, linesOf } from './split.ts'

export type Line = { id: string }
export type Predict = (line: never) => Line

type Parts = Record<string, (line: Line & { part?: string; composed?: boolean }) => boolean>

/** The parts of a `*-dev.jsonl` file. */
export const DEV_PARTS: Parts = {
  all: () => true,
  'rules part': ({ id }) => inRulesPart(id),
  'set aside': ({ id }) => !inRulesPart(id),
}

/** The parts of `gold-own.jsonl`, as its lines name them. */
export const OWN_PARTS: Parts = {
  'own, worked on': ({ part }) => part === 'worked-on',
  'own, held back': ({ part }) => part === 'held-back',
}

/** Labels made without sight of the rules; composed titles are easy, so they are never counted with real ones. */
export const FRESH_PARTS = (part: 'a' | 'b'): Parts => ({
  [`fresh ${part}, real`]: ({ composed }) => !composed,
  [`fresh ${part}, composed`]: ({ composed }) => composed === true,
})

/** A second labelling without sight of the rules: a may be read, b is only counted. */
export const NEW_PART = (part: 'a' | 'b'): Parts => ({
  [`new ${part}, real`]: ({ composed }) => !composed,
  [`new ${part}, composed`]: ({ composed }) => composed === true,
})

/** Hard titles, made without sight of the rules, then read. */
export const LATER_PART: Parts = { 'later, hard': () => true }
export const PLAIN_PART: Parts = { 'plain days': () => true }
export const COMPOSED_PART: Parts = { composed: () => true }
export const FURTHER_PART: Parts = { further: () => true }

/** The parts of `dates-own.jsonl`: a may be read while rules are written, b is only counted. */
export const OWN_PHRASES: Parts = {
  'own-a': ({ id }) => inOwnPartA(id),
  'own-b': ({ id }) => !inOwnPartA(id),
}

/** What the scorer prints for each part of a labelled file: `[part, its lines]`. */
export function scoresOf(
  name: 'dates' | 'mapping',
  data: string,
  predict: Predict,
  parts = DEV_PARTS,
): [string, string][] {
  const lines: Line[] = linesOf(data).map((line) => JSON.parse(line))
  return Object.entries(parts).map(([part, holds]) => {
    const gold = lines.filter(holds)
    return [
      part,
      score(
        name,
        gold,
        gold.map((line) => predict(line as never)),
      ),
    ]
  })
}

function score(name: string, gold: Line[], predicted: Line[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'shirase-eval-'))
  try {
    const files = Object.entries({ gold, predicted }).map(([file, lines]) => {
      const path = join(dir, `${file}.jsonl`)
      writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      return path
    })
    const scorer = fileURLToPath(new URL(`score-${name}.mjs`, import.meta.url))
    return execFileSync(process.execPath, [scorer, ...files], { encoding: 'utf8' }).trim()
  } finally {
    rmSync(dir, { recursive: true })
  }
}
