/** What a unit becomes between its neighbours: another unit, itself, or `DROPPED`. */
export type Rule = (unit: number, before: number, after: number) => number

/** In place of a neighbour at either end of a text. */
export const NONE = -1
export const DROPPED = -1

const CLASSES = {
  mark: /\p{M}/u,
  blank: /\s/,
  longDash: /[‐‑‒–—―−─]/,
  hyphen: /[-‐‑‒–—―−─]/,
  dot: /[・·•‧∙]/,
  katakana: /[ァ-ヺー]/,
  japanese: /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/,
  latin: /[a-z0-9\u00DF-\u024F]/,
}
type Class = keyof typeof CLASSES

const NAMES = Object.keys(CLASSES) as Class[]
const BIT = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Record<Class, number>

/**
 * Radicals that PDF text has in place of ideographs and that NFKC leaves alone, and old forms
 * that still stand in names of laws and bodies. Pairs: from, to.
 */
const SAME = new Map(
  '⺠民 ⻁虎 ⻄西 ⻆角 ⻑長 ⻘青 ⻝食 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻲亀 國国 會会 學学 權権 關関 發発 經経 濟済 團団 體体 變変 據拠 廣広 澤沢 齋斎 總総'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
)

// Both tables are filled as units are met: a text asks of each unit a dozen times.
const UNKNOWN = -1
const classes = new Int16Array(65_536).fill(UNKNOWN)
const plainForms = new Int32Array(65_536).fill(UNKNOWN)

/** Whether a unit is of a class; nothing is of any class where there is no unit. */
export const is = (unit: number, name: Class): boolean =>
  unit !== NONE && (classesOf(unit) & BIT[name]) !== 0

/** One unit for one unit: the dot that İ leaves behind in lower case is dropped. */
export function plainForm(unit: number): number {
  const known = plainForms[unit]!
  if (known !== UNKNOWN) return known
  const written = String.fromCharCode(unit)
  plainForms[unit] = (SAME.get(written) ?? written.toLowerCase()).charCodeAt(0)
  return plainForms[unit]
}

/** The rules that can change anything in these units, in their order. */
export function rulesFor(units: Uint16Array): Rule[] {
  let held = 0
  for (const unit of units) held |= classesOf(unit)
  return RULES.filter(([name]) => (held & BIT[name]) !== 0).map(([, rule]) => rule)
}

function classesOf(unit: number): number {
  const known = classes[unit]!
  if (known !== UNKNOWN) return known
  const written = String.fromCharCode(unit)
  classes[unit] = NAMES.reduce(
    (all, name) => all | (CLASSES[name].test(written) ? BIT[name] : 0),
    0,
  )
  return classes[unit]
}

const unitOf = (written: string): number => written.charCodeAt(0)
const SPACE = unitOf(' ')
const PLAIN_HYPHEN = unitOf('-')
const LONG_VOWEL = unitOf('ー')
const MIDDLE_DOT = unitOf('・')

/** What is left of marks after NFKC combines with nothing that a phrase would be written in. */
const mark: Rule = (unit) => (is(unit, 'mark') ? DROPPED : unit)

const blankRun: Rule = (unit, _, after) => {
  if (!is(unit, 'blank')) return unit
  return is(after, 'blank') ? DROPPED : SPACE
}

const blank: Rule = (unit, before, after) => {
  if (unit !== SPACE) return unit
  if (before === NONE || after === NONE) return DROPPED
  return is(before, 'japanese') || is(after, 'japanese') ? DROPPED : SPACE
}

const hyphen: Rule = (unit, before, after) => {
  if (!is(unit, 'hyphen')) return unit
  const inKatakana = is(before, 'katakana') && is(after, 'katakana')
  if (is(unit, 'longDash') && inKatakana) return LONG_VOWEL
  return is(before, 'latin') && is(after, 'latin') ? SPACE : PLAIN_HYPHEN
}

const dot: Rule = (unit, before, after) => {
  if (!is(unit, 'dot')) return unit
  return is(before, 'katakana') && is(after, 'katakana') ? DROPPED : MIDDLE_DOT
}

const RULES: [Class, Rule][] = [
  ['mark', mark],
  ['blank', blankRun],
  ['blank', blank],
  ['hyphen', hyphen],
  ['dot', dot],
]
