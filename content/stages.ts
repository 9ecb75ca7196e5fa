import type { Day } from './dates/day.ts'
import { boundDay, windowOf } from './dates/iso.ts'
import type { Instrument, StageEntry } from './schema.ts'

export type CurrentStage = {
  entry: StageEntry
  /** Position in the instrument's history. */
  index: number
  /** False when content already holds a later step whose window has not begun. */
  last: boolean
}

/**
 * Where an instrument stands on a day (Asia/Tokyo): the last entry of its history whose window
 * has begun. Null before the first one.
 */
export function currentStage(
  { stages }: Pick<Instrument, 'stages'>,
  today: Day,
): CurrentStage | null {
  const index = stages.findLastIndex(({ when }) => {
    const start = boundDay(windowOf(when).start)
    return start !== null && start <= today
  })
  const entry = stages[index]
  return entry ? { entry, index, last: index === stages.length - 1 } : null
}
