import { type Day, tokyoDay } from '#content/dates/day.ts'

/** The only one who asks the time. */
export type Clock = {
  now: () => Date
  /** Today in Tokyo. */
  today: () => Day
  /** The instant that SHIRASE_NOW sets, which every page then shows; null when time runs. */
  setTo: string | null
}

/** A clock that runs, or one that stands at `fixed` (an instant with its offset). */
export function createClock(fixed?: string): Clock {
  const now = fixed ? () => new Date(fixed) : () => new Date()
  return { now, today: () => tokyoDay(now()), setTo: fixed ?? null }
}
