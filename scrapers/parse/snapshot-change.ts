import type { Snapshot } from '../source.ts'
import { movedAmong } from './moved-links.ts'
import { withoutFileNotes } from './text.ts'

/** Lines that replaced others at one place of a page. */
export type TextChange = { added: string[]; removed: string[] }

export type SnapshotChange = {
  /** Links whose address the page did not have before, and that did not move with their folder or site. */
  newLinks: Snapshot['links']
  /** Every line that came or went; a line that only moved, or gives its file another size, did neither. */
  changedText: TextChange
  /** The same, place by place. */
  places: TextChange[]
}

// Of a page that was made over, some documents and some words stay.
const SAME_PAGE = 0.1
const FEW = 4

/** Whether a page keeps next to nothing of what it said and linked: most likely it is another. */
export function isAnother(before: Snapshot, after: Snapshot): boolean {
  const [said, linked] = [new Set(after.lines), new Set(after.links.map(({ address }) => address))]
  const kept =
    before.lines.filter((line) => said.has(line)).length +
    before.links.filter(({ address }) => linked.has(address)).length
  const all = before.lines.length + before.links.length
  return all >= FEW && kept <= all * SAME_PAGE
}

/** What changed on a page between two captures of it. */
export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotChange {
  const known = new Set(before.links.map(({ address }) => address))
  const places = withoutLayout(withoutMoves(differences(before.lines, after.lines)))
  const kept = new Set(after.links.map(({ address }) => address))
  const gone = before.links.filter(({ address }) => !kept.has(address))
  const links = after.links.filter(({ address }) => !known.has(address))
  const moved = movedAmong(gone, links)
  return changeOf(
    links.filter(({ address }) => !moved.has(address)),
    places,
  )
}

/**
 * A change without what differs between two fetches seconds apart (counters, clocks, rotating
 * notices). Both are compared with the same earlier capture: what only one of them shows is noise,
 * and so is the line that such noise replaced: one that reads like it.
 */
export function withoutNoise(change: SnapshotChange, again: SnapshotChange): SnapshotChange {
  const links = new Set(again.newLinks.map(({ address }) => address))
  const added = new Set(again.changedText.added)
  const removed = new Set(again.changedText.removed)
  const places = change.places.map((place) => {
    const noise = place.added.filter((line) => !added.has(line))
    const real = place.removed.filter((line) => removed.has(line))
    return {
      added: place.added.filter((line) => added.has(line)),
      removed: noise.reduce(withoutReplacedBy, real),
    }
  })
  return changeOf(
    change.newLinks.filter(({ address }) => links.has(address)),
    places,
  )
}

/** Lines gone without the one that a line of noise took the place of, if one of them reads like it. */
function withoutReplacedBy(gone: string[], noise: string): string[] {
  const [nearest] = gone.toSorted((a, b) => likeness(b, noise) - likeness(a, noise))
  if (nearest === undefined || likeness(nearest, noise) < 0.5) return gone
  const at = gone.indexOf(nearest)
  return gone.filter((_, i) => i !== at)
}

/** The share of two lines that they begin and end alike, whatever their numbers. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((line) => [...line.replace(/\d+/g, '0')]) as [string[], string[]]
  const start = sharedStart(a, b)
  const end = sharedStart(a.slice(start).reverse(), b.slice(start).reverse())
  return (start + end) / Math.max(a.length, b.length)
}

/** True when there is something to tell. */
export function hasChanged({ newLinks, changedText: { added, removed } }: SnapshotChange): boolean {
  return newLinks.length + added.length + removed.length > 0
}

function changeOf(newLinks: Snapshot['links'], places: TextChange[]): SnapshotChange {
  const real = places.filter(({ added, removed }) => added.length + removed.length > 0)
  return {
    newLinks,
    changedText: {
      added: real.flatMap(({ added }) => added),
      removed: real.flatMap(({ removed }) => removed),
    },
    places: real,
  }
}

/** What a line says, whatever the size of its file. */
const matter = (line: string): string => withoutFileNotes(line) || line

function withoutMoves(places: TextChange[]): TextChange[] {
  const added = new Set(places.flatMap((place) => place.added.map(matter)))
  const removed = new Set(places.flatMap((place) => place.removed.map(matter)))
  return places.map((place) => ({
    added: place.added.filter((line) => !removed.has(matter(line))),
    removed: place.removed.filter((line) => !added.has(matter(line))),
  }))
}

/** The same words in other lines are another layout: a table that became a list. */
function withoutLayout(places: TextChange[]): TextChange[] {
  const other = places.filter(({ added, removed }) => wordsOf(added) !== wordsOf(removed))
  const whole = (side: keyof TextChange) => wordsOf(other.flatMap((place) => place[side]))
  return whole('added') === whole('removed') ? [] : other
}

const wordsOf = (lines: string[]): string => lines.join(' ').split(/\s+/).join('\n')

// Past this many comparisons a page has changed as a whole, and one place says so.
const MOST_CELLS = 4_000_000

/** The places where two texts differ: the lines outside a longest common subsequence. */
function differences(before: string[], after: string[]): TextChange[] {
  const start = sharedStart(before, after)
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse())
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  if (old.length * now.length > MOST_CELLS) return [{ added: now, removed: old }]
  return hunks(old, now, commonLengths(old, now))
}

function sharedStart(one: string[], other: string[]): number {
  const at = one.findIndex((line, i) => line !== other[i])
  return at === -1 ? one.length : at
}

/** `lengths[i][j]`: how many lines `old` from i and `now` from j have in common, in order. */
function commonLengths(old: string[], now: string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const skip = Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0)
      const both = (lengths[i + 1]?.[j + 1] ?? 0) + 1
      lengths[i]![j] = old[i] === now[j] ? both : skip
    }
  }
  return lengths
}

function hunks(old: string[], now: string[], lengths: Uint16Array[]): TextChange[] {
  const places: TextChange[] = [{ added: [], removed: [] }]
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const place = places.at(-1) as TextChange
    if (i < old.length && old[i] === now[j]) {
      places.push({ added: [], removed: [] })
      i++
      j++
    } else if (j >= now.length || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0)) {
      place.removed.push(old[i++] as string)
    } else {
      place.added.push(now[j++] as string)
    }
  }
  return places
}
