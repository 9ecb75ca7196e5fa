import { like, type Parse } from './combine.ts'
import type { Bound, Shape } from './phrase.ts'
import type { Ruled } from './shapes.ts'

const REACH = 24
const LOWER =
  /(?:\b(?:no|not) (?:earlier|sooner) than (?:the )?|早くとも、?|早くて|早くても、?|早ければ、?)$/i
// 募集期間　～12月21日, 意見募集（～12月21日）.
const UPPER =
  /(?:\b(?:no|not) later than (?:the )?|遅くとも、?|遅くても、?|(?:(?:期間|期限|募集|受付|公募|コメント|パブコメ|申込み?|応募)\)?(?:(?:実施)?中)?[:\s]{0,3}[([【]?[~〜]\s?))$/i
const EARLY = /早ければ、?$/
// “Not be final until Q4”: in it at the earliest, as far as anybody says.
const NOT = /\bnot $/i
const NOT_BEFORE =
  /\bnot (?:be|take|apply|become|come|enter|start|begin|open|expected|likely)\b[a-z ]{0,16}$/i
const PARTS: readonly string[] = ['quarter', 'half', 'season', 'month', 'third', 'year']
const OR_LATER = /^,? (?:or later|or after|at the earliest|onwards?)\b/i
const OR_EARLIER = /^,? (?:or earlier|or before|at the latest)\b/i

// How the words in front end, and those behind begin: most dates stand beside neither.
const IN_FRONT = 'もてば、 ~〜'
const BEHIND = ', '

/** A date that words beside it make a bound: no earlier than D, 遅くともD, D at the earliest. */
export function edged(rule: Parse<Ruled>): Parse<Ruled> {
  return like(rule, (source, at) => {
    const ruled = rule(source, at)
    if (ruled?.shape.is !== 'point') return ruled
    const { shape } = ruled
    const { text, tokens, next } = source
    const { from } = tokens[at]!
    const { to } = tokens[next - 1]!
    if (!IN_FRONT.includes(text.charAt(from - 1)) && !BEHIND.includes(text.charAt(to))) return ruled
    const before = text.slice(Math.max(0, from - REACH), from)
    // 早ければ来年1月にも: in that month, if all goes well.
    if (EARLY.test(before) && text.startsWith('にも', to)) return ruled
    const bound = boundBy(before, text.slice(to, to + REACH), shape.bound)
    // Something within the year is no sooner for being early (早ければ年内, 早ければ来年の通常国会に).
    const { bound: own, point } = shape
    if (bound === 'since' && (own === 'within' || point.unit === 'diet-session')) return ruled
    const isUntil = own === 'until' && text.startsWith('until', from)
    if (isUntil && NOT_BEFORE.test(before)) {
      if (text.slice(from, to).includes(' end ')) return ruled
      return rebound(shape, PARTS.includes(point.unit) ? 'at' : 'since')
    }
    return bound ? rebound(shape, bound) : ruled
  })
}

function boundBy(before: string, after: string, bound: Bound): Bound | null {
  if (LOWER.test(before) || OR_LATER.test(after)) return 'since'
  if (bound === 'until' && NOT.test(before)) return 'since'
  return UPPER.test(before) || OR_EARLIER.test(after) ? 'until' : null
}

function rebound(shape: Extract<Shape, { is: 'point' }>, bound: Bound): Ruled {
  return { rule: `${bound}(${shape.point.name})`, shape: { ...shape, bound } }
}
