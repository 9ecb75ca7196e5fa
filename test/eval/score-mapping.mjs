#!/usr/bin/env node
// Scores the mapping of updates. usage: score-mapping.mjs GOLD.jsonl PREDICTED.jsonl
// PREDICTED: one line an item, {id, relevant, instruments: [{id}] | [id], updateType, severity, dates}.
// Headline figures leave out labels of low confidence; these are scored in a line of their own. 'other' is left out of the instrument score.
import { readFileSync } from 'node:fs'

const read = (f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
const [goldFile, predFile] = process.argv.slice(2)
const gold = read(goldFile)
const pred = new Map(read(predFile).map((p) => [p.id, p]))
const ids = (p) =>
  new Set((p?.instruments ?? []).map((i) => i.id ?? i).filter((i) => i !== 'other'))
const f = (tp, fp, fn) => {
  const p = tp / (tp + fp || 1),
    r = tp / (tp + fn || 1)
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`
}
function score(name, items) {
  let a = [0, 0, 0],
    b = [0, 0, 0],
    type = 0,
    sev = 0,
    rel = 0
  for (const g of items) {
    const p = pred.get(g.id)
    if (!p) {
      if (g.relevant) a[2]++
      b[2] += g.instruments.filter((i) => i !== 'other').length
      continue
    }
    if (p.relevant && g.relevant) a[0]++
    else if (p.relevant) a[1]++
    else if (g.relevant) a[2]++
    if (p.relevant !== g.relevant && process.env.VERBOSE)
      console.log(
        JSON.stringify({
          id: g.id,
          want: g.relevant,
          title: g.title.slice(0, 80),
          got: [...ids(p)],
        }),
      )
    const want = new Set(g.instruments.filter((i) => i !== 'other')),
      got = ids(p)
    for (const i of got) want.has(i) ? b[0]++ : b[1]++
    for (const i of want) if (!got.has(i)) b[2]++
    if (p.updateType === g.update_type) type++
    if (g.relevant) {
      rel++
      if (p.severity === g.severity) sev++
    }
  }
  console.log(
    `${name} ${items.length} items | relevance ${f(...a)} | instruments ${f(...b)} | type ${(type / items.length).toFixed(3)} | severity ${(sev / (rel || 1)).toFixed(3)}`,
  )
}
score(
  'headline',
  gold.filter((g) => g.label_confidence !== 'low'),
)
score(
  'low-confidence',
  gold.filter((g) => g.label_confidence === 'low'),
)
