import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ja } from 'chrono-node'
import { findDates } from '#content/dates/find.ts'
import { HOSTILE } from './hostile.ts'

const ROUNDS = 60
// Rounds of warming to one that counts: until the engine has compiled what it will of both.
const WARMING = 3
const BLOCK = 2_000
const PUBLISHED = '2026-10-09'
const NOON = { instant: new Date(`${PUBLISHED}T12:00:00+09:00`), timezone: 540 }

/** Characters a second of each reader on the same text, and how many times as fast ours is. */
export type DatesSpeed = { ours: number; chronoNode: number; ratio: number }

/** Reads the same blocks of regulators’ prose by turns, so that what else the machine does hits both. */
export function benchDates(rounds = ROUNDS): DatesSpeed {
  const blocks = blocksOf(prose(), BLOCK)
  const spent = { ours: 0, chronoNode: 0 }
  let characters = 0
  // The first rounds only warm up.
  for (let round = -WARMING * rounds; round < rounds; round++) {
    for (const block of blocks) {
      const ours = secondsOf(() => findDates(block, { published: PUBLISHED }))
      const chronoNode = secondsOf(() => ja.parse(block, NOON))
      if (round < 0) continue
      spent.ours += ours
      spent.chronoNode += chronoNode
      characters += block.length
    }
  }
  const ours = characters / spent.ours
  const chronoNode = characters / spent.chronoNode
  return { ours, chronoNode, ratio: ours / chronoNode }
}

const MEGABYTE = 1_000_000
const TENTH = MEGABYTE / 10

/** Seconds for a megabyte of each: of UTF-8, as a file or a request has it. */
const hostileSeconds = (): [name: string, seconds: number][] =>
  Object.entries(HOSTILE).map(([name, unit]) => [name, secondsFor(unit, MEGABYTE)])

/** Seconds for a megabyte of what takes longest of a tenth of one. */
export function slowestSeconds(): number {
  const taken = Object.values(HOSTILE).map((unit) => ({ unit, took: secondsFor(unit, TENTH) }))
  const slowest = taken.reduce((one, other) => (other.took > one.took ? other : one))
  return secondsFor(slowest.unit, MEGABYTE)
}

function secondsFor(unit: string, bytes: number): number {
  const text = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
  return secondsOf(() => findDates(text, { published: PUBLISHED }))
}

function secondsOf(run: () => unknown): number {
  const before = performance.now()
  run()
  return (performance.now() - before) / 1000
}

/** The labelled phrases and the titles of the backfill, as one text. */
function prose(): string {
  const folder = new URL('../../content/backfill/', import.meta.url)
  const titles = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const texts = titles.flatMap((name) => linesOf(new URL(name, folder)).map(({ title }) => title))
  const phrases = linesOf(new URL('../eval/dates-rules.jsonl', import.meta.url))
  return [...phrases.map(({ text }) => text), ...texts].filter(Boolean).join('。\n')
}

function linesOf(file: URL): { text?: string; title?: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

function blocksOf(text: string, length: number): string[] {
  const count = Math.ceil(text.length / length)
  return Array.from({ length: count }, (_, i) => text.slice(i * length, (i + 1) * length))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ours, chronoNode, ratio } = benchDates()
  console.log(`findDates    ${Math.round(ours)} characters a second`)
  console.log(
    `chrono-node  ${Math.round(chronoNode)} characters a second; ratio ${ratio.toFixed(2)}`,
  )
  for (const [name, seconds] of hostileSeconds()) {
    console.log(`1 MB of ${name}: ${seconds.toFixed(2)} s`)
  }
}
