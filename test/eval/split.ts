import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (name: string) => new URL(name, import.meta.url)

/**
 * True for an item that may be read while writing rules: the first byte of the SHA-256 of its id
 * is not 0 mod 3. The others are set aside, to show whether a rule holds beyond what it was written on.
 */
export function inRulesPart(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 3 !== 0
}

/** True for a phrase of `dates-own.jsonl`, that may be read: the first byte of the SHA-256 of its id is even. */
export function inOwnPartA(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 2 === 0
}

/** The lines of a labelled file, e.g. `gold-dev.jsonl`, without the last empty one. */
export function linesOf(name: string): string[] {
  return readFileSync(here(name), 'utf8').split('\n').filter(Boolean)
}

/** The lines of a `*-dev.jsonl` file that its `*-rules.jsonl` must hold, unchanged and in order. */
export function rulesLines(devName: string): string[] {
  return linesOf(devName).filter((line) => inRulesPart(JSON.parse(line).id))
}

/** The lines of `dates-own.jsonl` that `dates-own-a.jsonl` must hold, unchanged and in order. */
export function ownPartA(): string[] {
  return linesOf('dates-own.jsonl').filter((line) => inOwnPartA(JSON.parse(line).id))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ['dates', 'gold']) {
    writeFileSync(here(`${name}-rules.jsonl`), `${rulesLines(`${name}-dev.jsonl`).join('\n')}\n`)
  }
  writeFileSync(here('dates-own-a.jsonl'), `${ownPartA().join('\n')}\n`)
}
