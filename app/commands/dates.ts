import { Command } from 'commander'
import { findDates } from '#content/dates/find.ts'
import type { FoundDate } from '#content/dates/window.ts'
import { dayGiven } from './given-day.ts'
import { answerLines, textGiven } from './lines.ts'

/** `dates`: JSON lines `{id, text, context_date, promulgated?}` in, windows out. */
export const dates = () =>
  new Command('dates')
    .description('read windows from phrases: JSON lines on stdin and stdout')
    .option('--json', 'JSON lines (always so)')
    .action(async () => {
      await answerLines((line) => {
        const context = {
          published: dayGiven(line, 'context_date'),
          promulgated: dayGiven(line, 'promulgated'),
        }
        const found = findDates(textGiven(line, 'text', true), context)
        return { id: line.id ?? null, dates: found.map(shown) }
      })
    })

const shown = (date: FoundDate) => {
  const { kind, start, end, precision, phrase, rule, notes } = date
  return { kind, start, end, precision, phrase, rule, ...(notes ? { notes } : {}) }
}
