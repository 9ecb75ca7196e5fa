import type { DateKind } from '../window.ts'
import type { Leaning } from './leaning.ts'
import type { Phrase } from './phrase.ts'

/** What the words around a phrase say of it. */
export type Reading = {
  phrase: Phrase
  kind: DateKind | null
  /** A second kind of the same date: 公布・施行. */
  also?: DateKind
  leaning: Leaning
  sentence: number
}
