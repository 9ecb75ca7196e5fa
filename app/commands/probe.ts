import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { Refusal } from '#app/failure.ts'
import type { Station } from '#app/jobs/station.ts'
import { createStation } from '#app/station.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { openDb } from '#db/client.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import type { FetchResult } from '#scrapers/fetch/fetcher.ts'
import { replayFile } from '#scrapers/fetch/replay.ts'
import { pagesOfYears, yearPages } from '#scrapers/parse/hub.ts'
import { ReadError, read, readSnapshot } from '#scrapers/read.ts'
import type { Page, Source } from '#scrapers/source.ts'
import { findSource, sources } from '#scrapers/sources/index.ts'
import { inEnglish } from './in-english.ts'

type Options = { replay?: string; out: string; json?: boolean }

/** `probe <source>`: fetches a source's pages once, keeps the bytes as fixtures, shows what the parser makes of them. */
export const probe = () =>
  new Command('probe')
    .description('one fetch of a source, saved as a fixture, and what the parser makes of it')
    .argument('<source>', 'id of the source')
    .option('--replay <url>', 'read a replay server instead of the live site')
    .option('--out <folder>', 'where fixtures are kept', 'test/fixtures')
    .option('--json', 'print as JSON')
    .action(async (id: string, options: Options) => {
      const source = findSource(id)
      if (!source)
        throw new Refusal(
          `There is no source ${id}; the sources are ${sources.map((one) => one.id).join(', ')}.`,
        )
      const station = createStation(readSettings(), openDb(':memory:'), { replay: options.replay })
      const pages = []
      const left: Page[] = source.hub ? [source.hub] : [...source.pages(station.clock.today())]
      for (const { url } of left) {
        const result = await station.fetcher.get({ url, hosts: source.hosts, validators: null })
        pages.push(await examined(station, source, url, result, options.out))
        if (url === source.hub?.url) left.push(...pagesFound(station, source, result))
      }
      console.log(JSON.stringify(pages, null, 2))
      if (pages.some(({ outcome }) => outcome !== 'ok')) process.exitCode = 1
    })

/** The pages that a hub names; the declared ones when it names none. */
function pagesFound(station: Station, source: Source, { bytes, headers }: FetchResult): Page[] {
  const today = station.clock.today()
  const body = bytes ? decode(bytes, headers['content-type'] ?? null).text : ''
  const found = yearPages(source.hub!, { body, url: source.hub!.url, seenOn: today }, source.hosts)
  return found.length > 0 ? pagesOfYears(found, today) : source.pages(today)
}

async function examined(
  station: Station,
  source: Source,
  url: string,
  result: FetchResult,
  out: string,
) {
  const { outcome, status, note, bytes, headers, finalUrl } = result
  if (outcome !== 'ok' || !bytes) return { url, outcome, status, note }
  const saved = save(out, url, bytes, headers)
  const { text, charset } = decode(bytes, headers['content-type'] ?? null)
  const document = { body: text, url, seenOn: tokyoDay(station.clock.now()) }
  return { url, finalUrl, status, charset, saved, ...(await parsed(station, source, document)) }
}

async function parsed(
  station: Station,
  source: Source,
  document: { body: string; url: string; seenOn: string },
) {
  try {
    if (document.url === source.hub?.url) {
      const names = yearPages(source.hub, document, source.hosts)
      return { outcome: names.length > 0 ? 'ok' : 'empty-suspicious', names }
    }
    if (source.kind === 'snapshot') return { outcome: 'ok', page: readSnapshot(source, document) }
    return { outcome: 'ok', reading: await read(source, document, station) }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { outcome: error.kind, why: inEnglish(error.problem) }
  }
}

/** Keeps bytes where the replay server serves them from. */
function save(folder: string, url: string, bytes: Buffer, headers: Record<string, string>): string {
  const file = join(folder, replayFile(new URL(url)))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  writeFileSync(`${file}.headers.json`, `${JSON.stringify({ headers }, null, 2)}\n`)
  return file
}
