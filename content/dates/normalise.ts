/** Text in NFKC, with the way back: `offsets[i]` is where folded character `i` began. */
export type Folded = {
  text: string
  /** One entry more than `text` has characters; the last is the length of the original. */
  offsets: Int32Array
}

const COMBINES = /[\p{M}\u1160-\u11ff\uff9e\uff9f\uffa0-\uffdc]/u
const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff/g

// Canonical reordering of a run of marks is not linear, so a hostile run is cut.
const LONGEST_CLUSTER = 32

/**
 * Folds width, compatibility forms and Kangxi radicals (NFKC), and drops characters that no reader
 * sees. Every kind of blank becomes a plain one. Lone surrogates pass through. Linear, never throws.
 */
export function fold(original: string): Folded {
  const simple = simpleFold(original)
  return simple === null
    ? clusterFold(original)
    : { text: simple, offsets: countedTo(simple.length) }
}

/** The text where every unit folds by itself to one, as in nearly all texts; else null. */
function simpleFold(original: string): string | null {
  let folded = ''
  let copied = 0
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at)
    const simple = SIMPLE[code]!
    if (simple === code) continue
    if (simple === 0) return null
    folded += original.slice(copied, at) + ASCII[simple]!
    copied = at + 1
  }
  return copied === 0 ? original : folded + original.slice(copied)
}

function clusterFold(original: string): Folded {
  const folded = emptyFor(original.length)
  let at = 0
  while (at < original.length) {
    const simple = SIMPLE[original.charCodeAt(at)]!
    if (simple !== 0 && (at + 1 === original.length || !mayCombine(original, at + 1))) {
      push(folded, simple, at)
      at += 1
    } else {
      const end = clusterEnd(original, at)
      const unfolded = foldCluster(original.slice(at, end))
      for (let i = 0; i < unfolded.length; i++) push(folded, unfolded.charCodeAt(i), at)
      at = end
    }
  }
  push(folded, 0, original.length)
  return { text: textOf(folded), offsets: folded.offsets.subarray(0, folded.length) }
}

/** The words of the original that a span of the folded text stands for. */
export function original(source: string, folded: Folded, from: number, to: number) {
  const start = folded.offsets[from] ?? source.length
  const end = folded.offsets[to] ?? source.length
  return { from: start, to: end, phrase: source.slice(start, end) }
}

// What a unit folds to where it folds by itself to one: itself for ASCII, kana, common ideographs and
// marks, the plain form for the full-width ones; 0 for all others.
const SIMPLE = new Uint16Array(0x10000)
const PLAIN = [
  [0x01, 0x7f],
  [0x2012, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2500, 0x25ff],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
] as const
for (const [first, last] of PLAIN) for (let code = first; code <= last; code++) SIMPLE[code] = code
for (let code = 0xff01; code <= 0xff5e; code++) SIMPLE[code] = code - 0xfee0
SIMPLE[0x3000] = 0x20
const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code))

const mayCombine = (text: string, at: number): boolean =>
  SIMPLE[text.charCodeAt(at)] === 0 && combinesAt(text, at)

let counted = new Int32Array(0)

/** 0, 1, 2 … up to a number: where the characters of a text stood that is plain already. */
function countedTo(last: number): Int32Array {
  if (counted.length <= last) counted = Int32Array.from({ length: last * 2 + 1 }, (_, i) => i)
  return counted.subarray(0, last + 1)
}

type Units = { units: Uint16Array; offsets: Int32Array; length: number }

const ROOM = 64
const emptyFor = (length: number): Units => ({
  units: new Uint16Array(length + ROOM),
  offsets: new Int32Array(length + ROOM),
  length: 0,
})

function push(to: Units, unit: number, offset: number): void {
  if (to.length === to.units.length) grow(to)
  to.units[to.length] = unit
  to.offsets[to.length] = offset
  to.length += 1
}

function grow(to: Units): void {
  const { units, offsets } = emptyFor(to.length * 2)
  units.set(to.units)
  offsets.set(to.offsets)
  to.units = units
  to.offsets = offsets
}

const PIECE = 8192

/** The text of the units, but for the last, which only marks the end. */
function textOf({ units, length }: Units): string {
  let text = ''
  for (let at = 0; at < length - 1; at += PIECE) {
    const piece = units.subarray(at, Math.min(length - 1, at + PIECE))
    text += String.fromCharCode.apply(null, piece as unknown as number[])
  }
  return text
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
  if (code < 0x300 || SIMPLE[code] !== 0) return false
  return COMBINES.test(text.slice(at, at + widthAt(text, at)))
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
