/** Width of an average Latin letter at the timeline's type size; a full-width character is two. */
export const UNIT_PX = 6.4

const SHORTEST_LABEL = 12

type Words = { label: string; note: string; below: boolean }

/** First and last code units of what is as wide as two Latin letters. */
const WIDE = [
  [0x1100, 0x11ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
] as const

const isWideCode = (code: number) =>
  code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last)
const isWide = (character: string) => isWideCode(character.charCodeAt(0))

/** About how wide a text is, in pixels; enough to keep labels apart. */
export const widthOf = (text: string): number => unitsIn(text) * UNIT_PX

/** A text cut to so many letters (full-width characters count twice), with a sign that it was. */
export function shortened(text: string, units: number): string {
  const whole = text.trim()
  if (unitsIn(whole) <= units) return whole
  const first = wrapped(text, units)[0] ?? ''
  return first.length < whole.length ? `${first.replace(/[\s、，,…]+$/, '')}…` : first
}

/** A text cut in its middle to so many letters, so that both what it begins and ends with stand. */
export function shortenedInside(text: string, units: number): string {
  const letters = [...text.trim()]
  if (unitsIn(text.trim()) <= units) return text.trim()
  let [head, tail] = ['', '']
  for (const letter of letters.toReversed()) {
    if (unitsIn(letter + tail) > units / 2) break
    tail = letter + tail
  }
  // A Latin word is not cut where the text has a blank to be cut at.
  const before = letters[letters.length - [...tail].length - 1]
  if (before && !isWide(before) && before !== ' ' && tail.includes(' ')) {
    tail = tail.slice(tail.indexOf(' ') + 1)
  }
  for (const letter of letters) {
    if (unitsIn(head + letter) > units - unitsIn(tail) - 1) break
    head += letter
  }
  return `${head.trimEnd()}…${tail.trimStart()}`
}

/**
 * Short labels for titles, each cut at its end, or in its middle where two cut at their ends would
 * read the same; in full where even that does not tell them apart.
 */
export function labelsOf(titles: string[], units: number): Map<string, string> {
  const labels = new Map<string, string>()
  let left = [...new Set(titles)]
  for (const cut of [shortened, shortenedInside]) {
    const cuts = left.map((title) => cut(title, units))
    const alike = new Map<string, number>()
    for (const one of cuts) alike.set(one, (alike.get(one) ?? 0) + 1)
    const isAlone = (index: number) => alike.get(cuts[index]!) === 1
    for (const [index, title] of left.entries()) if (isAlone(index)) labels.set(title, cuts[index]!)
    left = left.filter((_, index) => !isAlone(index))
  }
  for (const title of left) labels.set(title, title)
  return labels
}

/**
 * A label and its note in so many pixels. A note is never cut, since 予定 without 告知なし says the
 * opposite: the label is, and where that does not do, the note stands below it.
 */
export function fitted(label: string, note: string, pixels: number): Words {
  const units = Math.floor(pixels / UNIT_PX)
  const after = note && ` · ${note}`
  if (unitsIn(label + after) <= units) return { label, note: after, below: false }
  const short = shortened(label, Math.max(units - unitsIn(after) - 1, SHORTEST_LABEL))
  if (!note || unitsIn(short + after) <= units) return { label: short, note: after, below: false }
  return { label: shortened(label, Math.max(units - 1, SHORTEST_LABEL)), note, below: true }
}

/** A text in lines of at most so many letters, broken at blanks where it has them. */
export function wrapped(text: string, units: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text.trim(), units)) {
    if (line && unitsIn(line + piece.trimEnd()) > units) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line ? piece : piece.trimStart()
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** Counted by code units: thousands of labels are measured each time that a timeline is laid out. */
function unitsIn(text: string): number {
  let units = 0
  for (let at = 0; at < text.length; at += 1) units += isWideCode(text.charCodeAt(at)) ? 2 : 1
  return units
}

/** Where a line may break: after a blank, around a full-width character, inside what is too long. */
function pieces(text: string, units: number): string[] {
  const words = text.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|[\s\S]/gu) ?? []
  return words.flatMap((word) => (unitsIn(word) > units ? [...word] : [word]))
}
