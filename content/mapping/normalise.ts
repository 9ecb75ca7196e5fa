import { fold as foldWidth } from '../dates/normalise.ts'

/**
 * Text as the matcher compares it, one UTF-16 unit a cell. `starts[i]` and `ends[i]` are the offsets
 * in the original text that unit `i` came from, end exclusive.
 */
export type Folded = { text: string; starts: number[]; ends: number[] }

type Cells = { units: string[]; starts: number[]; ends: number[] }

const MARK = /\p{M}/u
const BLANK = /\s/
const LONG_DASH = /[‐‑‒–—―−─]/
const HYPHEN = /[-‐‑‒–—―−─]/
const DOT = /[・·•‧∙]/
const KATAKANA = /[ァ-ヺー]/
const JAPANESE = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
const LATIN = /[a-z0-9\u00DF-\u024F]/
// サーバ and サーバー, カテゴリ and カテゴリー: only after an a-sound or リ, so コピー keeps its ー.
const FINAL_LONG_VOWEL = /(?<=[ァ-ヺー][アカサタナハマヤラワガザダバパァャヮリ])ー+(?![ァ-ヺー])/g

/**
 * Radicals that PDF text has in place of ideographs and that NFKC leaves alone, and old forms
 * that still stand in names of laws and bodies. Pairs: from, to.
 */
const SAME = new Map(
  '⺠民 ⻁虎 ⻄西 ⻆角 ⻑長 ⻘青 ⻝食 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻲亀 國国 會会 學学 權権 關関 發発 經経 濟済 團団 體体 變変 據拠 廣広 澤沢 齋斎 總総'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
)

/** True for a unit that a Latin word or a number is made of. */
export const isWordUnit = (unit: string | undefined): boolean =>
  unit !== undefined && LATIN.test(unit)

/**
 * Folds away what does not change the meaning of a phrase: width and compatibility forms (NFKC), case,
 * blanks beside Japanese characters, middle dots between katakana, dash-like and final long vowel
 * marks, hyphens inside Latin words, radicals and old forms. Folding twice changes nothing more.
 */
export function fold(text: string): Folded {
  let cells = cellsOf(text)
  cells = pass(cells, mark)
  cells = pass(cells, blankRun)
  cells = pass(cells, blank)
  cells = pass(cells, hyphen)
  cells = pass(cells, dot)
  cells = dropFinalLongVowels(cells)
  return { text: cells.units.join(''), starts: cells.starts, ends: cells.ends }
}

/** Width and compatibility forms are folded as for dates; then case, radicals and old forms. */
function cellsOf(text: string): Cells {
  const { text: wide, offsets } = foldWidth(text)
  const ends = new Array<number>(wide.length)
  for (let i = wide.length - 1; i >= 0; i--) {
    ends[i] = offsets[i] === offsets[i + 1] ? ends[i + 1]! : offsets[i + 1]!
  }
  return {
    units: wide.split('').map(plainForm),
    starts: Array.from(offsets.subarray(0, wide.length)),
    ends,
  }
}

/** One unit for one unit: the dot that İ leaves behind in lower case is dropped. */
const plainForm = (unit: string): string => SAME.get(unit) ?? unit.toLowerCase().charAt(0)

type Rule = (unit: string, before: string | undefined, after: string | undefined) => string

/** One change that looks at a unit and its neighbours; an empty answer drops the unit. */
function pass(cells: Cells, rule: Rule): Cells {
  const kept: Cells = { units: [], starts: [], ends: [] }
  for (let i = 0; i < cells.units.length; i++) {
    const unit = rule(cells.units[i]!, cells.units[i - 1], cells.units[i + 1])
    if (unit === '') continue
    kept.units.push(unit)
    kept.starts.push(cells.starts[i]!)
    kept.ends.push(cells.ends[i]!)
  }
  return kept
}

/** What is left of marks after NFKC combines with nothing that a phrase would be written in. */
const mark: Rule = (unit) => (MARK.test(unit) ? '' : unit)

const blankRun: Rule = (unit, _, after) => {
  if (!BLANK.test(unit)) return unit
  return after !== undefined && BLANK.test(after) ? '' : ' '
}

const blank: Rule = (unit, before, after) => {
  if (unit !== ' ') return unit
  if (before === undefined || after === undefined) return ''
  return JAPANESE.test(before) || JAPANESE.test(after) ? '' : ' '
}

const hyphen: Rule = (unit, before = '', after = '') => {
  if (!HYPHEN.test(unit)) return unit
  if (LONG_DASH.test(unit) && KATAKANA.test(before) && KATAKANA.test(after)) return 'ー'
  return LATIN.test(before) && LATIN.test(after) ? ' ' : '-'
}

const dot: Rule = (unit, before = '', after = '') => {
  if (!DOT.test(unit)) return unit
  return KATAKANA.test(before) && KATAKANA.test(after) ? '' : '・'
}

function dropFinalLongVowels(cells: Cells): Cells {
  const dropped = new Set<number>()
  for (const { 0: marks, index } of cells.units.join('').matchAll(FINAL_LONG_VOWEL)) {
    for (let i = 0; i < marks.length; i++) dropped.add(index + i)
  }
  if (dropped.size === 0) return cells
  const keep = (_: unknown, i: number) => !dropped.has(i)
  return {
    units: cells.units.filter(keep),
    starts: cells.starts.filter(keep),
    ends: cells.ends.filter(keep),
  }
}
