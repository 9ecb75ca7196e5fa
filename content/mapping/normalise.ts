import { fold as foldWidth } from '../dates/normalise.ts'
import { DROPPED, is, NONE, plainForm, type Rule, rulesFor } from './folding.ts'

/**
 * Text as the matcher compares it, one UTF-16 unit a cell. `starts[i]` and `ends[i]` are the offsets
 * in the original text that unit `i` came from, end exclusive.
 */
export type Folded = { text: string; starts: Int32Array; ends: Int32Array }

type Cells = { units: Uint16Array; starts: Int32Array; ends: Int32Array; length: number }

// サーバ and サーバー, カテゴリ and カテゴリー: only after an a-sound or リ, so コピー keeps its ー.
const FINAL_LONG_VOWEL = /(?<=[ァ-ヺー][アカサタナハマヤラワガザダバパァャヮリ])ー+(?![ァ-ヺー])/g

/** True where a text has a unit that a Latin word or a number is made of. */
export const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && is(text.charCodeAt(at), 'latin')

/**
 * Folds away what does not change the meaning of a phrase: width and compatibility forms (NFKC), case,
 * blanks beside Japanese characters, middle dots between katakana, dash-like and final long vowel
 * marks, hyphens inside Latin words, radicals and old forms. Folding twice changes nothing more.
 */
export function fold(text: string): Folded {
  const cells = cellsOf(text)
  for (const rule of rulesFor(cells.units)) pass(cells, rule)
  return dropFinalLongVowels(cells, textOf(cells))
}

/** Width and compatibility forms are folded as for dates; then case, radicals and old forms. */
function cellsOf(text: string): Cells {
  const { text: wide, offsets } = foldWidth(text)
  const { length } = wide
  const units = new Uint16Array(length)
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  for (let i = length - 1; i >= 0; i--) {
    units[i] = plainForm(wide.charCodeAt(i))
    starts[i] = offsets[i]!
    ends[i] = starts[i] === offsets[i + 1] && i + 1 < length ? ends[i + 1]! : offsets[i + 1]!
  }
  return { units, starts, ends, length }
}

/** One change that looks at a unit and its neighbours, in place. */
function pass(cells: Cells, rule: Rule): void {
  let kept = 0
  let before = NONE
  for (let i = 0; i < cells.length; i++) {
    const unit = cells.units[i]!
    const became = rule(unit, before, i + 1 < cells.length ? cells.units[i + 1]! : NONE)
    before = unit
    if (became !== DROPPED) move(cells, i, kept++, became)
  }
  cells.length = kept
}

function move({ units, starts, ends }: Cells, from: number, to: number, unit: number): void {
  units[to] = unit
  starts[to] = starts[from]!
  ends[to] = ends[from]!
}

function dropFinalLongVowels(cells: Cells, text: string): Folded {
  const marks = text.includes('ー') ? [...text.matchAll(FINAL_LONG_VOWEL)] : []
  if (marks.length === 0) return cut(cells, text)
  let kept = 0
  let from = 0
  for (const { 0: dropped, index } of [...marks, { 0: '', index: text.length }]) {
    for (let i = from; i < index; i++) move(cells, i, kept++, cells.units[i]!)
    from = index + dropped.length
  }
  cells.length = kept
  return cut(cells, text.replace(FINAL_LONG_VOWEL, ''))
}

const cut = ({ starts, ends, length }: Cells, text: string): Folded => ({
  text,
  starts: starts.subarray(0, length),
  ends: ends.subarray(0, length),
})

/** So many arguments at once; a longer list can exceed the stack. */
const AT_ONCE = 4_096

function textOf({ units, length }: Cells): string {
  let text = ''
  for (let i = 0; i < length; i += AT_ONCE) {
    text += String.fromCharCode(...units.subarray(i, Math.min(length, i + AT_ONCE)))
  }
  return text
}
