import { Command } from 'commander'
import { Refusal } from '#app/failure.ts'
import { isDay } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import type { FoundDate } from '#content/dates/window.ts'
import { readLines, textOf, writeLine } from './lines.ts'

/** `dates`: JSON lines `{id, text, context_date, promulgated?}` in, windows out. */
export const dates = () =>
  new Command('dates')
    .description('read windows from phrases: JSON lines on stdin and stdout')
    .option('--json', 'JSON lines (always so)')
    .action(async () => {
      for await (const line of readLines(process.stdin)) {
        const context = {
          published: dayOr(line.context_date),
          promulgated: dayOr(line.promulgated),
        }
        const found = findDates(textOf(line.text), context)
        await writeLine({ id: line.id ?? null, dates: found.map(shown) })
      }
    })

/** A day that exists, or null where none is given; anything else is refused. */
function dayOr(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' && isDay(value)) return value
  throw new Refusal(`${JSON.stringify(value)} is no day like 2026-08-07.`)
}

const shown = (date: FoundDate) => {
  const { kind, start, end, precision, phrase, rule, notes } = date
  return { kind, start, end, precision, phrase, rule, ...(notes ? { notes } : {}) }
}
