import { addDays, type Day, dayOf, daysBetween, monthOf, weekdayOf, yearOf } from '../day.ts'
import type { Memory } from './memory.ts'
import { PAST_DAY } from './point.ts'
import { type Found, type Place, UNSURE } from './which-year.ts'

/** The date in the month of a day, or so many months on. */
function dateIn(date: number, from: Day, step: number): Day | null {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + step
  return dayOf(Math.floor(index / 12), (index % 12) + 1, date)
}

const AROUND = [0, 1, -1]

/** 明日20日: the 20th that lies nearest to tomorrow; 去る22日: the last 22nd. */
export function nearest(
  date: number,
  { context: { published } }: Memory,
  offset: number,
  name: string,
): Day | null {
  const from = published && addDays(published, offset)
  if (!from) return null
  const options = AROUND.flatMap((step) => dateIn(date, from, step) ?? []).filter(
    (day) => name !== PAST_DAY || day <= from,
  )
  if (options.length === 0) return null
  return options.reduce((a, b) => (away(b, from) < away(a, from) ? b : a))
}

const away = (a: Day, b: Day): number => Math.abs(daysBetween(a, b))

/** A date that is the day of publication or the one before. */
function ofToday(date: number, published: Day | null): Day | null {
  if (published === null) return null
  return [published, addDays(published, -1)].find((day) => Number(day.slice(8)) === date) ?? null
}

/** 「説明会は19日、申込は17日まで」, but 「30日に決定、1日に公布」: the nearer of two days. */
const isNearer = (a: Day, b: Day | null, from: Day): boolean =>
  b === null || away(a, from) < away(b, from)

/** Of the month of the date before it or of the next; in news (「10月14日の障害を巡り、26日、指導した」) of today. */
function afterMention(
  date: number,
  from: Day,
  published: Day | null,
  { leaning, onward = false }: Pick<Place, 'leaning' | 'onward'>,
): Day | null {
  const told = leaning.way === 'past' && !onward ? ofToday(date, published) : null
  if (told !== null && told > from) return told
  const [here, next] = [dateIn(date, from, 0), dateIn(date, from, 1)]
  if (here === null || here >= from) return here ?? next
  return !onward && isNearer(here, next, from) ? here : next
}

/** 24日 alone: of the month mentioned in the sentence, or the nearest to publication as the words lean. */
export function bareDate(
  date: number,
  weekday: number | null,
  memory: Memory,
  { sentence, leaning, onward }: Place,
): Found<Day> {
  const { mention, context } = memory
  const chained = mention !== null && memory.sentence === sentence
  const from = chained ? mention.start : context.published
  if (!from) return null
  const inStep = (step: number) => dateIn(date, from, step)
  // A weekday that fits one month alone settles it.
  const fitting = (chained ? [0] : AROUND)
    .flatMap((step) => inStep(step) ?? [])
    .filter((day) => weekdayOf(day) === weekday)
  if (fitting.length === 1) return fitting[0]!
  const here = inStep(0)
  const { published } = context
  // 「来年5月21日と定める政令が26日に決定された」: what was done lies behind.
  const isOver = leaning.way === 'past' && published !== null && from > published
  if (isOver) return bareDate(date, weekday, { ...memory, mention: null }, { sentence, leaning })
  // Behind a dateline it is counted from publication (2026/6/6 AI計画、5日に閣議決定).
  if (chained && from !== published) return afterMention(date, from, published, { leaning, onward })
  if (leaning.way === 'past') return here && here <= from ? here : inStep(-1)
  if (!here || here >= from || leaning.way === 'near') return here ?? inStep(1)
  if (daysBetween(here, from) > Math.min(leaning.slack, A_WEEK)) return inStep(1)
  return leaning.late ? here : UNSURE
}

const A_WEEK = 7
