import { tokyoDay } from '#content/dates/day.ts'
import { type Capture, confirmationsOf, readBefore, secondLooks } from '#db/captures.ts'
import { isAnother } from '#scrapers/parse/snapshot-change.ts'
import { sayTheSame, settled } from '#scrapers/parse/two-looks.ts'
import { ReadError, readSnapshot } from '#scrapers/read.ts'
import type { Snapshot, SnapshotSource, Source } from '#scrapers/source.ts'
import { documentOf } from './document.ts'
import type { Station } from './station.ts'

// How far back a page is asked whose looks disagree round after round: a counter runs for ever.
const FAR_BACK = 5
// An error page may have answered otherwise at every look.
const MOST_EARLIER = 20

type Said = { said: Snapshot; capture: Capture }

/** Reads the captures of one page as if all stood at `url`: one that moved links what it linked before. */
export function looksAt(station: Station, source: SnapshotSource, url: string) {
  const { db } = station
  const say = (one: Capture): Snapshot => readSnapshot(source, documentOf(station, one, url))

  /** The first of some looks that can be read: an error page confirms nothing. */
  function firstSaid(looks: Capture[]): Snapshot | undefined {
    for (const look of looks) {
      const said = unlessUnreadable(() => say(look))
      if (said) return said
    }
  }

  /** What a page said that keeps something of `now`, by the latest of its earlier captures that did. */
  function likeBefore(capture: Capture, now: Snapshot): Said | undefined {
    let one = readBefore(db, capture)
    for (let n = 0; one && n < MOST_EARLIER; n++, one = readBefore(db, one)) {
      const earlier = one
      const said = unlessUnreadable(() => saidAt(earlier, FAR_BACK))
      if (said && isLike(said, now)) return { said, capture: earlier }
    }
  }

  /** The id of the first capture, up to this one, by which a page said something like this; endless where none did. */
  function firstLike(capture: Capture, said: Snapshot): number {
    let first = Number.POSITIVE_INFINITY
    let one: Capture | undefined = capture
    for (let n = 0; one && n < MOST_EARLIER; n++, one = readBefore(db, one)) {
      const earlier = one
      const then = unlessUnreadable(() => saidAt(earlier, FAR_BACK))
      if (then && isLike(then, said)) first = earlier.id
    }
    return first
  }

  /**
   * What a page said before the day of a capture, by the last capture of an earlier one; by the very
   * first where all are of that day.
   */
  function saidBeforeDay(capture: Capture): Said | undefined {
    let base = readBefore(db, capture)
    while (base && dayOf(base) === dayOf(capture)) {
      const earlier = readBefore(db, base)
      if (!earlier) break
      base = earlier
    }
    const from = base
    const said = from && unlessUnreadable(() => saidAt(from, FAR_BACK))
    return said && { said, capture: from }
  }

  /** What a page said by a capture and the second look that was taken for it. */
  function saidAt(one: Capture, left: number): Snapshot {
    const first = say(one)
    const other = firstSaid(confirmationsOf(db, one))
    if (!other || sayTheSame(first, other)) return first
    return settled(first, other, left > 0 ? saidBefore(one, left - 1) : undefined)
  }

  /** What a page said before a capture; what today's parser cannot read said nothing. */
  function saidBefore(capture: Capture, left = FAR_BACK): Snapshot | undefined {
    for (let one = readBefore(db, capture); one; one = readBefore(db, one)) {
      const earlier = one
      const said = unlessUnreadable(() => saidAt(earlier, left))
      if (said) return said
    }
  }

  return {
    say,
    saidBefore,
    saidBeforeDay,
    likeBefore,
    firstLike,
    /** A second look at a capture, or what the page answered next. */
    saidAgain: (one: Capture) => firstSaid(secondLooks(db, one)),
    firstSaid,
  }
}

/** Whether two looks at a page disagreed: its next answer is read, even if it is the same again. */
export function isOpen(station: Station, source: Source, capture: Capture): boolean {
  if (source.kind !== 'snapshot' || !capture.readAt || capture.erasedAt) return false
  const looks = confirmationsOf(station.db, capture)
  // The same bytes say the same, and need not be read at each round.
  if (looks.every((look) => isOfSameText(look, capture))) return false
  const { say, firstSaid } = looksAt(station, source, capture.finalUrl)
  const [one, other] = [unlessUnreadable(() => say(capture)), firstSaid(looks)]
  return one !== undefined && other !== undefined && !sayTheSame(one, other)
}

function unlessUnreadable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

const dayOf = ({ fetchedAt }: Capture) => tokyoDay(new Date(fetchedAt))

const isOfSameText = (one: Capture, other: Capture): boolean =>
  one.sha256 === other.sha256 && one.charset === other.charset

/** The same, and of a page that says next to nothing the very words. */
export const isLike = (one: Snapshot, other: Snapshot): boolean =>
  saysLittle(one) || saysLittle(other)
    ? one.lines.join('\n') === other.lines.join('\n')
    : isOfSamePage(one, other)

const LITTLE = 4
export const saysLittle = ({ lines, links }: Snapshot): boolean =>
  lines.length + links.length < LITTLE

/** Whether each of two sayings keeps something of the other. */
export const isOfSamePage = (one: Snapshot, other: Snapshot): boolean =>
  !isAnother(one, other) && !isAnother(other, one)
