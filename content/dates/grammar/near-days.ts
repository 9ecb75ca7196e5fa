import { before, behind, notAfter, unless } from './beside.ts'
import { time } from './clock.ts'
import { afterComma, alt, map, opt, type Parse, seq, token } from './combine.ts'
import { datedDay, dateNumber, isDate, month, monthNumber, of, tight, trail } from './days.ts'
import { daysOn } from './days-on.ts'
import { given, PAST_DAY, type Point, point } from './point.ts'
import { type Ruled, range } from './shapes.ts'
import { year } from './years.ts'

const STARTS_CLAUSE =
  /^(?:[、,に(まかよ付午開始公発施成閣必締1-9]|適用|決定|可決|(?:一部|全面)(?:施行|適用)|の(?:午|正|\d|官報|[^。、\s]{0,6}(?:閣議|会見|会議|会合|委員会|懇談会|検討会|部会|審議会|研究会|総会)))/

/** 公布：同日, 成立は同日。 */
const ENDS_OR_STARTS_CLAUSE = new RegExp(`^(?:$|[。\\s)])|${STARTS_CLAUSE.source}`)

/** 昨日参議院本会議で。 */
const STARTS_CLAUSE_OR_HOUSE = new RegExp(
  `${STARTS_CLAUSE.source}|^(?:[衆参]議?院|国会|本会議|閣議)`,
)

const mentionDay = map(
  seq(
    token('mention-day', ({ value }) => value >= 0),
    opt(time),
  ),
  ([{ value }, clock]) =>
    point('day-offset', 'same-day', { year: { base: 'mention', value }, time: clock }),
)

/** 本日, 明日, 同日: where a clause goes on from them. */
const offsetDay = alt(
  // 本日の17時が締切です.
  map(seq(token('today-day'), token('of'), time), ([{ value }, , clock]) =>
    point('day-offset', 'today', { year: { base: 'today', value }, time: clock }),
  ),
  // 締切：本日23時59分】.
  map(seq(token('today-day'), time), ([{ value }, clock]) =>
    point('day-offset', 'today', { year: { base: 'today', value }, time: clock }),
  ),
  before(
    map(seq(token('today-day'), opt(seq(of, time))), ([{ value }, clock]) =>
      point('day-offset', 'today', { year: { base: 'today', value }, time: clock?.[1] }),
    ),
    STARTS_CLAUSE_OR_HOUSE,
  ),
  // D の翌日から起算して: counted from the day that is written.
  notAfter(before(mentionDay, ENDS_OR_STARTS_CLAUSE), /\d日(?:\([^)]{1,4}\))?の$/),
)

/** 18日から: a date without a month, where no count of days can be meant. */
const bareDay = notAfter(
  before(
    map(seq(dateNumber, token('date'), trail), ([{ value: part }, , { weekday, time }]) =>
      point('day', 'bare-day', { part, weekday, time }),
    ),
    /^(?:[、,付]|に(?!\d|つき|数)|公表|公布|公示(?!期間)|投票|投開票|で締め?切|公開|発表|施行|成立|閣議|開催|開始|午[前後]|[朝夜]|を(?:予定|期限|締|目途|めど|目処|もって)|から(?!\d{1,3}日?(?:以内|間|程度|ほど)|[一二三四五六七八九十]{1,3}日以内)|まで(?!も|延(?:ばす|長する)ことができ)|より|の(?!間|[^。、]{0,3}(?:期間|経過))(?:(?:第\d{1,3}回)?[^。、\s\d]{0,8}(?:閣議|会見|会議|会合|委員会|審議会|部会|総会|懇談会|検討会|研究会|官報)|衆院|参院)|$|。|\(?必着|\)|締)/,
  ),
  /(?:[\d第月約間後各毎\-~〜.]|[\d月日]・|起算して|以内|超え)$/,
)

/** 4日(水) 部会: its weekday says that it is a day. */
const dayOfWeek = notAfter(
  map(
    seq(dateNumber, token('date'), token('weekday'), opt(seq(of, time))),
    ([{ value: part }, , { value: weekday }, clock]) =>
      point('day', 'bare-day', { part, weekday, time: clock?.[1] ?? null }),
  ),
  /[\d第月約間後各毎)\-~〜.]$/,
)

/** 去る22日: the last one. */
const pastDay = behind(
  map(seq(dateNumber, token('date'), trail), ([{ value: part }, , after]) =>
    point('day', PAST_DAY, { year: { base: 'today', value: 0 }, part, ...after }),
  ),
  /去る$/,
)

/** 6日（土）及び7日（日）: its weekday says that it is a day. */
const secondDay = behind(
  map(seq(dateNumber, token('date'), token('weekday')), ([{ value: part }, , { value: weekday }]) =>
    point('day', 'bare-day', { part, weekday }),
  ),
  /日(?:\([日月火水木金土][^)]{0,4}\))?(?:及び|並びに|と|・|、|又は|または)$/,
)

const AND = '(?:及び|並びに|と|・|、)'

/** 12月7日、8日及び10日の3日間: the count says that all are days. */
const listedDay = behind(
  before(
    map(seq(dateNumber, token('date')), ([{ value: part }]) => point('day', 'bare-day', { part })),
    new RegExp(`^(?:${AND}\\d{1,2}日){0,8}の(?:計)?\\d{1,2}日間`),
  ),
  new RegExp(`(?:月|本日|明日)\\d{1,2}日(?:${AND}\\d{1,2}日){0,8}${AND}$`),
)

/** 来週金曜日, 来週の金曜日の午後5時. */
const weekdayOfWeek = map(
  seq(token('today-week'), of, token('weekday-name'), opt(seq(of, time))),
  ([{ value }, , { value: part }, clock]) =>
    point('weekday', 'weekday', { part, year: { base: 'today', value }, time: clock?.[1] }),
)

/** 明日（21日）午前10時, 来週金曜日（27日）まで: the day that stands in brackets is the surer one. */
const glossedDay = map(
  seq(
    alt<unknown>(token('today-day'), seq(token('today-week'), of, token('weekday-name'))),
    token('open'),
    alt(
      datedDay,
      map(seq(dateNumber, token('date'), opt(token('weekday'))), ([{ value: part }, , weekday]) =>
        point('day', 'bare-day', { part, weekday: weekday?.value ?? null }),
      ),
    ),
    token('close'),
    opt(seq(of, time)),
  ),
  ([, , found, , clock]) => ({ ...found, time: clock?.[1] ?? found.time }),
)

/** 金曜日に: not the weekday of a timetable. */
const weekdayAlone = notAfter(
  before(
    map(token('weekday-name'), ({ value: part }) => point('weekday', 'weekday', { part })),
    /^(?:に|、|まで|から(?![月火水木金土日]曜|\d)|の(?:午|閣議|会見|記者会見)|午)/,
  ),
  /(?:[毎第\d一二三四五・〜~-]|から)$/,
)

/** あす5日, 昨日10日, 来週の金曜日27日: the same day twice. */
const doubleDay = unless(
  map(
    seq(
      alt(
        token('today-day'),
        map(seq(token('today-week'), of, token('weekday-name')), () => null),
      ),
      ...([dateNumber, token('date'), trail] as const),
    ),
    ([offset, { value: part }, , after]) =>
      point('day', 'bare-day', {
        year: offset && { base: 'today', value: offset.value },
        ...{ part, ...after },
      }),
  ),
  /^(?:間|以内|ぶり|目|後|前|ほど|程度|連続)/,
)

/** 10月2日～同31日, 公布は同26日. */
const sameMonthDay = map(
  seq(token('same-month'), dateNumber, token('date'), trail),
  ([, { value: part }, , { weekday, time }]) => point('day', 'bare-day', { part, weekday, time }),
)

/** 令和9年4月1日の前日, 12月24日の翌日. */
// 10月21日の翌日から起算して3か月: the day that is known is the one written.
const dayBeside = unless(
  map(seq(datedDay, daysOn), ([found, shift]) => ({ ...found, weekday: null, shift })),
  /^から起算/,
)

/** Any way to write one day in Japanese. */
export const day: Parse<Point> = alt(
  dayBeside,
  datedDay,
  glossedDay,
  doubleDay,
  offsetDay,
  pastDay,
  sameMonthDay,
  bareDay,
  secondDay,
  listedDay,
  dayOfWeek,
  weekdayOfWeek,
  weekdayAlone,
)

const both = map(
  seq(dateNumber, opt(token('date')), afterComma('number', isDate), token('both-days')),
  ([{ value: first }, , { value: last }]) => (last === first + 1 ? { first, last } : null),
)

/** 14、15両日: one after the other, in the month that is spoken of. */
export const bothDays: Parse<Ruled> = map(
  seq(opt(seq(opt(seq(year, of)), month)), both),
  (parts) => {
    const [lead, { first, last }] = parts
    const named = {
      year: lead?.[0]?.[0].ref ?? null,
      era: lead?.[0]?.[0].era,
      month: lead?.[1] ?? null,
    }
    const from = point('day', lead ? 'day' : 'bare-day', { ...named, part: first })
    return range(from, point('day', 'bare-day', { part: last }), true)
  },
)

const today = map(token('today-day'), ({ value }) =>
  point('day-offset', 'today', { year: { base: 'today', value } }),
)

/** The second end of a range may be a bare date, or today: 10月11日～20日, 13日から本日まで. */
export const lastDay: Parse<Point> = alt(
  datedDay,
  unless(
    map(
      seq(monthNumber, alt(tight('slash'), tight('dot')), dateNumber, trail),
      ([{ value }, , { value: part }, after]) =>
        point('day', 'short-day', { month: given(value), part, ...after }),
    ),
    /^[-/.]?\d/,
  ),
  map(seq(dateNumber, token('date'), trail), ([{ value: part }, , { weekday, time }]) =>
    point('day', 'bare-day', { part, weekday, time }),
  ),
  sameMonthDay,
  today,
)
