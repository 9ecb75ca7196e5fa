import { join } from 'node:path'
import { readBackfill } from '#content/backfill.server.ts'
import { shippedDir } from '#content/load.server.ts'
import { sources } from '#scrapers/sources/index.ts'
import { createClock } from './clock.ts'
import { readSettings } from './config.ts'
import { openDatabase } from './database.ts'
import { orSayWhy } from './failure.ts'
import { loadBackfill } from './jobs/backfill.ts'
import { refuseMixture } from './jobs/claim.ts'
import { coverAnew } from './jobs/cover.ts'
import { contentOf, rulesOf } from './knowledge.ts'

/** Checks settings and content, creates or migrates the database and loads the backfill. */
await orSayWhy(() => {
  const settings = readSettings()
  const content = contentOf(settings)
  const db = openDatabase(settings.DATABASE_PATH)
  refuseMixture({ db, kind: settings.SHIRASE_REPLAY_URL ? 'replay' : 'live' })
  const knows = { content, rules: rulesOf(content), sources }
  const at = createClock(settings.SHIRASE_NOW).now().toISOString()
  const known = content.authorities.map(({ id }) => id)
  coverAnew(db, sources)
  loadBackfill(db, knows, readBackfill(join(shippedDir(), 'backfill'), known), at)
  db.$client.pragma('optimize')
  db.$client.close()
})
