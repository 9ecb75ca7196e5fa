#!/usr/bin/env node
// Scores date extraction. usage: score-dates.mjs GOLD.jsonl PREDICTED.jsonl
// PREDICTED: one line an example, {id, dates: [{kind, start, end, precision}]}, dates as YYYY-MM-DD or with a time and +09:00, null = unbounded.
// An interval counts as right when its first and last day are both right; times and kinds are scored apart. An unknown window
// (both ends null) may be predicted as {start: null, end: null} or left out.
import { readFileSync } from 'node:fs'

const read = (f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
const [goldFile, predFile] = process.argv.slice(2)
const gold = read(goldFile)
const pred = new Map(read(predFile).map((p) => [p.id, p.dates ?? []]))
const day = (s) => (s ? s.slice(0, 10) : null)
const key = (d) => `${day(d.start)}..${day(d.end)}`
const known = (d) => d.start !== null || d.end !== null
let tp = 0,
  fp = 0,
  fn = 0,
  exact = 0,
  kinds = 0,
  timed = 0,
  timeRight = 0
const missed = []
for (const g of gold) {
  const want = g.expected.filter(known)
  const got = (pred.get(g.id) ?? []).filter(known)
  const left = [...got]
  let ok = 0
  for (const w of want) {
    const i = left.findIndex((d) => key(d) === key(w))
    if (i < 0) continue
    const [hit] = left.splice(i, 1)
    ok++
    if (hit.kind === w.kind) kinds++
    if (/T/.test(w.start ?? '') || /T/.test(w.end ?? '')) {
      timed++
      const t = (s) => (s && /T/.test(s) ? new Date(s).getTime() : s)
      if (t(hit.start) === t(w.start) && t(hit.end) === t(w.end)) timeRight++
    }
  }
  tp += ok
  fn += want.length - ok
  fp += left.length
  if (ok === want.length && left.length === 0) exact++
  else missed.push({ id: g.id, text: g.text.slice(0, 70), want: want.map(key), got: got.map(key) })
}
const p = tp / (tp + fp || 1),
  r = tp / (tp + fn || 1),
  f1 = (2 * p * r) / (p + r || 1)
if (process.env.VERBOSE) for (const m of missed) console.log(JSON.stringify(m))
console.log(
  `examples ${gold.length} exact ${exact} (${(exact / gold.length).toFixed(3)}) kind ${(kinds / (tp || 1)).toFixed(3)} time ${timeRight}/${timed} precision ${p.toFixed(3)} recall ${r.toFixed(3)} F1 ${f1.toFixed(3)}`,
)
