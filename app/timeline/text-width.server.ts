/** Width of an average Latin letter at the timeline's type size; a full-width character is two. */
const UNIT_PX = 6.4

const isWide = (character: string) =>
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  )

const unitsOf = (character: string) => (isWide(character) ? 2 : 1)

/** About how wide a text is, in pixels; enough to keep labels apart. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + unitsOf(character), 0) * UNIT_PX
}

/** A text cut to so many letters (full-width characters count twice), with a sign that it was. */
export function shortened(text: string, units: number): string {
  const first = wrapped(text, units)[0] ?? ''
  return first.length < text.trim().length ? `${first.replace(/[\s、，,]+$/, '')}…` : first
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
  const all = [...new Set(titles)]
  for (const title of all) {
    const cuts = [shortened, shortenedInside].map((cut) => (one: string) => cut(one, units))
    const cut = cuts.find((by) => all.filter((other) => by(other) === by(title)).length === 1)
    labels.set(title, cut ? cut(title) : title)
  }
  return labels
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

const unitsIn = (text: string) => [...text].reduce((sum, one) => sum + unitsOf(one), 0)

/** Where a line may break: after a blank, around a full-width character, inside what is too long. */
function pieces(text: string, units: number): string[] {
  const words = text.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|[\s\S]/gu) ?? []
  return words.flatMap((word) => (unitsIn(word) > units ? [...word] : [word]))
}
