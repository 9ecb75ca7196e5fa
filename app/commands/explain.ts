import { Command, InvalidArgumentError } from 'commander'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { contentOf, rulesOf } from '#app/knowledge.ts'
import { tokyoDay } from '#content/dates/day.ts'
import {
  type Explanation,
  explain as explainUpdate,
  ofStored,
  type Reason,
} from '#content/mapping/index.ts'
import { listLinkDecisions } from '#db/decisions.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { getUpdate, listDates } from '#db/updates.ts'

/** `explain <update>`: why an update was linked, and why not, phrase by phrase. */
export const explain = () =>
  new Command('explain')
    .description('why an update was linked, and why not')
    .argument('<update>', 'number of the update, as in its address', wholeNumber)
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((id: number, options: { db?: string; json?: boolean }) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const update = getUpdate(db, id)
      if (!update) throw new Refusal(`There is no update ${id}.`)
      const rules = rulesOf(contentOf(settings))
      const dates = listDates(db, id).map(({ kind, start, end, precision, phrase, rule }) => ({
        ...{ kind, start, end, precision, phrase, rule },
      }))
      const decisions = listLinkDecisions(db, id)
      const findings = listFindings(db, { updateId: id })
      db.$client.close()
      const { title, url, published } = update
      const result = {
        id,
        title,
        url,
        published,
        ...explainUpdate(ofStored(update), rules),
        decisions,
        findings,
        dates,
      }
      console.log(options.json ? JSON.stringify(result, null, 2) : inWords(result))
    })

function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('an update is named by its number.')
}

type Date = { kind: string; start: unknown; end: unknown; precision: string; phrase: string }
type Decision = ReturnType<typeof listLinkDecisions>[number]
type Result = Explanation & {
  title: string
  url: string
  decisions: Decision[]
  findings: FindingRow[]
  dates: Date[]
}

/** Each instrument with its score, under it each phrase with what it adds and why; then what people decided. */
export function inWords(result: Result): string {
  const { title, url, thresholds, mapping, instruments, dates } = result
  const { updateType, typeReason, severity, severityReason } = mapping
  return [
    ...[title, url],
    `type ${updateType}: ${because(typeReason)}`,
    ...(severityReason ? [`severity ${severity}: ${because(severityReason)}`] : []),
    `linked from ${thresholds.sure}, for review from ${thresholds.unsure}`,
    ...(instruments.length === 0 ? ['no phrase of any instrument was found'] : []),
    ...instruments.flatMap(({ id, score, state, found }) => [
      `${id}: ${score}, ${state}`,
      ...found.map((one) => `  ${one.field} “${one.phrase}” adds ${one.weight}: ${verdictOf(one)}`),
    ]),
    ...result.decisions.map(decided),
    ...result.findings.map(learnt),
    ...dates.map(
      ({ kind, start, end, precision, phrase }) =>
        `date ${kind} “${phrase}”: ${JSON.stringify(start)} to ${JSON.stringify(end)}, ${precision}`,
    ),
  ].join('\n')
}

/** A person's word on a link, which stands whatever the rules say. */
function decided({ instrument, obligation, review, note, ...who }: Decision): string {
  const name = obligation === '' ? instrument : `${instrument}/${obligation}`
  const by = `${who.decidedName || who.decidedBy} on ${tokyoDay(new Date(who.decidedAt!))}`
  return `${name}: ${review} by ${by}${note ? ` (${note})` : ''}, whatever the rules say`
}

/** What a rule read in it of a milestone or a stage, and who decided on that. */
function learnt(row: FindingRow): string {
  const { id, instrument, milestone, stage, kind, quote, state, note, decidedAt } = row
  const by = decidedAt
    ? ` by ${row.decidedName || row.decidedBy} on ${tokyoDay(new Date(decidedAt))}`
    : ''
  const about = milestone ?? `stage ${stage}`
  return `finding ${id}, ${instrument} ${about}: ${kind} “${quote}”, ${state}${by}${note ? ` (${note})` : ''}`
}

function because({ rule, words }: Reason): string {
  if (!words) return rule
  return `${rule} (“${words.phrase}”${words.field === 'told' ? ', in a note of ours' : ''})`
}

const verdictOf = ({ verdict, with: partners }: { verdict: string; with: string[] }) =>
  verdict === 'missing-partner' ? `${verdict}, one of ${partners.join(', ')} is needed` : verdict
