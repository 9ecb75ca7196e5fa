import type { Duration } from '../civil-code.ts'
import { before, behind, notAfter, through } from './beside.ts'
import { alt, like, map, opt, type Parse, type Source, seq, token } from './combine.ts'
import { datedDay } from './days.ts'
import { duration, type Lengths, ranged, small } from './durations.ts'
import type { Formula } from './phrase.ts'
import type { Ruled } from './shapes.ts'
import type { TokenType } from './token.ts'

type Anchor = Pick<Formula, 'anchor' | 'named' | 'dayAfter'>

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
const anchor: Parse<Anchor> = map(
  seq(event, glossed, opt(token('day-after'))),
  ([from, named, after]) => ({
    anchor: from,
    named: named ?? undefined,
    dayAfter: after !== null,
  }),
)
/** 令和7年6月4日から起算して: a day that the text names is an anchor where a count follows. */
const namedAnchor: Parse<Anchor> = map(
  seq(datedDay, opt(token('day-after'))),
  ([named, after]) => ({
    anchor: 'named' as const,
    named,
    dayAfter: after !== null,
  }),
)
const particle = alt(token('from'), token('aim'), token('since'))
const ending = alt(
  token('not-exceeding'),
  token('inside'),
  token('within'),
  token('elapsed'),
  token('elapsing'),
  token('every'),
  token('aim'),
  token('about', ({ value }) => value === 0),
)
const ENDS: Partial<Record<string, Formula['ends']>> = {
  'not-exceeding': 'not-exceeding',
  inside: 'not-exceeding',
  within: 'not-exceeding',
  elapsed: 'elapsed',
  elapsing: 'elapsing',
  every: 'every',
}

/** 公布から3か月後 is the last day of the three months; 施行後5年 a time from which to look again. */
function endOf({ anchor }: Anchor, type: string, bounded = false): Formula['ends'] {
  // 三年を経過する日までの間: the days up to it.
  if (type === 'elapsing' && bounded) return 'not-exceeding'
  return ENDS[type] ?? (anchor === 'promulgation' && type === 'aim' ? 'elapsing' : 'aim')
}

const countingFrom = (
  { anchor, named, dayAfter }: Anchor,
  counted: boolean,
  duration: Duration | null,
  ends: Formula['ends'],
): Ruled => formula({ anchor, named, dayAfter, counted, duration, ends })

/** 公布の日から起算して二年を超えない範囲内, 公布後六月以内, 施行後3年ごと. */
const counted: Parse<Ruled> = map(
  seq(anchor, opt(particle), opt(token('counted')), duration, ending, opt(token('until'))),
  ([from, , first, length, { type }, until]) =>
    countingFrom(from, first !== null, length, endOf(from, type, until !== null)),
)

const countedFromDay: Parse<Ruled> = map(
  seq(namedAnchor, token('from'), opt(token('counted')), duration, ending, opt(token('until'))),
  ([from, , first, length, { type }, until]) =>
    countingFrom(from, first !== null, length, endOf(from, type, until !== null)),
)

const FIRST_DAY =
  /^\(その日が月の初日でない(?:とき|場合)は、(?:その日の属する月の)?翌月の(?:初日|一日|1日)\)/

/** 四月を経過した日（その日が月の初日でないときは、その日の属する月の翌月の初日）. */
const countedToFirst: Parse<Ruled> = map(through(counted, FIRST_DAY), ({ rule, shape }) =>
  shape.is === 'formula'
    ? { rule, shape: { ...shape, formula: { ...shape.formula, toFirst: true } } }
    : null,
)

/** 公布の日の属する月の翌々月の初日, 公布日の翌月１日. */
const laterMonth: Parse<Ruled> = alt(
  ...(
    [
      [1, /^の(?:属する月の)?翌月の?(?:1|一|初)日/],
      [2, /^の(?:属する月の)?翌々月の?(?:1|一|初)日/],
    ] as const
  ).map(([monthsOn, words]) =>
    map(through(token('promulgation'), words), () =>
      formula({ anchor: 'promulgation', counted: true, duration: null, ends: 'on', monthsOn }),
    ),
  ),
)

/** 公示の日の翌日から起算して30日間: the first day is one of them. */
const lasting: Parse<Ruled> = map(
  seq(anchor, token('from'), opt(token('counted')), small, token('days')),
  ([from, , , { value }]) =>
    from.anchor === 'publication'
      ? countingFrom(from, true, { months: 0, days: value }, 'lasting')
      : null,
)

const ENFORCED = /^(?:施行|適用)(?!後|前|日|規則|令|期日|細則)/
const ENFORCED_AT =
  /^(?:に|と同時に|と同日に|即日|日)?(?:全面|一部)?(?:施行|適用)(?!後|前|日|規則|令|期日|細則)/
const NAMED_AS = /^(?:$|。|\)|\n|とする|と(?:し|なる|なり|され)|です|である)/
const LABEL = /(?:施行(?:期)?日?|適用(?:期日|日)?)(?:は|を|が|:|\s|\(|・)+$|(?:即日)?施行\($/

// 令和8年4月1日（附則第2条の規定については、公布の日）.
const PROVISION = /(?:規定|条|項|号)(?:について)?は、?$/

const on = (from: Anchor, ends: 'on' | 'since' = 'on') => countingFrom(from, true, null, ends)

/** 公布の日から施行する: the anchor is the day. */
const onAnchor: Parse<Ruled> = alt(
  map(before(seq(anchor, token('from')), ENFORCED), ([from]) => on(from)),
  map(before(anchor, ENFORCED_AT), (from) => (from.anchor === 'enforcement' ? null : on(from))),
  map(behind(before(anchor, NAMED_AS), LABEL), (from) => on(from)),
  map(behind(before(anchor, /^\)/), PROVISION), (from) => on(from)),
  // 一　附則第七条の規定　公布の日　二: in a list of provisions and their days.
  map(behind(before(token('promulgation', isWhole), /^(?:\s|$|。)/), /規定\s{1,4}$/), () =>
    on({ anchor: 'promulgation' }),
  ),
)

/** 公布の日, not 公布 alone. */
function isWhole({ from, to }: { from: number; to: number }): boolean {
  return to - from === '公布の日'.length
}

/** 施行の日以後に締結された契約について適用する. */
const sinceAnchor: Parse<Ruled> = map(before(seq(anchor, token('since')), /^に/), ([from]) =>
  from.anchor === 'enforcement' ? on(from, 'since') : null,
)

/** …法の施行の日, at the end of a sentence: known when the other law takes effect. */
const otherLaw: Parse<Ruled> = map(
  before(
    token('enforcement', ({ to, from }) => to - from === 4),
    /^(?:$|。|\s*$|\))/,
  ),
  () => on({ anchor: 'enforcement' }),
)

const inside = alt(token('inside'), token('about'), token('within'))

const fromNow = ({ least, most }: Lengths) =>
  formula({
    anchor: 'publication',
    counted: false,
    duration: least,
    atMost: most ?? undefined,
    ends: 'not-exceeding',
  })

function isNow({ value }: { value: number }): boolean {
  return value === 0
}

/** その他の部分は同じく３年を超えない範囲内: counted as what stands before. */
const again: Parse<Ruled> = map(
  seq(
    token('hence', ({ value }) => value === 1),
    duration,
    token('not-exceeding'),
  ),
  ([, length]) =>
    formula({ anchor: 'promulgation', counted: true, duration: length, ends: 'not-exceeding' }),
)

/** 今後6か月以内, 今後2～3年以内. */
const hence: Parse<Ruled> = map(seq(token('hence', isNow), ranged, inside), ([, length]) =>
  fromNow(length),
)

// What a ministry says that it will do; what others must do counts from an event of theirs.
const RESOLVED =
  /^(?:を?(?:目途|めど|目処)に)?(?:の|に|には|にも|で)?、?(?:[一-龠ァ-ヶー]{0,8}を)?(?:結論|取りまとめ|とりまとめ|まとめ|策定|見直|公表|措置|施行|成立|導入|実施|実現|法制化|検討|改定|改正)/

/** １年以内に結論を得る: from now, where nothing else is counted from. */
const soon: Parse<Ruled> = notAfter(
  map(before(seq(ranged, token('inside')), RESOLVED), ([length]) => fromNow(length)),
  /(?:過去|から|から、|後|最近|直近|これまで|前|\d|起算して|超え|各|毎|第)$/,
)

const cabinetOrder =
  /^(?:において|で|の|に)?,?、?(?:各規定につき)?(?:政令|規則|省令|府令)で定める日/

/** 一年を超えない範囲内において政令で定める日: only ever counted from promulgation, the first day too. */
const bare: Parse<Ruled> = map(
  before(seq(duration, alt(token('not-exceeding'), token('inside'))), cabinetOrder),
  ([length]) =>
    formula({ anchor: 'promulgation', counted: true, duration: length, ends: 'not-exceeding' }),
)

const anyFormula = alt(
  countedToFirst,
  laterMonth,
  counted,
  countedFromDay,
  lasting,
  onAnchor,
  sinceAnchor,
  otherLaw,
  hence,
  again,
  bare,
  soon,
)

/** Statutory formulas, with the words 「において政令で定める日」 that end them. */
export const statutory: Parse<Ruled> = like(anyFormula, (source, at) => {
  const ruled = anyFormula(source, at)
  if (ruled?.shape.is !== 'formula') return ruled
  const past = pastCabinetOrder(source)
  if (past === source.next) return ruled
  source.next = past
  const formula = { ...ruled.shape.formula, byOrder: true }
  return { ...ruled, shape: { is: 'formula', formula } }
})

function pastCabinetOrder({ text, tokens, next }: Source): number {
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
