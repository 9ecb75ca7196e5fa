import { ENCLOSED } from './enclosed.ts'

/** Text as it is read, in NFKC, with the way back: `offsets[i]` is where folded character `i` began. */
export type Folded = {
  text: string
  /** One entry more than `text` has characters; the last is the length of the original. */
  offsets: Int32Array
}

const COMBINES = /[\p{M}\u1160-\u11ff\uff9e\uff9f\uffa0-\uffdc]/u
const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff/g

const MARK = new RegExp(`^[${ENCLOSED}]$`)

// 12月⑱日, 第③四半期: these are numbers.
const COUNTED = /[年月日回四]/

// Canonical reordering of a run of marks is not linear, so a hostile run is cut.
const LONGEST_CLUSTER = 32

/**
 * Folds width, compatibility forms and Kangxi radicals (NFKC), but for enclosed numbers, and drops
 * characters that no reader sees. Every kind of blank becomes a plain one. Lone surrogates pass through. Linear, never throws.
 */
export function fold(original: string): Folded {
  const end = plainEnd(original, 0)
  return end === original.length
    ? { text: original.normalize('NFKC'), offsets: countedTo(end) }
    : clusterFold(original)
}

function clusterFold(original: string): Folded {
  const places = placesFor(original.length)
  let text = ''
  let at = 0
  while (at < original.length) {
    const end = plainEnd(original, at)
    text += original.slice(at, end).normalize('NFKC')
    for (; at < end; at++) push(places, at)
    if (at === original.length) break
    const past = clusterEnd(original, at)
    const cluster = original.slice(at, past)
    const isMark = MARK.test(cluster) && !COUNTED.test(original.charAt(past))
    const folded = isMark ? cluster : foldCluster(cluster)
    text += folded
    for (let i = 0; i < folded.length; i++) push(places, at)
    at = past
  }
  push(places, original.length)
  return { text, offsets: places.offsets.subarray(0, places.length) }
}

/** The words of the original that a span of the folded text stands for. */
export function original(source: string, folded: Folded, from: number, to: number) {
  const start = folded.offsets[from] ?? source.length
  const end = folded.offsets[to] ?? source.length
  return { from: start, to: end, phrase: source.slice(start, end) }
}

// The units that fold by themselves to one: to themselves, or the full-width ones to the plain form.
const PLAIN = new Uint8Array(0x10000)
const RANGES = [
  [0x01, 0x7f],
  [0xd7, 0xd7],
  [0x2012, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2500, 0x25ff],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
] as const
for (const [first, last] of RANGES) PLAIN.fill(1, first, last + 1)
/** How far the units from a place on each fold by themselves to one. */
function plainEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && PLAIN[text.charCodeAt(end)] === 1) end++
  // What combines takes the unit in front with it.
  return end > from && end < text.length && combinesAt(text, end) ? end - 1 : end
}

let counted = new Int32Array(0)

/** 0, 1, 2 … up to a number: where the characters of a text stood that is plain already. */
function countedTo(last: number): Int32Array {
  if (counted.length <= last) {
    counted = new Int32Array(last * 2 + 1)
    // By hand: `Int32Array.from` takes half a second for a megabyte.
    for (let i = 0; i < counted.length; i++) counted[i] = i
  }
  return counted.subarray(0, last + 1)
}

type Places = { offsets: Int32Array; length: number }

const ROOM = 64
const placesFor = (length: number): Places => ({
  offsets: new Int32Array(length + ROOM),
  length: 0,
})

function push(to: Places, offset: number): void {
  if (to.length === to.offsets.length) {
    const { offsets } = placesFor(to.length * 2)
    offsets.set(to.offsets)
    to.offsets = offsets
  }
  to.offsets[to.length] = offset
  to.length += 1
}

const folds = new Map<string, string>()

function foldCluster(cluster: string): string {
  const known = folds.get(cluster)
  if (known !== undefined) return known
  const folded = cluster.replace(INVISIBLE, '').normalize('NFKC')
  if (cluster.length === 1) folds.set(cluster, folded)
  return folded
}

function clusterEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_CLUSTER)
  let end = at + widthAt(text, at)
  while (end < limit && combinesAt(text, end)) end += widthAt(text, end)
  return end
}

function combinesAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x300 || PLAIN[code] === 1) return false
  return COMBINES.test(text.slice(at, at + widthAt(text, at)))
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
