import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import type { Day } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay, lastDay, standing } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import { claimsSaying } from '#content/saying.ts'
import type { Claim, Milestone, Outcome, Reading } from '#content/schema.ts'
import type { Learnt } from './learnt.server.ts'
import { milestoneWindow } from './windows.server.ts'

/**
 * The outcome as a page says it on a day: what was expected, or only likely, and is past has no recorded outcome,
 * and what is not over yet can neither have come nor have lapsed, whatever was recorded later.
 */
export function shownOutcome(outcome: Outcome, window: Window, today: Day): ShownOutcome {
  const isOver = standing(window, today) === 'past'
  if (outcome === 'expected' || outcome === 'not-announced')
    return isOver ? 'past-unrecorded' : outcome
  if (outcome === 'lapsed-no-outcome-found') return isOver ? outcome : 'expected'
  if (outcome === 'occurred' || outcome === 'late') {
    const sure = lastDay(window) ?? firstDay(window)
    return sure === null || sure <= today ? outcome : 'expected'
  }
  return outcome
}

export type ShownReading = {
  window: Window
  words: string | null
  because: Reading['because']
  outcome: ShownOutcome
  confirmed: Confirmation | null
  /** Those of the milestone's claims that say this reading. */
  claims: Claim[]
}

/** Readings as they stand on a day: what came first, what may still come, and what was overtaken. */
export function shownReadings(
  milestone: Milestone,
  today: Day,
  jurisdiction: string,
): ShownReading[] {
  const { readings } = milestone
  const shown = readings.map(({ when, because, outcome, confirmed = null }: Learnt<Reading>) => {
    const came = confirmed !== null && HAS_COME.includes(outcome)
    const window = milestoneWindow(windowOf(when), milestone, { came, today, jurisdiction })
    const words = typeof when === 'string' ? null : (when.words ?? null)
    const claims = claimsSaying(when, milestone)
    return {
      window,
      words,
      because,
      confirmed,
      claims,
      outcome: shownOutcome(outcome, window, today),
    }
  })
  // Before its milestone came, a reading that was overtaken later was still awaited.
  const cameLater =
    readings.some(({ outcome }) => HAS_COME.includes(outcome)) &&
    !shown.some(({ outcome }) => HAS_COME.includes(outcome))
  return shown
    .map((one) =>
      cameLater && one.outcome === 'superseded'
        ? { ...one, outcome: shownOutcome('expected', one.window, today) }
        : one,
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b))
}

const HAS_COME: ShownOutcome[] = ['occurred', 'late']

function orderOf({ outcome }: ShownReading): number {
  if (HAS_COME.includes(outcome)) return 0
  return outcome === 'superseded' ? 2 : 1
}
