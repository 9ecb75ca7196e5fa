import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inRulesPart, linesOf } from './split.ts'

export type Line = { id: string }
export type Predict = (line: never) => Line

const PARTS = {
  all: () => true,
  'rules part': inRulesPart,
  'set aside': (id: string) => !inRulesPart(id),
}

/** What the scorer prints for each part of a labelled file: `[part, its lines]`. */
export function scoresOf(
  name: 'dates' | 'mapping',
  data: string,
  predict: Predict,
): [string, string][] {
  const lines: Line[] = linesOf(data).map((line) => JSON.parse(line))
  return Object.entries(PARTS).map(([part, holds]) => {
    const gold = lines.filter(({ id }) => holds(id))
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
