import { Cron } from 'croner'
import { lookedSince } from '#db/checks.ts'
import type { OpenDb } from '#db/client.ts'
import { createClock } from './clock.ts'
import { readSettings, type Settings } from './config.ts'
import { openDatabase, writing } from './database.ts'
import { orSayWhy, orTell } from './failure.ts'
import { readLeft, trackRound } from './jobs/track.ts'
import { createLog } from './log.ts'
import { createStation, nextRound } from './station.ts'
import { takeTurn } from './turn.ts'

const RECENT_MS = 30 * 60_000

/** The worker process: one round at the start, then by the schedule; one at a time. */
await orSayWhy(async () => {
  const settings = readSettings()
  const log = createLog(settings.LOG_LEVEL)
  const db = openDatabase(settings.DATABASE_PATH)
  const station = createStation(settings, db)

  // A full disk is not mended by asking the sites again at once: the next round of the schedule does.
  const attempt = (work: () => Promise<void>) =>
    orTell(
      (sentence) => log.error(sentence),
      () => writing(db, work),
    )
  const round = async () => {
    const endTurn = takeTurn(settings.DATABASE_PATH)
    const { sources, settled } = await trackRound(nextRound(station, settings)).finally(endTurn)
    for (const { id, looks, reads } of sources) log.info({ source: id, looks, reads }, 'looked')
    if (settled > 0) log.info({ settled }, 'rows of a witness became updates')
    db.$client.pragma('optimize')
  }

  const job = new Cron(
    settings.TRACK_SCHEDULE,
    { timezone: 'Asia/Tokyo', protect: true, paused: true },
    () => attempt(round),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      job.stop()
      db.$client.close()
      process.exit(0)
    })
  }
  const left = () => readLeft(station)
  await attempt(lookedJustNow(settings, db) ? left : round)
  job.resume()
})

/** A restart is no reason to ask the sites again so soon; a replay may be asked at any time. */
function lookedJustNow(settings: Settings, db: OpenDb): boolean {
  if (settings.SHIRASE_REPLAY_URL) return false
  const now = createClock(settings.SHIRASE_NOW).now().getTime()
  return lookedSince(db, new Date(now - RECENT_MS).toISOString())
}
