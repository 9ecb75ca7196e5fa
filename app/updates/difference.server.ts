import type { Part } from '#app/components/updates/update-item.ts'

/** Longer texts together are not compared: a page never waits for it. In UTF-16 units. */
export const LONGEST_COMPARED = 20_000
/** The table of one comparison has at most so many fields; above it all is taken for replaced. */
const MOST_FIELDS = 500_000

// Japanese has no blanks between words: a clause ends at a mark, a bracket, a blank or a line.
const CLAUSE =
  /[^、。，．,.；;：:！？!?「」『』（）()\s]*[、。，．,.；;：:！？!?「」『』（）()\s]?/gu

/**
 * What became of a text: by clause first, and where clauses were replaced by character. Kept and
 * removed parts together are the old text, kept and added ones the new. Null for what is too long.
 */
export function differenceOf(before: string, after: string): Part[] | null {
  if (before.length + after.length > LONGEST_COMPARED) return null
  const clauses = compared(clausesOf(before), clausesOf(after))
  return joined(replacements(clauses).flatMap(byCharacter))
}

const clausesOf = (text: string) => text.match(CLAUSE)?.filter((clause) => clause !== '') ?? []

type Replacement = { kept: string } | { gone: string; added: string }

/** Runs of removed and added clauses, each as one replacement. */
function replacements(parts: Part[]): Replacement[] {
  const runs: Replacement[] = []
  for (const { kind, text } of parts) {
    const last = runs.at(-1)
    if (kind === 'kept') runs.push({ kept: text })
    else if (last && 'gone' in last) {
      last.gone += kind === 'gone' ? text : ''
      last.added += kind === 'added' ? text : ''
    } else runs.push({ gone: kind === 'gone' ? text : '', added: kind === 'added' ? text : '' })
  }
  return runs
}

/** A replacement character by character, unless little of it is kept: then it reads better whole. */
function byCharacter(run: Replacement): Part[] {
  if ('kept' in run) return [{ kind: 'kept', text: run.kept }]
  const parts = joined(compared([...run.gone], [...run.added]))
  const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0), 0)
  if (kept * 3 >= Math.max(run.gone.length, run.added.length)) return parts
  const [head, tail] = [parts[0]!, parts.at(-1)!].map(({ kind, text }) =>
    kind === 'kept' ? text : '',
  )
  const middle = (text: string) => text.slice(head!.length, text.length - tail!.length)
  return joined([
    { kind: 'kept', text: head! },
    { kind: 'gone', text: middle(run.gone) },
    { kind: 'added', text: middle(run.added) },
    { kind: 'kept', text: tail! },
  ])
}

/** The longest common subsequence of two lists of units, as parts. */
function compared(before: string[], after: string[]): Part[] {
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1
  let tail = 0
  const shorter = Math.min(before.length, after.length) - head
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const kept = (units: string[]): Part[] => units.map((text) => ({ kind: 'kept', text }))
  return [
    ...kept(before.slice(0, head)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...kept(before.slice(before.length - tail)),
  ]
}

function between(before: string[], after: string[]): Part[] {
  const width = after.length + 1
  const isTooMuch = (before.length + 1) * width > MOST_FIELDS
  const lengths = isTooMuch ? null : commonLengths(before, after)
  const parts: Part[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (lengths && i < before.length && j < after.length && old === now) {
      parts.push({ kind: 'kept', text: old! })
      i += 1
      j += 1
    } else if (
      i < before.length &&
      (!lengths || isBetterGone(lengths, width, i, j, after.length))
    ) {
      parts.push({ kind: 'gone', text: old! })
      i += 1
    } else {
      parts.push({ kind: 'added', text: now! })
      j += 1
    }
  }
  return parts
}

const isBetterGone = (lengths: Uint16Array, width: number, i: number, j: number, end: number) =>
  j === end || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!

/** How much two lists have in common from each pair of places on. */
function commonLengths(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  return lengths
}

/** Neighbours of one kind as one part, without empty ones. */
function joined(parts: Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.kind === part.kind) last.text += part.text
    else if (part.text !== '') whole.push({ ...part })
  }
  return whole
}
