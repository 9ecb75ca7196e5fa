import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { openExisting, writing } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { type RereadSource, rereadSource } from '#app/jobs/reread.ts'
import { createStation } from '#app/station.ts'
import { sources } from '#scrapers/sources/index.ts'
import { inEnglish } from './in-english.ts'

/**
 * `reread [source…]`: today's parsers over what is stored; asks no site. Exit code 1 when no
 * capture of those that are there can be read.
 */
export const reread = () =>
  new Command('reread')
    .description("read the stored captures again with today's parsers; asks no site")
    .argument('[source...]', 'only these sources')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action(async (ids: string[], options: { db?: string; json?: boolean }) => {
      const settings = readSettings()
      const chosen = chosenOf(ids)
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const station = createStation(settings, db)
      const rows = await writing(db, async () => {
        const done: RereadSource[] = []
        for (const source of chosen) done.push(await rereadSource(station, source))
        return done
      })
      db.$client.close()
      console.log(options.json ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'))
      const unread = rows.reduce((sum, { unreadable }) => sum + unreadable.length, 0)
      const all = rows.reduce((sum, { captures }) => sum + captures, 0)
      if (all > 0 && unread === all) process.exitCode = 1
    })

function chosenOf(ids: string[]) {
  if (ids.length === 0) return sources
  return ids.map((id) => {
    const source = sources.find((one) => one.id === id)
    if (source) return source
    const known = sources.map((one) => one.id).join(', ')
    throw new Refusal(`There is no source ${id}; the sources are ${known}.`)
  })
}

function line(row: RereadSource): string {
  const counts = `captures ${row.captures}, new ${row.created}, technical ${row.technical}, no longer read ${row.gone}`
  const erased = row.erased > 0 ? `, erased ${row.erased}` : ''
  const lines = row.unreadable
    .map(({ captureId, why }) => `\n  capture ${captureId}: ${inEnglish(why)}`)
    .join('')
  return `${row.id.padEnd(24)} ${counts}${erased}${lines}`
}
