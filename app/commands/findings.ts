import { Command, Option } from 'commander'
import { stringify } from 'yaml'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { sayRecorded } from '#app/i18n/recorded.ts'
import { isSame } from '#app/instruments/evidence.server.ts'
import { closureOf, isAgainst, isHeld, standsAmong } from '#app/instruments/findings.server.ts'
import { findingWindow } from '#app/instruments/windows.server.ts'
import { contentOf } from '#app/knowledge.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { say } from '#content/dates/words.ts'
import type { Content } from '#content/load.server.ts'
import { recordedLine } from '#content/recorded.ts'
import type { Instrument, Outcome } from '#content/schema.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'

type Options = { db?: string; json?: boolean; state?: FindingRow['state'] }

/** `findings [export]`: what was learnt here, and what was confirmed of it as a patch for content. */
export const findings = () =>
  new Command('findings')
    .description('what was learnt here: proposed, confirmed, rejected')
    .addOption(
      new Option('--state <state>', 'only these').choices(['proposed', 'confirmed', 'rejected']),
    )
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((options: Options) => {
      const rows = withContent(read(options, options.state), read(options))
      if (options.json) console.log(JSON.stringify(rows, null, 2))
      else if (rows.length > 0) console.log(rows.map(inWords).join('\n\n'))
      else console.error(noneOf(options.state, read(options).length))
    })
    .addCommand(exporting())

/** What is missing: findings at all, or those of the state that was asked for. */
export function noneOf(state: string | undefined, stored: number): string {
  if (stored === 0) return 'There is no such finding: no rule has read one in an update.'
  return `There is no such finding: none of the ${stored} that are stored is ${state}.`
}

const exporting = () =>
  new Command('export')
    .description('confirmed findings as YAML, to be taken into content/instruments')
    .action((_, command: Command) => {
      const { json, db } = command.optsWithGlobals<Options>()
      const patch = patchOf(read({ db }, 'confirmed'), contentOf(readSettings()).instrumentById)
      if (json) console.log(JSON.stringify(patch, null, 2))
      else if (patch.length > 0) console.log(asYaml(patch))
      else console.error('Nothing was confirmed that content does not hold: there is no patch.')
    })

function read({ db: file }: Options, state?: FindingRow['state']): FindingRow[] {
  const db = openExisting(file ?? readSettings().DATABASE_PATH)
  const rows = listFindings(db, { state })
  db.$client.close()
  return rows
}

type Told = FindingRow & {
  /** What content has come to say against it; null where it does not contradict. */
  contentNow: string | null
  closure: ReturnType<typeof closureOf>
}

/** Findings beside what content says of them today. */
function withContent(rows: FindingRow[], all: FindingRow[]): Told[] {
  const { instrumentById } = contentOf(readSettings())
  return rows.map((row) => {
    const known = instrumentById.get(row.instrument)
    const against = known !== undefined && isAgainst(row, known, all)
    const contentNow = against ? recordedLine(row, known) : null
    return { ...row, contentNow, closure: closureOf(row, known) }
  })
}

function inWords(row: Told): string {
  const { id, state, instrument, milestone, stage, kind, quote, updateUrl } = row
  const window = say(findingWindow(row, undefined), 'en')
  const decided = row.decidedAt
    ? `${state} by ${row.decidedName || row.decidedBy} on ${tokyoDay(new Date(row.decidedAt))}`
    : state
  return [
    `${id}. ${instrument} ${milestone ?? `stage ${stage}`}: ${kind}, ${window} (${decided})`,
    `   “${quote}”`,
    ...(updateUrl ? [`   ${updateUrl}`] : []),
    ...closedInWords(row),
    ...(row.contentNow
      ? [
          `   Content now says ${sayRecorded(translatorOf('en'), row.contentNow)}; this says ${window}.`,
        ]
      : []),
    ...(row.note ? [`   Note: ${row.note}`] : []),
  ].join('\n')
}

function closedInWords({ closure, closedBy }: Told): string[] {
  if (!closure) return []
  const { why, on, by } = closure
  if (why === 'content-followed') return [`   Given up for content by ${by ?? closedBy} on ${on}.`]
  return [
    why === 'in-content' ? `   Now in content, since ${on}.` : `   In content, reviewed ${on}.`,
  ]
}

/** What each instrument's file would gain: the newest decision on a thing, unless it is closed. */
export function patchOf(all: FindingRow[], instrumentById: Content['instrumentById']) {
  const rows = all.filter((row) => standsAmong(row, all) && row.closed === null)
  const ids = [...new Set(rows.map(({ instrument }) => instrument))].toSorted()
  return ids.map((id) => {
    const own = rows.filter(({ instrument }) => instrument === id)
    const newest = (name: (row: FindingRow) => string | null) =>
      [...new Set(own.map(name))].flatMap((one) =>
        one === null ? [] : [own.find((row) => name(row) === one)!],
      )
    const milestones = newest((row) => (row.kind === 'stage' ? null : row.milestone))
    const stages = newest((row) => (row.kind === 'stage' ? row.stage : null))
    return {
      id,
      ...(stages.length > 0 && {
        stages: stages.map((row) => ({
          ...{ stage: row.stage, when: whenOf(row), claims: [claimOf(row)] },
        })),
      }),
      ...(milestones.length > 0 && {
        milestones: milestones.map((row) => ({
          id: row.milestone,
          readings: [
            {
              when: whenOf(row),
              because: { en: `It says “${row.quote}”.`, ja: `「${row.quote}」とある。` },
              outcome: outcomeOf(row, instrumentById.get(id)),
            },
          ],
          claims: [claimOf(row)],
        })),
      }),
    }
  })
}

/** As pages show it: what content has of the same days keeps its outcome, which may be “late”. */
function outcomeOf(row: FindingRow, known: Instrument | undefined): Outcome {
  const readings = known?.milestones.find(({ id }) => id === row.milestone)?.readings ?? []
  const held = isHeld(row, known)
    ? readings.find(({ when, outcome }) => outcome !== 'superseded' && isSame(when, row))
    : undefined
  return held?.outcome ?? (row.kind === 'occurred' ? 'occurred' : 'expected')
}

/** A window keeps the words it came from: they may say who sets its day. */
const whenOf = ({ start, end, precision, quote }: FindingRow) =>
  precision === 'day' && start === end ? start : { start, end, precision, words: quote }

/** As content writes values: a day, a time, a month or a span of days; whatever is less sure, in words. */
function writtenOf(row: FindingRow) {
  const { start, end, precision } = row
  if (start && end && ['day', 'datetime', 'range'].includes(precision)) {
    return start === end ? start : `${start} to ${end}`
  }
  if (start && precision === 'month') return start.slice(0, 7)
  const window = findingWindow(row, undefined)
  return { en: say(window, 'en'), ja: say(window, 'ja') }
}

const claimOf = (row: FindingRow) => ({
  value: writtenOf(row),
  rank: row.updateRank ?? 'unverified',
  read: tokyoDay(new Date(row.proposedAt)),
  address: row.updateUrl,
  quote: row.quote,
})

const BY_HAND =
  '# To be merged by hand: each document is a part of the file that it names, and no whole one.'

/** One document an instrument, each headed by the file that it belongs to. */
function asYaml(patch: ReturnType<typeof patchOf>): string {
  const parts = patch.map(
    (one) => `# content/instruments/${one.id}.yaml\n---\n${stringify(one, { lineWidth: 110 })}`,
  )
  return [BY_HAND, ...parts].join('\n')
}
