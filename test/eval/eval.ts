import { loadContent } from '#content/load.server.ts'
import { compileRules, mapUpdate } from '#content/mapping/index.ts'
import { briefTable } from './brief-table.ts'
import { datesTable } from './dates-table.ts'
import { type Line, type Predict, scoresOf } from './score.ts'
import { linesOf } from './split.ts'

const content = loadContent()
const rules = compileRules(content.instruments, content.authorities)

const predictMapping = (line: Parameters<typeof mapUpdate>[0] & Line) => {
  const mapping = mapUpdate(line, rules)
  const sure = mapping.instruments.filter(({ state }) => state === 'sure')
  return { ...mapping, id: line.id, instruments: sure }
}

/** One line a part: what the scorer prints for the lines of that part. */
function printScores(name: 'mapping', data: string, predict: Predict): void {
  console.log(`\n${name}`)
  for (const [part, scores] of scoresOf(name, data, predict)) {
    for (const line of scores.split('\n')) console.log(`${part.padEnd(11)} ${line}`)
  }
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

console.log(`dates\n${datesTable()}`)
printScores('mapping', 'gold-dev.jsonl', predictMapping)
countLabelsWithoutInstrument()
console.log('\nclaims of the briefs')
for (const line of briefTable(content.briefs)) console.log(line)
