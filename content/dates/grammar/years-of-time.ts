import { before, behind, unless } from './beside.ts'
import { alt, map, type Parse, seq, some } from './combine.ts'
import { limit, within } from './limit.ts'
import { fiscalYearAlone, thisMonth, thisYear, yearAlone } from './periods.ts'
import { type Ruled, single } from './shapes.ts'

const anyYear = alt(fiscalYearAlone, yearAlone)

const HAPPENS =
  /^[にの]?(?:完全|全面)?(?:施行|適用|発効|公布|成立|策定|公表|改定|開始|導入|義務化|予定)(?!版|案|前|後|さ?れた|状況|結果|実績|報告|件数)/

/** 2028年に施行予定: a year in which something is to happen. */
const eventfulYear: Parse<Ruled> = map(before(anyYear, HAPPENS), (found) =>
  single(found, 'at', false),
)

// 令和8年度検討・結論、令和9年度措置: what a plan of measures says is to be done.
const MEASURE =
  /^(?:(?:検討(?:開始)?|結論|措置|着手)(?:・|、|,|。|\)|】|\s|$)|に、?(?:検討し、?結論を得(?:る|ます)|(?:検討|措置)(?:を開始)?(?:する|します)|結論を得(?:る|ます)|措置を講(?:ずる|じる)))/

const measureYear: Parse<Ruled> = map(before(anyYear, MEASURE), (found) =>
  single({ ...found, name: 'year-not-over' }, 'within', false),
)

// 令和12年度に、制度の見直しを行う.
const IN_IT = /^に(?:は|も)?(?!おけ|おい|係|関|つい|向け|かけ|入|わた|基|対|よ|な|伴|当た|比|限)/

/** 来年度に試行を開始する, 2027年に調査を行い: a year is when something is to happen only while it lies ahead. */
const yearAhead: Parse<Ruled> = map(before(anyYear, IN_IT), (found) =>
  single({ ...found, name: 'year-ahead' }, 'at', false),
)

export const REPORTED_YEAR = 'reported-year'
const REPORTED =
  /^(?:分[)\]】]|分の[^。、]{0,10}(?:報告|実績|件数|状況|申告|決算)|における[^。、]{1,24}(?:状況|件数|実績)|の(?:[^。、\d]{0,10}の)?(?:件数|実績)|に[^。、]{1,24}た[^。、]{0,12}は[^。、\d]{0,8}[\d,]+(?:件|社|人|回))(?!を?踏)/

/** 令和７年度における処理状況: the year that is reported on. */
const reportedYear: Parse<Ruled> = map(before(anyYear, REPORTED), (found) =>
  single({ ...found, name: REPORTED_YEAR }, 'at', false),
)

/** 対象期間：令和7年度. */
const coveredYear: Parse<Ruled> = map(
  behind(before(anyYear, /^(?:$|[\s。、)(])/), /対象期間(?:は|:|\s)\s?$/),
  (found) => single({ ...found, name: REPORTED_YEAR }, 'at', false),
)

/** A year is a time only where something bounds it. */
const boundedYear: Parse<Ruled> = map(
  seq(anyYear, some(limit())),
  ([found, { bound, vague, ending }]) =>
    single(
      found,
      ending || vague ? within(ending && bound === 'from' ? 'at' : bound) : bound,
      vague,
    ),
)

// 年内最後の部会, 年末の12月28日.
const NAMED_IN_IT = /^(?:の?(?:最後|最終|最初|初|第1回|1回目)(?!めて|まで)|の?\d{1,2}月)/

/** 年内, 年末までに, 年度内を目途に. */
const restOfYear: Parse<Ruled> = map(
  unless(seq(thisYear, some(limit())), NAMED_IN_IT),
  ([found, limited]) => {
    // 年中 alone is “all the year round”.
    const named =
      limited.ending || limited.inside === 1 || (found.unit !== 'year' && limited.inside === 0)
    return named ? single(found, within(limited.bound), limited.vague) : null
  },
)

/** 月内に. */
const restOfMonth: Parse<Ruled> = map(seq(thisMonth, some(limit())), ([found, limited]) =>
  limited.inside === 1 ? single(found, within(limited.bound), limited.vague) : null,
)

/** A year or a fiscal year, where the words around say that it is a time. */
export const yearsOfTime: Parse<Ruled> = alt(
  boundedYear,
  eventfulYear,
  measureYear,
  reportedYear,
  coveredYear,
  yearAhead,
  restOfYear,
  restOfMonth,
)
