import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { openDatabase, writing } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { type Supplied, supplyPage } from '#app/jobs/supply.ts'
import { createStation } from '#app/station.ts'
import { findSource, sources } from '#scrapers/sources/index.ts'
import { inEnglish } from './in-english.ts'

type Options = { url?: string; db?: string; json?: boolean }

/** `supply <source> FILE`: a page saved by hand, kept and read. Exit code 1 when it cannot be read. */
export const supply = () =>
  new Command('supply')
    .description('keep and read a page that was saved by hand')
    .argument('<source>', 'id of the source')
    .argument('<file>', 'the page as saved, byte for byte')
    .option('--url <address>', 'which page of the source it is')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action(async (id: string, file: string, options: Options) => {
      const source = findSource(id)
      if (!source) {
        const known = sources.map((one) => one.id).join(', ')
        throw new Refusal(`There is no source ${id}; the sources are ${known}.`)
      }
      const bytes = bytesOf(file)
      const settings = readSettings()
      const db = openDatabase(options.db ?? settings.DATABASE_PATH)
      const station = createStation(settings, db)
      const result = await writing(db, () => supplyPage(station, source, { ...options, bytes }))
      db.$client.close()
      console.log(options.json ? JSON.stringify(result, null, 2) : inWords(result))
      if (result.read && result.read.outcome !== 'ok') process.exitCode = 1
    })

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`${file} is not there; name the page that was saved.`)
    throw new Refusal(`${file} cannot be read: ${code}.`)
  }
}

function inWords({ captureId, url, read }: Supplied): string {
  const kept = `${url} is kept as capture ${captureId}.`
  if (!read) return `${kept} It waits for a second look at the page before it counts.`
  if (read.why) return `${kept} It could not be read: ${inEnglish(read.why)}.`
  return `${kept} ${read.parsed} items read, ${read.created} new, ${read.versions} versions.`
}
