import { type Anchor, anchor, countingFrom, formula } from './anchors.ts'
import { before, behind, notAfter, through } from './beside.ts'
import { alt, map, type Parse, seq, token } from './combine.ts'
import type { Ruled } from './shapes.ts'

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

const ENFORCED = /^(?:施行|適用)(?!後|前|日|規則|令|期日|細則)/
const ENFORCED_AT =
  /^(?:に|と同時に|と同(?:じ)?日に|当日(?:に|から)|即日|日)?(?:全面|一部)?(?:施行|適用)(?!後|前|日|規則|令|期日|細則)/
// 6月5日に公布と同時に施行: the day is named.
const NAMED_DAY = /日(?:\([^)]{1,4}\))?に、?$/
const NAMED_AS =
  /^(?:(?:と同(?:じ)?日|当日)?(?:\(即日施行\))?$|。|\)|\n|とする|と(?:し|なる|なり|され)|です|である)/
const LABEL = /(?:施行(?:期)?日?|適用(?:期日|日)?)(?:は|を|が|:|\s|\(|・)+$|(?:即日)?施行\($/

// …の規定は公布の日から、…の規定は令和8年6月1日から、それぞれ施行する.
const LISTED =
  /^、[^。]{0,60}(?:規定|部分|[条項号]|改正|その他|以外|残り)は[^。]{0,100}(?:それぞれ|から)(?:施行|適用)/

// 附則第3項の規定は公布の日、次項の規定は…政令で定める日から施行する.
const LISTED_DAY =
  /^、[^。]{0,16}(?:規定|部分|[条項号]|改正|その他|以外|残り)は[^。]{0,100}から(?:施行|適用)/

// 令和8年4月1日（附則第2条の規定については、公布の日）.
const PROVISION = /(?:規定|部分|条|項|号|改正|本則|政令|省令|府令|規則)(?:について)?は、?$/

const on = (from: Anchor, ends: 'on' | 'since' = 'on') => countingFrom(from, true, null, ends)

/** 公布の日から施行する: the anchor is the day. */
const onAnchor: Parse<Ruled> = alt(
  map(before(seq(anchor, token('from')), ENFORCED), ([from]) => on(from)),
  notAfter(
    map(before(anchor, ENFORCED_AT), (from) => (from.anchor === 'enforcement' ? null : on(from))),
    NAMED_DAY,
  ),
  map(behind(before(seq(token('promulgation', isWhole), token('from')), LISTED), PROVISION), () =>
    on({ anchor: 'promulgation' }),
  ),
  map(behind(before(token('promulgation', isWhole), LISTED_DAY), PROVISION), () =>
    on({ anchor: 'promulgation' }),
  ),
  map(behind(before(anchor, NAMED_AS), LABEL), (from) => on(from)),
  map(behind(before(anchor, /^\)/), PROVISION), (from) => on(from)),
  // 一　附則第七条の規定　公布の日　二: in a list of provisions and their days.
  map(behind(before(token('promulgation', isWhole), /^(?:\s|$|。)/), /規定\s{0,4}$/), () =>
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

// …までにされた処分 tells of what was done, and asks nothing.
const ASKED =
  /^、?[^。]{0,80}(?:ければ(?:ならない|なりません)|こと(?:。|$)|べき|必要(?:が|と)|(?:して|り)ください)/

/** 施行日の前日までに…なければならない: by the day before it. */
const byDayBefore: Parse<Ruled> = map(
  before(seq(anchor, token('until')), ASKED),
  ([{ anchor: of, named, daysOn }]) =>
    daysOn === -1 && of === 'enforcement'
      ? formula({
          ...{ anchor: of, named, daysOn, counted: true, duration: null },
          ...{ ends: 'on', byDay: true },
        })
      : null,
)

/** …法の施行の日, at the end of a sentence: known when the other law takes effect. */
const otherLaw: Parse<Ruled> = map(
  before(
    token('enforcement', ({ to, from }) => to - from === 4),
    /^(?:$|。|\s*$|\))/,
  ),
  () => on({ anchor: 'enforcement' }),
)

/** The day of the anchor itself, or one that follows from it without a count. */
export const anchorDay: Parse<Ruled> = alt(laterMonth, byDayBefore, onAnchor, sinceAnchor, otherLaw)
