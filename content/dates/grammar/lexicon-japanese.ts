import type { Entry } from './lexicon.ts'

/**
 * The Japanese words that dates are made of. A word may be a part of another (中 of 中旬): the lexer
 * takes the longest.
 */
export const JAPANESE: readonly Entry[] = [
  ['era', 0, '令和'],
  ['era', 1, '平成'],
  ['era', 2, '昭和'],
  ['era', 3, '大正'],
  ['era', 4, '明治'],
  ['year', 0, '年 暦年'],
  ['fiscal', 0, '年度'],
  ['month', 0, '月'],
  ['date', 0, '日'],
  ['both-days', 0, '両日 の両日 日の両日 日両日'],
  ['new-years-day', 0, '元日 元旦'],
  ['hour', 0, '時'],
  ['minute', 0, '分'],
  ['second', 0, '秒'],
  ['half-hour', 0, '半'],
  ['meridiem', 0, '午前'],
  ['meridiem', 12, '午後'],
  ['noon', 12, '正午'],
  ['months', 0, 'か月 ヶ月 カ月 ヵ月 ケ月 箇月 か月間 ヶ月間 カ月間'],
  ['weeks', 0, '週間 週'],
  ['days', 0, '日間'],
  ['years', 0, '年間 か年 ヶ年 カ年 ヵ年 ケ年 箇年'],
  ['and-a-half', 0, '年半'],
  ['half-year', 6, '半年 半年間'],
  ['today-year', 0, '本年 今年 ことし 本年も 今年も'],
  ['today-year', 1, '来年 明年'],
  ['today-year', 2, '再来年'],
  ['today-year', -1, '昨年 去年'],
  ['today-year', -2, '一昨年'],
  ['today-fiscal', 0, '本年度 今年度'],
  ['today-fiscal', 1, '来年度 次年度'],
  ['today-fiscal', 2, '再来年度'],
  ['today-fiscal', -1, '昨年度 前年度'],
  ['today-month', 0, '今月 本月'],
  ['today-month', 1, '来月'],
  ['today-month', 2, '再来月'],
  ['today-month', -1, '先月'],
  ['today-day', 0, '本日 きょう'],
  ['today-day', 1, '明日 あす あした'],
  ['today-day', 2, '明後日 あさって'],
  ['today-day', -1, '昨日 きのう'],
  ['today-day', -2, '一昨日 おととい'],
  ['today-week', 0, '今週'],
  ['today-week', 1, '来週 翌週 週明け'],
  ['today-week', 2, '再来週'],
  ['today-week', -1, '先週'],
  ['new-year', 1, '年明け'],
  ['each-year', 0, '毎年 毎年度 例年'],
  ['mention-year', 0, '同年 同じ年'],
  ['mention-year', 2, '翌々年'],
  ['mention-year', 1, '翌年'],
  ['mention-year', -1, '前年'],
  ['mention-fiscal', 0, '同年度'],
  ['mention-fiscal', 1, '翌年度'],
  ['mention-month', 0, '同月'],
  ['mention-month', 1, '翌月'],
  ['mention-month', 2, '翌々月'],
  ['mention-month', -1, '前月'],
  ['mention-day', 0, '同日 即日'],
  ['mention-day', 1, '翌日'],
  ['mention-day', 2, '翌々日'],
  ['third', 1, '上旬 初旬'],
  ['third', 2, '中旬 半ば 中頃'],
  ['third', 3, '下旬'],
  // From the first of two thirds to the second.
  ['third', 12, '上中旬'],
  ['third', 23, '中下旬'],
  ['half', 1, '上半期 上期 前半'],
  ['half', 2, '下半期 下期 後半'],
  ['ordinal', 0, '第'],
  ['same-ordinal', 0, '同第'],
  ['quarter', 0, '四半期'],
  // 第二四半期 would read as 24 and 半期.
  ['en-quarter', 1, '第一四半期 第一・四半期 第1・四半期'],
  ['en-quarter', 2, '第二四半期 第二・四半期 第2・四半期'],
  ['en-quarter', 3, '第三四半期 第三・四半期 第3・四半期'],
  ['en-quarter', 4, '第四四半期 第四・四半期 第4・四半期'],
  ['term', 0, '期'],
  ['session', 0, '通常国会 国会の常会 国会（常会）'],
  ['next', 0, '次期 次の 年明けの'],
  [
    'convened',
    0,
    '召集 召集予定 召集見込み 招集予定 招集見込み 召集の 召集予定の 召集される 召集見込みの 招集の に召集の に召集される に召集する 召集する に召集予定の に召集見込みの に召集される見込みの に召集される予定の 召集される予定の',
  ],
  ['of', 0, 'の'],
  ['from', 0, 'から より'],
  ['until', 0, 'まで までに までの間 までの間に まで(に) 迄 迄に'],
  ['since', 0, '以降 以後'],
  ['about', 0, '頃 ごろ 頃を目途 ごろをめど'],
  ['about', 1, '程度'],
  ['about', 0, 'めど 目途 目処 をめど を目途 を目処 をメド メド'],
  ['promulgation', 0, '公布の日 公布日 公布'],
  ['enforcement', 0, '施行の日 施行日 施行'],
  // Of a treaty or of a notice: known when it happens, or the day of the notice.
  ['other-event', 0, '効力を生ずる日 効力を生じる日 効力発生の日 効力発生日 発効の日 発効日'],
  ['notice-day', 0, '告示の日 告示日 公示の日 公示日 公表の日 公開の日 掲載の日'],
  ['counted', 0, '起算して 起算し'],
  [
    'not-exceeding',
    0,
    'を超えない範囲内 を超えない範囲 をこえない範囲内 をこえない範囲 を越えない範囲内 を超えない期間内 をこえない期間内',
  ],
  ['inside', 0, '以内'],
  ['elapsed', 0, 'を経過した日 経過した日 を経過した 経過後'],
  ['elapsing', 0, 'を経過する日 経過する日'],
  ['aim', 0, 'を経過した場合 経過した場合 を経過した時点 経過した時点 を経過したとき 経過したとき'],
  ['every', 0, 'ごと 毎'],
  ['aim', 0, '後'],
  ['set-by-order', 0, '政令で定める日 政令の定める日 規則で定める日 省令で定める日'],
  ['hence', 0, '今後'],
  ['hence', 1, '同じく'],
  // 今年いっぱい.
  ['within', 1, 'いっぱい 一杯'],
]

// 春闘, 秋葉原; not 来年秋刊行.
const NOT_OF_SEASON =
  /(?![頃以目予中]|刊行|開催|開始|公[表布開]|施行|実施|発売|発表|策定|提出|改[正定]|導入|適用|成立)\p{sc=Han}/u

// 令8.11.5; not 令7法53.
const NOT_BY_DOTS = /(?!\d{1,2}[./]\d{1,2}[./]\d)/

/**
 * Words that begin longer ones: they count unless what follows makes another word of them
 * (年内閣府, 年中小企業, 2026年春闘).
 */
export const GUARDED: readonly (readonly [...Entry, not: RegExp])[] = [
  ...['令', '平', '昭'].map((era, i) => ['era-letter', i, era, NOT_BY_DOTS] as const),
  // 平成30年12月14日から同31年1月13日まで.
  // 12月20日から翌1月23日まで.
  ['coming', 0, '翌', /(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月)/],
  // 10月2日～同31日, 同3Q.
  ['same-month', 0, '同', /(?!\d{1,2}日|[一二三四五六七八九十]{1,3}日)/],
  ['same-ordinal', 0, '同', /(?![1-4]Q)/i],
  // 自 午後2時 至 午後3時50分.
  ['mention-day', -1, '前日', /[比夜祭入]/],
  ['span-from', 0, '自', /(?!\s{0,4}(?:午[前後]|正午|\d|令和|平成))/],
  ['span-to', 0, '至', /(?!\s{0,4}(?:午[前後]|正午|\d|令和|平成))/],
  // 夜8時, 朝9時.
  ['meridiem', 12, '夜 夕方', /(?!の?(?:[4-9]|1[01])時(?!間))/],
  ['meridiem', 0, '朝', /(?!の?(?:[4-9]|1[01])時(?!間))/],
  ['same-era', 0, '同', /(?!\d{1,2}年|[一二三四五六七八九十]{1,3}年)/],
  ['within', 0, '中', /[小央国間期学止心核古華部東途級長京]/],
  ['within', 1, '内', /[閣容部外国訳科示定陸装蔵]/],
  ['third', 1, '初め はじめ', /[てま]/],
  ['end', 0, '末日', /[本曜]/],
  ['end', 0, '終わり', /(?!まで|に(?!し|な|当|あ)|頃|ごろ|を(?:目途|めど|目処))/],
  ['end', 0, '末', /[尾端席]|年始|調整|商戦/],
  ['season', 1, '春', NOT_OF_SEASON],
  ['season', 2, '夏', NOT_OF_SEASON],
  ['season', 3, '秋', NOT_OF_SEASON],
  ['season', 4, '冬', NOT_OF_SEASON],
  ['today-season', 1, '今春 この春', /[闘]/],
  ['today-season', 2, '今夏 この夏', /[休]/],
  ['today-season', 3, '今秋 この秋', /[場]/],
  ['today-season', 4, '今冬 この冬', /[季]/],
  ['today-season', 11, '来春', /[闘]/],
  ['today-season', 12, '来夏', /[休]/],
  ['today-season', 13, '来秋', /[場]/],
  ['today-season', 14, '来冬', /[季]/],
  ['today-day', 0, '今日', /[的性]/],
  // 本日は午後1時30分から.
  ['today-day', 0, '本日は 今日は', /(?!(?:午[前後])?\d{1,2}[時:])/],
  ['session', 0, '常会', /議/],
  // 2020年1月からの通常国会.
  ['convened', 0, 'からの から始まる に始まる', /(?!通常国会|国会の常会)/],
  ['next', -1, '今 この 今期', /(?!通常|常会)/],
]
