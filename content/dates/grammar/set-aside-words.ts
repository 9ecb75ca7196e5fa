import type { Reason } from './reason.ts'
import { REASONS } from './set-aside-reasons.ts'
import { type Alike, finderOf, firstFrom, type Said, type Stretch } from './words-at.ts'

type Name = keyof typeof REASONS

const names = Object.keys(REASONS) as Name[]
const reasons: readonly Reason[] = Object.values(REASONS)

/** A word that may set a date aside: the reasons that it gives, a bit each. */
export type ReasonWord = Said<number>

const given = (by: readonly Name[], ...words: Alike[]) =>
  [by.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0), ...words] as const

/** The words of parts of a folded text without which no reason can hold, in order. */
export const reasonWordsOf: (text: string, parts: readonly Stretch[]) => ReasonWord[] = finderOf(
  [
    given(['supposed'], ['仮に|仮定']),
    given(['hearsay'], ['報道']),
    given(['superseded', 'moved', 'ofThings'], ['変更前|従前']),
    given(['superseded'], ['正前)|延長前)|正前】|延長前】|変更前】']),
    given(['superseded', 'thought'], ['られてい', '(?:た|まし)']),
    given(['superseded'], ['ておりまし']),
    given(
      ['superseded'],
      ['当初|旧|を待たず|でしたが|だったが|であったが|でしたところ'],
      ['てい', '(?:た|まし)'],
    ),
    given(['superseded', 'calledOff', 'heading'], ['予定']),
    given(['moved', 'calledOff'], ['延期']),
    given(['moved'], ['変更|延|繰|先送|前倒|後ろ倒'], ['改め', '(?:た|ま|る)']),
    given(['wished'], ['べき']),
    given(['heard'], ['をいう|の話で|取材で|報じ|伝え']),
    given(
      ['asOf'],
      ['現在の|時点の|時点で'],
      ['版', '(?=$|[()\\s])'],
      ['執筆時|作成時|確認時|取材時'],
    ),
    given(['denied'], ['誤り|誤報|デマ|見送|断念|困難|難し|間に合わ|ません|ない']),
    given(['corrected'], ['→|⇒|➡|⇨'], ['(誤)|とあるのは|なく|」に改め']),
    given(['example', 'heard'], ['例えば|たとえば|(例)|例:']),
    given(['closedDays'], ['年末年始|除く|除き']),
    given(['ofThings'], ['した人|した者|した方']),
    given(['ofThings'], ['前に|生まれ|歳に達|才に達|会計年度は|事業年度は']),
    given(['calledOff'], ['中止|取りやめ']),
    given(['settled'], ['政令で定める日']),
    given(['setSince'], ['定める政令|期日を|と定めら|その日は']),
    given(['heading'], ['スケジュール|日程']),
    given(['longSince', 'sincePast'], ['以降|以後|年から|年度から']),
    given(['practice'], ['毎年|例年']),
    given(['ofMeeting'], ['月第', '(?=\\d)'], ['定例会|臨時会']),
    given(['outage'], ['メンテナンス|閲覧でき']),
  ],
  [
    given(
      ['superseded'],
      ['originally|initially|once|first|previously|formerly|instead of|rather than|not|had been'],
    ),
    given(['moved', 'delayed'], ['extend|postpone|move|change|defer|delay|push|shift', '\\w{0,8}']),
    given(['ofName'], ['amended|regulation|directive|decision|act no']),
    given(['calledOff'], ['cancel', '\\w{0,8}'], ['called off']),
    given(['cutOff'], ['placed on|put into']),
    given(['condition'], ['only if']),
    given(['denied'], ['denied|denies|deny']),
  ],
)

/** The reasons that words in a stretch may give, in the order in which they are asked. */
export function reasonsIn(words: readonly ReasonWord[], { from, to }: Stretch): Reason[] {
  let bits = 0
  for (let i = firstFrom(words, from); i < words.length && words[i]!.from < to; i++) {
    bits |= words[i]!.kind
  }
  return bits === 0 ? [] : reasons.filter((_, i) => bits & (1 << i))
}
