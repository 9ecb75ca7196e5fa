import { Command } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { pagesOn } from '#app/jobs/hub.ts'
import type { Day } from '#content/dates/day.ts'
import { standSources } from '#content/source-standing.ts'
import { sourceStates } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { listOpenIncidents, withGaps } from '#db/incidents.ts'
import { recallMisses } from '#db/recall.ts'
import { sources } from '#scrapers/sources/index.ts'

/** `sources`: every declared source, when it was looked at last, and how that went. */
export const listSources = () =>
  new Command('sources')
    .description('health of every source')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((options: { db?: string; json?: boolean }) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const today = createClock(settings.SHIRASE_NOW).today()
      const rows = healthOf(db, today)
      db.$client.close()
      console.log(options.json ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'))
    })

function healthOf(db: Db, today: Day) {
  const states = sourceStates(db, today)
  const incidents = listOpenIncidents(db)
  const misses = recallMisses(db, sources, today)
  const stands = standSources(sources, withGaps(states, incidents), misses, today)
  return sources.map((source) => {
    const { id, authority, role, home, quietDays } = source
    const state = states[id]
    const { standing, silence } = stands[id]!
    return {
      ...{ id, authority, role, home, quietDays, standing, silence },
      incidents: incidents
        .filter(({ sourceId }) => sourceId === id)
        .map(({ kind, started, opened, reason }) => ({ kind, started, opened, reason })),
      urls: pagesOn(db, source, today).map(({ url }) => url),
      outcome: state?.lastCheck?.outcome ?? 'never looked at',
      note: state?.lastCheck?.note ?? null,
      lastCheck: state?.lastCheck?.at ?? null,
      lastGood: state?.lastGood ?? null,
      lastNew: state?.lastNew?.listed ?? null,
      captures: state?.captures ?? 0,
      updates: state?.updates ?? 0,
      recallMisses: state?.recallMisses ?? 0,
      waiting: state?.waiting ?? 0,
    }
  })
}

function line(row: ReturnType<typeof healthOf>[number]): string {
  const { used, allowed } = row.silence
  const days = `${used} of ${allowed} working days silent`
  const words = `${row.id.padEnd(24)} ${row.standing.padEnd(12)} ${row.outcome.padEnd(18)}`
  return `${words} ${days}, last good ${row.lastGood ?? 'never'}, ${row.updates} updates, ${row.captures} captures`
}
