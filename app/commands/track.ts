import { Command } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings, type Settings } from '#app/config.ts'
import { openDatabase, writing } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import type { Details } from '#app/jobs/detail.ts'
import type { Look } from '#app/jobs/look.ts'
import type { Read } from '#app/jobs/read.ts'
import type { Step } from '#app/jobs/station.ts'
import { type SourceRound, trackRound } from '#app/jobs/track.ts'
import { createStation } from '#app/station.ts'
import { takeTurn } from '#app/turn.ts'
import { sources } from '#scrapers/sources/index.ts'
import { inEnglish } from './in-english.ts'

type Options = { replay?: string; db?: string; json?: boolean }

/**
 * `track [source…]`: one round. Exit code 1 when not one page of the sources asked could be read;
 * what failed beside others is named in the summary.
 */
export const track = () =>
  new Command('track')
    .description('look at the sources once, and store what is new')
    .argument('[source...]', 'only these sources')
    .option('--replay <url>', 'read a replay server instead of the live sites')
    .option('--db <file>', 'the database; a new file starts without backfill')
    .option('--json', 'print the summary as JSON')
    .action(async (ids: string[], options: Options) => {
      const only = chosen(ids)
      const replay = options.replay === undefined ? {} : { SHIRASE_REPLAY_URL: options.replay }
      const settings = readSettings({ ...process.env, ...replay })
      const path = options.db ?? settings.DATABASE_PATH
      if (path === '') throw new Refusal('The option --db needs the name of a file.')
      const db = openDatabase(path)
      const endTurn = takeTurn(path)
      const station = createStation(settings, db, { onStep: progress() })
      const round = await writing(db, () => trackRound(station, only)).finally(endTurn)
      const summary = {
        at: createClock(settings.SHIRASE_NOW).now().toISOString(),
        ...summed(round.sources),
        witnessRowsSettled: round.settled,
        details: round.details,
      }
      db.$client.close()
      console.log(options.json ? JSON.stringify(summary, null, 2) : table(summary, settings))
      if (!round.sources.some(wasRead)) process.exitCode = 1
    })

const GOOD = new Set(['ok', 'not-modified'])

function chosen(ids: string[]) {
  if (ids.length === 0) return sources
  return ids.map((id) => {
    const source = sources.find((one) => one.id === id)
    if (source) return source
    throw new Refusal(
      `There is no source ${id}; the sources are ${sources.map((one) => one.id).join(', ')}.`,
    )
  })
}

function progress(): (step: Step, sourceId: string) => void {
  if (!process.stderr.isTTY) return () => {}
  return (step, sourceId) => process.stderr.write(`\r\u001b[K${sourceId}: ${step}`)
}

function summed(rounds: SourceRound[]) {
  const rows = rounds.map((round) => ({
    id: round.id,
    outcome: outcomeOf(round),
    pages: round.looks.map(({ url, outcome, status, note }) => ({ url, outcome, status, note })),
    captures: round.reads.length,
    candidates: total(round, 'candidates'),
    parsed: total(round, 'parsed'),
    new: total(round, 'created'),
    versions: total(round, 'versions'),
    links: total(round, 'links'),
    problems: round.reads.flatMap(inWords),
  }))
  return { sources: rows, new: rows.reduce((sum, row) => sum + row.new, 0) }
}

const inWords = ({ url, why, problems }: Read): string[] =>
  (why ? [why] : problems).map((one) => `${url}: ${inEnglish(one)}`)

const total = (
  round: SourceRound,
  field: 'candidates' | 'parsed' | 'created' | 'versions' | 'links',
) => round.reads.reduce((sum, read) => sum + read[field], 0)

/** The index of a month that has hardly begun may be absent. */
const isUnexpected = ({ note }: Look) => note?.code !== 'expected-absence'

/** Whether any page of a source was read, or is as it was when it was. */
function wasRead({ looks, reads }: SourceRound): boolean {
  const unread = new Set(reads.filter(({ why }) => why).map(({ url }) => url))
  return looks.some(({ url, outcome }) => GOOD.has(outcome) && !unread.has(url))
}

/** The worst that happened to a source: what could not be read, then what could not be fetched. */
function outcomeOf({ looks, reads }: SourceRound): string {
  const bad = [...reads, ...looks.filter(isUnexpected)].find(({ outcome }) => !GOOD.has(outcome))
  if (bad) return bad.outcome
  return looks.every(({ outcome }) => outcome !== 'ok') ? 'not-modified' : 'ok'
}

function table(
  summary: ReturnType<typeof summed> & { details: Details },
  settings: Settings,
): string {
  const lines = summary.sources.map(
    (row) =>
      `${row.id.padEnd(24)} ${row.outcome.padEnd(18)} parsed ${row.parsed}, new ${row.new}, versions ${row.versions}`,
  )
  const clock = settings.SHIRASE_NOW ? `Clock set to ${settings.SHIRASE_NOW}.` : ''
  const { read, unavailable, waiting } = summary.details
  const pages = `Pages behind them: ${read} read, ${unavailable} unavailable, ${waiting} waiting.`
  return [...lines, `${summary.new} new in all. ${pages} ${clock}`.trim()].join('\n')
}
