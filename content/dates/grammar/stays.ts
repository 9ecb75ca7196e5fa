import type { Formula, Phrase } from './phrase.ts'

// 一年を経過する日までの間は、なおその効力を有する.
const STAYS = /^(?:は|における)?、?(?:なお|引き続き|従前|旧|新|改正[前後]|同|第)/

/** For how long something stays as it was: nothing takes effect at some time of it. */
export const isStay = (text: string, { to }: Phrase, { ends, byOrder }: Formula): boolean =>
  ends === 'not-exceeding' &&
  !byOrder &&
  text.charAt(to - 1) === '間' &&
  STAYS.test(text.slice(to, to + 8))

const REACH = 24
const HOLDS = /有効期[間限](?:は|:|\s)\s?$/
const HELD = /^[^。、\d]{0,12}(?:有効|停止)/

/** 2027年3月31日まで有効, 登録の有効期間はDまで: nobody has to do anything by then. Not Dまでに停止する. */
export const isLastOfStay = (text: string, { shape, from, to }: Phrase): boolean =>
  shape.is === 'point' &&
  shape.bound === 'until' &&
  shape.point.unit === 'day' &&
  text.charAt(to - 1) !== 'に' &&
  (HOLDS.test(text.slice(Math.max(0, from - REACH), from)) || HELD.test(text.slice(to, to + REACH)))
