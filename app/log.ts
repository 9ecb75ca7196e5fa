import { pino } from 'pino'

/** Logs go to stderr, one JSON line each; secrets are never passed to it. */
export function createLog(level: string) {
  return pino({ level, base: undefined }, pino.destination({ fd: 2, sync: true }))
}

export type Log = ReturnType<typeof createLog>
