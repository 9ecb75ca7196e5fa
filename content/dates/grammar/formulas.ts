import { type Anchor, anchor, countingFrom, formula, namedAnchor } from './anchors.ts'
import { before, behind, through } from './beside.ts'
import { alt, like, map, opt, type Parse, type Source, seq, token } from './combine.ts'
import { datedDay } from './days.ts'
import { duration, small } from './durations.ts'
import { hence, soon } from './from-now.ts'
import { anchorDay } from './on-anchor.ts'
import type { Formula } from './phrase.ts'
import type { Ruled } from './shapes.ts'
import type { Token } from './token.ts'

const particle = alt(token('from'), token('aim'), token('since'), token('of'))
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

const HAPPENED: readonly Formula['anchor'][] = ['promulgation', 'named']

/** 公布から3か月後 is the last day of the three months; 施行後5年 a time from which to look again. */
function endOf({ anchor }: Anchor, type: string, bounded = false): Formula['ends'] {
  // 三年を経過する日までの間: the days up to it.
  if (type === 'elapsing' && bounded) return 'not-exceeding'
  return ENDS[type] ?? (HAPPENED.includes(anchor) && type === 'aim' ? 'elapsing' : 'aim')
}

/** までに, not までの間に. */
const isBy = (until: Token | null): boolean =>
  until !== null && until.to - until.from === 'までに'.length

/** 三月を経過する日までに: whoever has to do something by then has that day, not a window. */
const bounded = ({ rule, shape }: Ruled, byDay: boolean): Ruled =>
  byDay && shape.is === 'formula'
    ? { rule, shape: { ...shape, formula: { ...shape.formula, byDay } } }
    : { rule, shape }

/** 公布の日から起算して二年を超えない範囲内, 公布後六月以内, 施行後3年ごと. */
const counted: Parse<Ruled> = map(
  seq(anchor, opt(particle), opt(token('counted')), duration, ending, opt(token('until'))),
  ([from, , first, length, { type }, until]) =>
    bounded(
      countingFrom(from, first !== null, length, endOf(from, type, until !== null)),
      type === 'elapsing' && isBy(until),
    ),
)

const countedFromDay: Parse<Ruled> = map(
  seq(namedAnchor, token('from'), opt(token('counted')), duration, ending, opt(token('until'))),
  ([from, , first, length, { type }, until]) =>
    bounded(
      countingFrom(from, first !== null, length, endOf(from, type, until !== null)),
      type === 'elapsing' && isBy(until),
    ),
)

/** 施行の日から令和九年三月三十一日までの間. */
const untilDay: Parse<Ruled> = before(
  map(
    seq(anchor, token('from'), datedDay, token('until')),
    ([{ anchor: of, named, daysOn }, , last]) =>
      named || of !== 'enforcement'
        ? null
        : formula({ anchor: of, daysOn, last, counted: true, duration: null, ends: 'until' }),
  ),
  /^(?:の間)?(?:に?(?:は|おける|おいて(?!、?(?:各規定につき)?政令))|、|に(?:した|行われ))/,
)

const FIRST_DAY =
  /^\(その日が月の初日でない(?:とき|場合)は、(?:その日の属する月の)?翌月の(?:初日|一日|1日)\)/

/** 四月を経過した日（その日が月の初日でないときは、その日の属する月の翌月の初日）. */
const countedToFirst: Parse<Ruled> = map(through(counted, FIRST_DAY), ({ rule, shape }) =>
  shape.is === 'formula'
    ? { rule, shape: { ...shape, formula: { ...shape.formula, toFirst: true } } }
    : null,
)

/** 公示の日の翌日から起算して30日間: the first day is one of them. */
const lasting: Parse<Ruled> = map(
  seq(anchor, token('from'), opt(token('counted')), small, token('days')),
  ([from, , , { value }]) =>
    from.anchor === 'publication'
      ? countingFrom(from, true, { months: 0, days: value }, 'lasting')
      : null,
)

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

const cabinetOrder =
  /^(?:において|で|の|に)?,?、?(?:各規定につき)?(?:政令|規則|省令|府令)で定める(?:日|(?=。|$))/

/** 一年を超えない範囲内において政令で定める日: only ever counted from promulgation, the first day too. */
const bare: Parse<Ruled> = map(
  before(seq(duration, alt(token('not-exceeding'), token('inside'))), cabinetOrder),
  ([length]) =>
    formula({ anchor: 'promulgation', counted: true, duration: length, ends: 'not-exceeding' }),
)

const AGAIN = /^に(?:[^。、]{0,16}を)?(?:見直|検討|評価|検証|改定)/
const SINCE =
  /日(?:から|に)(?:施行|適用|実施)(?:し|され)?(?:、|する。|します。)(?:以後|以降|その後)、?$/

/** D から適用し、以後2年ごとに見直す: counted from D. */
const everSince: Parse<Ruled> = behind(
  before(
    map(seq(duration, token('every')), ([length]) =>
      countingFrom({ anchor: 'enforcement' }, false, length, 'every'),
    ),
    AGAIN,
  ),
  SINCE,
)

const anyFormula = alt(
  countedToFirst,
  counted,
  countedFromDay,
  untilDay,
  lasting,
  everSince,
  anchorDay,
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
