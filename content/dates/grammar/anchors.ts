import type { Duration } from '../civil-code.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { datedDay } from './days.ts'
import { daysOn } from './days-on.ts'
import type { Formula } from './phrase.ts'
import { point } from './point.ts'
import type { Ruled } from './shapes.ts'
import type { TokenType } from './token.ts'

/** What a formula counts from. */
export type Anchor = Pick<Formula, 'anchor' | 'named' | 'daysOn'>

const ANCHORS: Partial<Record<string, Formula['anchor']>> = {
  promulgation: 'promulgation',
  enforcement: 'enforcement',
  'notice-day': 'publication',
  'other-event': 'other',
}
const event = map(
  alt(...(Object.keys(ANCHORS) as TokenType[]).map((type) => token(type))),
  ({ type }) => ANCHORS[type]!,
)
/** 公布の日（令和8年7月17日）. */
const glossed = opt(map(seq(token('open'), datedDay, token('close')), ([, named]) => named))

/** 公布の日, 公布の日の翌日, 施行の日（令和7年4月1日）. */
export const anchor: Parse<Anchor> = map(
  seq(event, glossed, opt(daysOn)),
  ([from, named, after]) => ({
    anchor: from,
    named: named ?? undefined,
    daysOn: after ?? 0,
  }),
)
/** 同日. */
const sameDay = map(
  token('mention-day', ({ value }) => value === 0),
  () => point('day-offset', 'same-day', { year: { base: 'mention', value: 0 } }),
)
/** 令和7年6月4日から起算して, 同日から起算して: a day that the text names is an anchor where a count follows. */
export const namedAnchor: Parse<Anchor> = map(
  seq(alt(datedDay, sameDay), opt(daysOn)),
  ([named, after]) => ({
    anchor: 'named' as const,
    named,
    daysOn: after ?? 0,
  }),
)
export const countingFrom = (
  { anchor, named, daysOn }: Anchor,
  counted: boolean,
  duration: Duration | null,
  ends: Formula['ends'],
): Ruled => formula({ anchor, named, daysOn, counted, duration, ends })

export function formula(read: Formula): Ruled {
  const name = read.duration === null ? 'on' : read.ends
  return { rule: `${name}(${read.anchor})`, shape: { is: 'formula', formula: read } }
}
