import type { Duration } from '../civil-code.ts'
import { alt, before, like, map, opt, type Parse, type Source, seq, token } from './combine.ts'
import { datedDay } from './days.ts'
import type { Formula, Shape } from './phrase.ts'

type Ruled = { rule: string; shape: Shape }

export const small = token(
  'number',
  ({ value, digits }) => digits <= 4 && value >= 1 && value <= 1200,
)
const months = alt(token('months'), token('month'))

/** 二年, 一年六月, 6か月, 1年半, 二十日, 三週間. In a formula 六月 is a length, not June. */
export const duration: Parse<Duration> = alt(
  map(seq(small, token('and-a-half')), ([{ value }]) => ({ months: value * 12 + 6, days: 0 })),
  map(
    seq(small, alt(token('years'), token('year')), opt(seq(small, months))),
    ([{ value }, , more]) => ({ months: value * 12 + (more?.[0].value ?? 0), days: 0 }),
  ),
  map(seq(small, months), ([{ value }]) => ({ months: value, days: 0 })),
  map(seq(small, token('weeks')), ([{ value }]) => ({ months: 0, days: value * 7 })),
  map(seq(small, alt(token('days'), token('date'))), ([{ value }]) => ({ months: 0, days: value })),
)

const anchor = map(alt(token('promulgation'), token('enforcement')), ({ type }) =>
  type === 'promulgation' ? ('promulgation' as const) : ('enforcement' as const),
)
/** 公布の日（令和8年7月17日）. */
const glossed = opt(map(seq(token('open'), datedDay, token('close')), ([, named]) => named))
const particle = alt(token('from'), token('aim'), token('since'))
const ending = alt(
  token('not-exceeding'),
  token('inside'),
  token('within'),
  token('elapsed'),
  token('elapsing'),
  token('every'),
  token('aim'),
  token('about'),
)
const ENDS: Partial<Record<string, Formula['ends']>> = {
  'not-exceeding': 'not-exceeding',
  inside: 'not-exceeding',
  within: 'not-exceeding',
  elapsed: 'elapsed',
  elapsing: 'elapsing',
  every: 'every',
}

/** 公布の日から起算して二年を超えない範囲内, 公布後六月以内, 施行後3年ごと. */
const counted: Parse<Ruled> = map(
  seq(anchor, glossed, opt(particle), opt(token('counted')), duration, ending),
  ([from, named, , first, length, end]) =>
    formula({
      anchor: from,
      named: named ?? undefined,
      counted: first !== null,
      duration: length,
      ends: ENDS[end.type] ?? (from === 'promulgation' && end.type === 'aim' ? 'elapsed' : 'aim'),
    }),
)

const ENFORCED = /^(?:施行|適用)(?!後|前|日|規則|令|期日|細則)/

/** 公布の日から施行する: the anchor is the day. */
const onAnchor: Parse<Ruled> = map(before(seq(anchor, token('from')), ENFORCED), ([from]) =>
  formula({ anchor: from, counted: true, duration: null, ends: 'on' }),
)

/** …法の施行の日, at the end of a sentence: known when the other law takes effect. */
const otherLaw: Parse<Ruled> = map(
  before(
    token('enforcement', ({ to, from }) => to - from === 4),
    /^(?:$|。|\s*$|\))/,
  ),
  () => formula({ anchor: 'enforcement', counted: true, duration: null, ends: 'on' }),
)

/** 今後6か月以内. */
const hence: Parse<Ruled> = map(
  seq(token('hence'), duration, alt(token('inside'), token('about'), token('within'))),
  ([, length]) =>
    formula({ anchor: 'publication', counted: false, duration: length, ends: 'not-exceeding' }),
)

const cabinetOrder =
  /^(?:において|で|の|に)?,?、?(?:各規定につき)?(?:政令|規則|省令|府令)で定める日/

/** Statutory formulas, with the words 「において政令で定める日」 that end them. */
/** 一年を超えない範囲内において政令で定める日: only ever counted from promulgation, the first day too. */
const bare: Parse<Ruled> = map(
  before(seq(duration, token('not-exceeding')), cabinetOrder),
  ([length]) =>
    formula({ anchor: 'promulgation', counted: true, duration: length, ends: 'not-exceeding' }),
)

const anyFormula = alt(counted, onAnchor, otherLaw, hence, bare)

export const statutory: Parse<Ruled> = like(anyFormula, (source, at) => {
  const match = anyFormula(source, at)
  return match && { ...match, next: pastCabinetOrder(source, match.next) }
})

function pastCabinetOrder({ text, tokens }: Source, next: number): number {
  const end = tokens[next - 1]!.to
  const order = cabinetOrder.exec(text.slice(end, end + 24))
  if (!order) return next
  let past = next
  while (past < tokens.length && tokens[past]!.to <= end + order[0].length) past++
  return past
}

export function formula(read: Formula): Ruled {
  const name = read.duration === null ? 'on' : read.ends
  return { rule: `${name}(${read.anchor})`, shape: { is: 'formula', formula: read } }
}
