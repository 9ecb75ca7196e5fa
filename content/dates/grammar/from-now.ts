import { formula } from './anchors.ts'
import { before, notAfter } from './beside.ts'
import { alt, map, type Parse, seq, token } from './combine.ts'
import { type Lengths, ranged } from './durations.ts'
import type { Ruled } from './shapes.ts'

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

/** 今後6か月以内, 今後2～3年以内. */
export const hence: Parse<Ruled> = map(seq(token('hence', isNow), ranged, inside), ([, length]) =>
  fromNow(length),
)

// What a ministry says that it will do; what others must do counts from an event of theirs.
const RESOLVED =
  /^(?:を?(?:目途|めど|目処)に)?(?:の|に|には|にも|で)?、?(?:[一-龠ァ-ヶー]{0,8}を)?(?:結論|取りまとめ|とりまとめ|まとめ|策定|見直|公表|措置|施行|成立|導入|実施|実現|法制化|検討|改定|改正)/

/** １年以内に結論を得る: from now, where nothing else is counted from. */
export const soon: Parse<Ruled> = notAfter(
  map(before(seq(ranged, token('inside')), RESOLVED), ([length]) => fromNow(length)),
  /(?:過去|から|から、|後|最近|直近|これまで|前|\d|起算して|超え|各|毎|第)$/,
)
