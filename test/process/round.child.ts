import { readSettings } from '#app/config.ts'
import { openDatabase } from '#app/database.ts'
import type { Step } from '#app/jobs/station.ts'
import { trackRound } from '#app/jobs/track.ts'
import { createStation } from '#app/station.ts'

/** One round as the worker runs it; with CRASH_AFTER=`step n` it kills itself at that n-th step. */
const [step, nth] = (process.env.CRASH_AFTER ?? '').split(' ')
let seen = 0

function onStep(now: Step): void {
  if (now !== step) return
  seen += 1
  if (seen === Number(nth)) process.kill(process.pid, 'SIGKILL')
}

const settings = readSettings()
const db = openDatabase(settings.DATABASE_PATH)
await trackRound(createStation(settings, db, { onStep }))
db.$client.close()
