import type { Duration } from '../civil-code.ts'
import type { Point } from './point.ts'

/** How a phrase bounds its date: on it, up to it, from it on, at some time within it, by it every year. */
export type Bound = 'at' | 'until' | 'from' | 'since' | 'within' | 'yearly'

export type Formula = {
  /** What is counted from. */
  anchor: 'promulgation' | 'enforcement' | 'publication' | 'named' | 'other'
  /** 政令で定める日: a cabinet order or a rule sets the day. */
  byOrder?: boolean
  /** 三月を経過する日までに: what is asked by that day. */
  byDay?: boolean
  /** Counted from a publication: where no promulgation is told, the day on which the text was published. */
  byPublication?: boolean
  /** その日が月の初日でないときは翌月の初日: then the first day of the next month. */
  toFirst?: boolean
  /** の属する月の翌々月の初日: the first day of so many months on. */
  monthsOn?: number
  /** の翌日, の前日: so many days after the anchor. */
  daysOn?: number
  /** 施行の日から D までの間: the last day. */
  last?: Point
  /** The day of the anchor where the text names it: 公布の日（令和8年7月17日）から起算して. */
  named?: Point
  /** 起算して: the first day counts (Civil Code art. 140). */
  counted: boolean
  duration: Duration | null
  /** The longer of two, for “within 12-18 months”. */
  atMost?: Duration
  ends:
    | 'on'
    | 'since'
    | 'until'
    | 'not-exceeding'
    | 'elapsed'
    | 'elapsing'
    | 'every'
    | 'aim'
    | 'lasting'
}

export type Shape =
  /** `strictly` until it: before it begins, where it is longer than a day. */
  | { is: 'point'; point: Point; bound: Bound; about: boolean; strictly?: boolean }
  | { is: 'range'; first: Point; last: Point; quarter: boolean; closed: boolean }
  | { is: 'lasting'; first: Point; duration: Duration }
  | { is: 'formula'; formula: Formula }

/** What a rule read, where in the folded text, and the name of the rule. */
export type Phrase = { rule: string; from: number; to: number; shape: Shape }
