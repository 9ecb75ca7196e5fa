import { findDates } from '#content/dates/find.ts'
import { chronoWindows } from './chrono.ts'
import { DEV_PARTS, OWN_PHRASES, type Predict, scoresOf } from './score.ts'
import { aligned } from './table.ts'

type Phrase = { id: string; text: string; context_date: string | null; promulgated?: string }

const ours = ({ id, text, context_date, promulgated = undefined }: Phrase) => ({
  id,
  dates: findDates(text, { published: context_date, promulgated: promulgated ?? null }),
})
const chronos = ({ id, text, context_date }: Phrase) => ({
  id,
  dates: chronoWindows(text, context_date),
})

/** The scores of the labelled phrases, chrono-node’s beside ours, as the README prints them. */
export function datesTable(): string {
  const theirs = new Map(scoresFor(chronos))
  const rows = scoresFor(ours).map(([part, line]) => {
    const [mine, other] = [line, theirs.get(part)!].map(figures)
    const of = (from: Record<string, string> | undefined, name: string) => from?.[name] ?? ''
    const own = ['examples', 'F1', 'exact', 'kind'].map((name) => of(mine, name))
    return [part, ...own, of(other, 'F1'), of(other, 'exact')]
  })
  const head = ['part', 'phrases', 'F1', 'exact', 'kind', 'chrono-node: F1', 'exact']
  return aligned([head, ...rows])
}

const scoresFor = (predict: Predict) => [
  ...scoresOf('dates', 'dates-dev.jsonl', predict, DEV_PARTS),
  ...scoresOf('dates', 'dates-own.jsonl', predict, OWN_PHRASES),
  ...scoresOf('dates', 'dates-fresh-a.jsonl', predict, { 'fresh-a': () => true }),
  ...scoresOf('dates', 'dates-fresh-b.jsonl', predict, { 'fresh-b': () => true }),
  ...scoresOf('dates', 'dates-third.jsonl', predict, { third: () => true }),
  ...scoresOf('dates', 'dates-fourth.jsonl', predict, { fourth: () => true }),
  ...scoresOf('dates', 'dates-fifth.jsonl', predict, { fifth: () => true }),
  ...scoresOf('dates', 'dates-sixth.jsonl', predict, { sixth: () => true }),
  ...scoresOf('dates', 'dates-seventh.jsonl', predict, { seventh: () => true }),
  ...scoresOf('dates', 'dates-eighth.jsonl', predict, { eighth: () => true }),
  ...scoresOf('dates', 'dates-ninth.jsonl', predict, { ninth: () => true }),
  ...scoresOf('dates', 'dates-tenth.jsonl', predict, { tenth: () => true }),
  ...scoresOf('dates', 'dates-eleventh.jsonl', predict, { eleventh: () => true }),
  ...scoresOf('dates', 'dates-twelfth.jsonl', predict, { twelfth: () => true }),
  ...scoresOf('dates', 'dates-thirteenth.jsonl', predict, { thirteenth: () => true }),
  ...scoresOf('dates', 'dates-fourteenth.jsonl', predict, { fourteenth: () => true }),
  ...scoresOf('dates', 'dates-fifteenth.jsonl', predict, { fifteenth: () => true }),
  ...scoresOf('dates', 'dates-sixteenth.jsonl', predict, { sixteenth: () => true }),
  ...scoresOf('dates', 'dates-seventeenth.jsonl', predict, { seventeenth: () => true }),
  ...scoresOf('dates', 'dates-eighteenth.jsonl', predict, { eighteenth: () => true }),
  ...scoresOf('dates', 'dates-nineteenth.jsonl', predict, { nineteenth: () => true }),
  ...scoresOf('dates', 'dates-twentieth.jsonl', predict, { twentieth: () => true }),
  ...scoresOf('dates', 'dates-twentyfirst.jsonl', predict, { 'twenty-first': () => true }),
  ...scoresOf('dates', 'dates-twentysecond.jsonl', predict, { 'twenty-second': () => true }),
  ...scoresOf('dates', 'dates-twentythird.jsonl', predict, { 'twenty-third': () => true }),
]

/** The figures of a line of the scorer, by their names; of `exact` the share in brackets. */
function figures(line: string): Record<string, string> {
  const shares = line.replace(/exact \d+ \(([\d.]+)\)/, 'exact $1')
  return Object.fromEntries([...shares.matchAll(/(\w+) ([\d./]+)/g)].map(([, k, v]) => [k, v]))
}
