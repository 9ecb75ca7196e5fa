import { readSettings } from '#app/config.ts'
import { openDatabase } from '#app/database.ts'
import { trackRound } from '#app/jobs/track.ts'
import { createStation } from '#app/station.ts'
import { madeSources } from './sources.ts'

/** One round of so many made-up sources; prints how it went, and the most memory it had, in KB. */
const settings = readSettings()
const db = openDatabase(settings.DATABASE_PATH)
const sources = madeSources(Number(process.argv[2])).map(({ source }) => source)
const { sources: rounds, details } = await trackRound({ ...createStation(settings, db), sources })
db.$client.close()
console.log(
  JSON.stringify({
    details,
    outcomes: rounds.flatMap(({ looks, reads }) => [...looks, ...reads].map((one) => one.outcome)),
    maxRss: process.resourceUsage().maxRSS,
  }),
)
