import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findDates } from '#content/dates/find.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules, mapUpdate } from '#content/mapping/index.ts'
import { briefTable } from './brief-table.ts'
import { inRulesPart, linesOf } from './split.ts'

type Line = { id: string }
type Predict = (line: never) => Line

const content = loadContent()
const rules = compileRules(content.instruments, content.authorities)

const predictDates = (line: {
  id: string
  text: string
  context_date: string | null
  promulgated?: string
}) => ({
  id: line.id,
  dates: findDates(line.text, {
    published: line.context_date,
    promulgated: line.promulgated ?? null,
  }),
})

const predictMapping = (line: Parameters<typeof mapUpdate>[0] & Line) => {
  const mapping = mapUpdate(line, rules)
  const sure = mapping.instruments.filter(({ state }) => state === 'sure')
  return { ...mapping, id: line.id, instruments: sure }
}

const PARTS = {
  all: () => true,
  'rules part': inRulesPart,
  'set aside': (id: string) => !inRulesPart(id),
}

/** One line a part: what the scorer prints for the lines of that part. */
function evaluate(dir: string, name: 'dates' | 'mapping', data: string, predict: Predict) {
  const lines = linesOf(data).map((line) => JSON.parse(line))
  console.log(`\n${name}`)
  for (const [part, holds] of Object.entries(PARTS)) {
    const gold = lines.filter(({ id }) => holds(id))
    const scores = score(
      dir,
      name,
      gold,
      gold.map((line) => predict(line as never)),
    )
    for (const line of scores.split('\n')) console.log(`${part.padEnd(11)} ${line}`)
  }
}

function score(dir: string, name: string, gold: Line[], predicted: Line[]): string {
  const files = Object.entries({ gold, predicted }).map(([file, lines]) => {
    const path = join(dir, `${name}-${file}.jsonl`)
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    return path
  })
  const scorer = fileURLToPath(new URL(`score-${name}.mjs`, import.meta.url))
  return execFileSync(process.execPath, [scorer, ...files], { encoding: 'utf8' }).trim()
}

/** Labels of instruments that content does not hold yet cannot be met: said, so that recall is read right. */
function countLabelsWithoutInstrument() {
  const labels = linesOf('gold-dev.jsonl').flatMap((line) => JSON.parse(line).instruments)
  const missing = labels.filter((id: string) => id !== 'other' && !content.instrumentById.has(id))
  const ids = [...new Set(missing)].sort()
  if (missing.length === 0) return
  console.log(`\n${missing.length} of ${labels.length} labels name instruments that content`)
  console.log(`does not hold: ${ids.join(', ')}`)
}

const dir = mkdtempSync(join(tmpdir(), 'shirase-eval-'))
try {
  evaluate(dir, 'dates', 'dates-dev.jsonl', predictDates)
  evaluate(dir, 'mapping', 'gold-dev.jsonl', predictMapping)
  countLabelsWithoutInstrument()
  console.log('\nclaims of the briefs')
  for (const line of briefTable(content.briefs)) console.log(line)
} finally {
  rmSync(dir, { recursive: true })
}
