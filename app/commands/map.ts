import { Command } from 'commander'
import { readSettings } from '#app/config.ts'
import { datesIn } from '#app/jobs/map.ts'
import { contentOf } from '#app/knowledge.ts'
import {
  compileRules,
  type Link,
  type MappingRules,
  mapUpdate,
  type Words,
} from '#content/mapping/index.ts'
import { dayGiven } from './given-day.ts'
import { answerLines, textGiven } from './lines.ts'

/** `map`: JSON lines of updates in, what they touch and why out; touches no database. */
export const map = () =>
  new Command('map')
    .description('say what updates touch: JSON lines on stdin and stdout')
    .option('--json', 'JSON lines (always so)')
    .action(async () => {
      const { instruments, authorities } = contentOf(readSettings())
      const rules = compileRules(instruments, authorities)
      await answerLines((line) => mapped(line, rules))
    })

function mapped(line: Record<string, unknown>, rules: MappingRules) {
  const published = dayGiven(line, 'published')
  const [title, summary] = [textGiven(line, 'title', true), textGiven(line, 'summary')]
  const result = mapUpdate(
    {
      ...{ title, summary, published },
      publisher: textGiven(line, 'publisher'),
      url: textGiven(line, 'url'),
      lang: textGiven(line, 'lang') || 'ja',
    },
    rules,
  )
  return {
    id: line.id ?? null,
    relevant: result.relevant,
    instruments: result.instruments.filter(({ state }) => state === 'sure').map(linked),
    unsure: result.instruments.filter(({ state }) => state === 'unsure').map(linked),
    obligations: result.obligations.map(({ because, ...touched }) => ({
      ...touched,
      because: because.map(words),
    })),
    updateType: result.updateType,
    severity: result.severity,
    dates: datesIn({ title, summary, published }).map(
      ({ kind, start, end, precision, phrase }) => ({
        ...{ kind, start, end, precision, phrase },
      }),
    ),
  }
}

const linked = ({ id, score, because }: Link) => ({
  ...{ id, score },
  because: because.map(words),
})

const words = ({ field, phrase, start, end }: Words) => ({ field, phrase, start, end })
