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
  const parts: string[] = []
  let offsets = new Int32Array(original.length + ROOM)
  let length = 0
  let at = 0
  while (at < original.length) {
    const plain = plainEnd(original, at)
    const end = plain > at ? plain : clusterEnd(original, at)
    const folded = plain > at ? original.slice(at, end) : foldCluster(original.slice(at, end))
    // A character may unfold to eighteen.
    if (length + folded.length >= offsets.length) offsets = grown(offsets, folded.length)
    for (let i = 0; i < folded.length; i++) offsets[length + i] = plain > at ? at + i : at
    length += folded.length
    parts.push(folded)
    at = end
  }
  offsets[length] = original.length
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

const ROOM = 64

function grown(offsets: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(offsets.length * 2 + by)
  larger.set(offsets)
  return larger
}

/** The end of a run of plain characters; the last may be the base of what combines with it. */
function plainEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  return end < text.length && end > at ? end - 1 : end
}

/** The words of the original that a span of the folded text stands for. */
export function original(source: string, folded: Folded, from: number, to: number) {
  const start = folded.offsets[from] ?? source.length
  const end = folded.offsets[to] ?? source.length
  return { from: start, to: end, phrase: source.slice(start, end) }
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && isPlain(cluster.charCodeAt(0))) return cluster
  return cluster.replace(INVISIBLE, '').normalize('NFKC')
}

function clusterEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_CLUSTER)
  let end = at + widthAt(text, at)
  while (end < limit && combinesAt(text, end)) end += widthAt(text, end)
  return end
}

function combinesAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x300 || isPlain(code)) return false
  return COMBINES.test(text.slice(at, at + widthAt(text, at)))
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** ASCII, kana, their marks and common ideographs: unchanged by NFKC, and most of what is read. */
function isPlain(code: number): boolean {
  return (
    (code < 0x80 && code !== 0) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x3001 && code <= 0x3029)
  )
}
