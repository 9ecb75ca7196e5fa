import { linesOf } from './split.ts'

/** A labelled item, as far as a baseline looks at it. */
export type Item = {
  id: string
  title: string
  summary: string
  relevant: boolean
  instruments: string[]
  update_type: string
  severity: string
}

/** The items that may be read while rules are written: what a baseline is fitted to. */
export const itemsForRules = (): Item[] =>
  linesOf('gold-rules.jsonl').map((line) => JSON.parse(line))

/** The value that stands most often; the first in order of letters when several do. */
export function commonest(values: readonly string[]): string {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]
}
