import { Cron, CronPattern } from 'croner'

const SHORTEST_MS = 5 * 60_000
/** With no more than twelve an hour, a whole day and the midnight after it. */
const RUNS = 300

/** True for a cron pattern; a Cron alone would take an instant too, which comes once. */
export function isSchedule(pattern: string): boolean {
  try {
    return Boolean(new CronPattern(pattern))
  } catch {
    return false
  }
}

/** False for 31 February, and for years that are over. */
export const comesAtAll = (pattern: string): boolean => jobOf(pattern).nextRun() !== null

/** True where less than five minutes lie between two looks. */
export function comesTooOften(pattern: string): boolean {
  const runs = jobOf(pattern).nextRuns(RUNS)
  return runs.some((at, n) => n > 0 && at.getTime() - runs[n - 1]!.getTime() < SHORTEST_MS)
}

const jobOf = (pattern: string) => new Cron(pattern, { timezone: 'Asia/Tokyo', paused: true })
