import type { TokenType } from './token.ts'

type Entry = readonly [type: TokenType, value: number, words: string]

/**
 * The Japanese words that dates are made of. A word may be a part of another (中 of 中旬): the lexer
 * takes the longest.
 */
const JAPANESE: readonly Entry[] = [
  ['era', 0, '令和'],
  ['era', 1, '平成'],
  ['era', 2, '昭和'],
  ['era', 3, '大正'],
  ['year', 0, '年'],
  ['fiscal', 0, '年度'],
  ['month', 0, '月'],
  ['date', 0, '日'],
  ['hour', 0, '時'],
  ['minute', 0, '分'],
  ['half-hour', 0, '半'],
  ['meridiem', 0, '午前'],
  ['meridiem', 12, '午後'],
  ['noon', 12, '正午'],
  ['months', 0, 'か月 ヶ月 カ月 ヵ月 ケ月 箇月 か月間 ヶ月間 カ月間'],
  ['weeks', 0, '週間 週'],
  ['days', 0, '日間'],
  ['years', 0, '年間 か年 ヶ年 箇年'],
  ['and-a-half', 0, '年半'],
  ['half-year', 6, '半年 半年間'],
  ['today-year', 0, '本年 今年 ことし'],
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
  ['today-week', 1, '来週'],
  ['today-week', -1, '先週'],
  ['mention-year', 0, '同年 同じ年'],
  ['mention-year', 1, '翌年'],
  ['mention-year', -1, '前年'],
  ['mention-fiscal', 0, '同年度'],
  ['mention-fiscal', 1, '翌年度'],
  ['mention-month', 0, '同月'],
  ['mention-month', 1, '翌月'],
  ['mention-month', -1, '前月'],
  ['mention-day', 0, '同日 即日'],
  ['mention-day', 1, '翌日'],
  ['third', 1, '上旬 初旬'],
  ['third', 2, '中旬 半ば 中頃'],
  ['third', 3, '下旬'],
  // From the first of two thirds to the second.
  ['third', 12, '上中旬'],
  ['third', 23, '中下旬'],
  ['half', 1, '上半期 上期 前半'],
  ['half', 2, '下半期 下期 後半'],
  ['ordinal', 0, '第'],
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
    '召集の 召集予定の 召集される 召集見込みの 招集の に召集の に召集される に召集予定の に召集見込みの に召集される見込みの',
  ],
  ['of', 0, 'の'],
  ['from', 0, 'から より'],
  ['until', 0, 'まで までに までの間 までの間に まで(に) 迄 迄に'],
  ['since', 0, '以降 以後'],
  ['about', 0, '頃 ごろ 頃を目途 ごろをめど 程度'],
  ['about', 0, 'めど 目途 目処 をめど を目途 を目処 をメド メド'],
  ['promulgation', 0, '公布の日 公布日 公布'],
  ['enforcement', 0, '施行の日 施行日 施行'],
  // Of a treaty or of a notice: known when it happens, or the day of the notice.
  ['other-event', 0, '効力を生ずる日 効力を生じる日 効力発生の日 効力発生日 発効の日 発効日'],
  ['notice-day', 0, '告示の日 告示日 公示の日 公示日'],
  ['day-after', 0, 'の翌日'],
  ['counted', 0, '起算して 起算し'],
  ['not-exceeding', 0, 'を超えない範囲内 を超えない範囲 をこえない範囲内 を越えない範囲内'],
  ['inside', 0, '以内'],
  ['elapsed', 0, 'を経過した日 経過した日 を経過した 経過後'],
  ['elapsing', 0, 'を経過する日 経過する日'],
  ['aim', 0, 'を経過した場合 経過した場合 を経過したとき 経過したとき'],
  ['every', 0, 'ごと 毎'],
  ['aim', 0, '後'],
  ['set-by-order', 0, '政令で定める日 政令の定める日 規則で定める日 省令で定める日'],
  ['hence', 0, '今後'],
]

/**
 * Words that begin longer ones: they count unless what follows makes another word of them
 * (年内閣府, 年中小企業, 2026年春闘).
 */
const GUARDED: readonly (readonly [...Entry, not: RegExp])[] = [
  ['within', 0, '中', /[小央国間期学止心核古華部東途級長京]/],
  ['within', 1, '内', /[閣容部外国訳科示定陸装蔵]/],
  ['end', 0, '末', /[尾端席]|年始|調整|商戦/],
  ['season', 1, '春', /(?![頃以目予中])\p{sc=Han}/u],
  ['season', 2, '夏', /(?![頃以目予中])\p{sc=Han}/u],
  ['season', 3, '秋', /(?![頃以目予中])\p{sc=Han}/u],
  ['season', 4, '冬', /(?![頃以目予中])\p{sc=Han}/u],
  ['today-season', 1, '今春 この春', /[闘]/],
  ['today-season', 2, '今夏 この夏', /[休]/],
  ['today-season', 3, '今秋 この秋', /[場]/],
  ['today-season', 4, '今冬 この冬', /[季]/],
  ['today-season', 11, '来春', /[闘]/],
  ['today-season', 12, '来夏', /[休]/],
  ['today-season', 13, '来秋', /[場]/],
  ['today-season', 14, '来冬', /[季]/],
  ['today-day', 0, '今日', /[的性]/],
  ['session', 0, '常会', /議/],
  ['next', -1, '今 この 今期', /(?!通常|常会)/],
]

const ENGLISH: readonly Entry[] = [
  ['en-month', 1, 'january jan'],
  ['en-month', 2, 'february feb'],
  ['en-month', 3, 'march mar'],
  ['en-month', 4, 'april apr'],
  ['en-month', 5, 'may'],
  ['en-month', 6, 'june jun'],
  ['en-month', 7, 'july jul'],
  ['en-month', 8, 'august aug'],
  ['en-month', 9, 'september sept sep'],
  ['en-month', 10, 'october oct'],
  ['en-month', 11, 'november nov'],
  ['en-month', 12, 'december dec'],
  ['weekday-name', 0, 'sunday sun'],
  ['weekday-name', 1, 'monday mon'],
  ['weekday-name', 2, 'tuesday tue tues'],
  ['weekday-name', 3, 'wednesday wed'],
  ['weekday-name', 4, 'thursday thu thur thurs'],
  ['weekday-name', 5, 'friday fri'],
  ['weekday-name', 6, 'saturday sat'],
  ['number', 1, 'one'],
  ['number', 2, 'two'],
  ['number', 3, 'three'],
  ['number', 4, 'four'],
  ['number', 5, 'five'],
  ['number', 6, 'six'],
  ['number', 7, 'seven'],
  ['number', 8, 'eight'],
  ['number', 9, 'nine'],
  ['number', 10, 'ten'],
  ['number', 12, 'twelve'],
  ['number', 18, 'eighteen'],
  ['number', 20, 'twenty'],
  ['number', 30, 'thirty'],
  ['number', 60, 'sixty'],
  ['number', 90, 'ninety'],
  ['en-suffix', 0, 'st nd rd th'],
  ['en-of', 0, 'of'],
  ['en-the', 0, 'the'],
  ['en-quarter', 0, 'quarter'],
  ['en-ordinal', 1, 'first'],
  ['en-ordinal', 2, 'second'],
  ['en-ordinal', 3, 'third'],
  ['en-ordinal', 4, 'fourth'],
  ['en-half', 0, 'half'],
  ['en-year', 0, 'year'],
  ['en-fiscal', 0, 'fiscal fy'],
  ['en-part', 1, 'early'],
  ['en-part', 2, 'mid'],
  ['en-part', 3, 'late'],
  ['en-part', 4, 'end'],
  ['en-this', 0, 'this'],
  ['en-this', 1, 'next'],
  ['en-this', -1, 'last'],
  ['en-between', 0, 'between'],
  ['en-and', 0, 'and'],
  ['en-in', 0, 'in on at during'],
  ['en-as', 0, 'as'],
  ['en-ordinary', 0, 'ordinary'],
  ['en-diet', 0, 'diet'],
  ['en-session', 0, 'session'],
  ['en-later', 0, 'later'],
  ['en-day', 0, 'today'],
  ['en-day', -1, 'yesterday'],
  ['en-day', 1, 'tomorrow'],
  ['en-from', 0, 'from starting since'],
  ['en-since', 0, 'after'],
  ['en-until', 0, 'by until till before through'],
  ['dash', 0, 'to'],
  ['en-within', 0, 'within'],
  ['season', 1, 'spring'],
  ['season', 2, 'summer'],
  ['season', 3, 'autumn fall'],
  ['season', 4, 'winter'],
  ['days', 0, 'day days'],
  ['weeks', 0, 'week weeks'],
  ['months', 0, 'month months'],
  ['years', 0, 'years'],
  ['meridiem', 0, 'am'],
  ['meridiem', 12, 'pm'],
  ['noon', 12, 'noon'],
  ['clock-zone', 0, 'jst'],
  ['promulgation', 0, 'promulgation'],
  ['enforcement', 0, 'enforcement'],
]

export type Word = { type: TokenType; value: number; word: string; not?: RegExp }

/** Japanese words by the code of their first character, longest first. */
export const japaneseWords: ReadonlyMap<number, Word[]> = byFirstCharacter([
  ...JAPANESE.flatMap((entry) => wordsOf(entry)),
  ...GUARDED.flatMap(([type, value, words, not]) => wordsOf([type, value, words], not)),
])

/** English words in lower case. */
export const englishWords: ReadonlyMap<string, Word> = new Map(
  ENGLISH.flatMap((entry) => wordsOf(entry)).map((word) => [word.word, word]),
)

export const LONGEST_ENGLISH = Math.max(...[...englishWords.keys()].map(({ length }) => length))

function wordsOf([type, value, words]: Entry, follows?: RegExp): Word[] {
  const not = follows && new RegExp(follows.source, `y${follows.flags}`)
  return words.split(' ').map((word) => ({ type, value, word: word.normalize('NFKC'), not }))
}

function byFirstCharacter(words: Word[]): Map<number, Word[]> {
  const index = new Map<number, Word[]>()
  for (const word of words.toSorted((a, b) => b.word.length - a.word.length)) {
    const first = word.word.charCodeAt(0)
    index.set(first, [...(index.get(first) ?? []), word])
  }
  return index
}
