import {
  addDays,
  type Day,
  dateOf,
  daysInMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '#content/dates/day.ts'
import { sayDay, sayMonth } from '#content/dates/day-words.ts'
import { ERAS, toEra } from '#content/dates/eras.ts'

/** A way to write a day, or the period around it, and the first and last day that it then names. */
export type Form = {
  name: string
  write: (day: Day) => string
  names: (day: Day) => [start: string, end: string]
  /** Whether the form can write that day; all can unless it says so. */
  can?: (day: Day) => boolean
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const wide = (text: string) =>
  text.replace(/[\x21-\x7e]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const digit = (n: number) => '〇一二三四五六七八九'.charAt(n)
const byPlace = (n: number) => [...String(n)].map((d) => digit(Number(d))).join('')
const tens = (n: number) => (n < 10 ? '' : `${n < 20 ? '' : digit(Math.floor(n / 10))}十`)
const byPower = (n: number) => `${tens(n)}${n % 10 === 0 ? '' : digit(n % 10)}`
const nth = (n: number) => {
  const ending = n % 10 > 3 || (n > 10 && n < 14) ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10]
  return `${n}${ending}`
}

const eraOf = (day: Day) => {
  const { era, year } = toEra(day)!
  return { era, year, letter: ERAS.find(({ name }) => name === era)!.letter }
}
const parts = (day: Day) => ({ y: yearOf(day), m: monthOf(day), d: dateOf(day) })
const english = (day: Day) => MONTHS[monthOf(day) - 1]!
const weekday = (day: Day) => '日月火水木金土'.charAt(weekdayOf(day))
const since = (era: number, day: Day) => yearOf(day) - yearOf(ERAS[era]!.firstDay) + 1

const itself = (day: Day): [string, string] => [day, day]
const at =
  (time: string) =>
  (day: Day): [string, string] => [`${day}T${time}+09:00`, `${day}T${time}+09:00`]
const monthFrom = (year: number, month: number, length = 1): [string, string] => {
  const last = new Date(Date.UTC(year, month - 1 + length, 0)).toISOString().slice(0, 10)
  return [new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10), last]
}
const itsMonth = (day: Day) => monthFrom(yearOf(day), monthOf(day))
const third = (day: Day) => Math.min(2, Math.floor((dateOf(day) - 1) / 10))
const fiscalYear = (day: Day) => yearOf(day) - (monthOf(day) < 4 ? 1 : 0)
const fiscalMonth = (day: Day) => (monthOf(day) + 8) % 12

const ofDay = (name: string, write: Form['write']): Form => ({ name, write, names: itself })

const DAYS: Form[] = [
  ofDay('an era day', (day) => toEra(day)!.text),
  ofDay('a full-width era day', (day) => wide(toEra(day)!.text)),
  ofDay('an era day with blanks', (day) => toEra(day)!.text.replace(/(?<=[年月])/g, ' ')),
  ofDay('an era day in kanji by power', (day) => {
    const { era, year } = eraOf(day)
    return `${era}${year === 1 ? '元' : byPower(year)}年${byPower(monthOf(day))}月${byPower(dateOf(day))}日`
  }),
  ofDay('an era day in kanji by place', (day) => {
    const { era, year } = eraOf(day)
    return `${era}${byPlace(year)}年${byPlace(monthOf(day))}月${byPlace(dateOf(day))}日`
  }),
  ofDay('an era day with its weekday', (day) => `${toEra(day)!.text}（${weekday(day)}）`),
  ofDay('an era day with its weekday in full', (day) => `${toEra(day)!.text}(${weekday(day)}曜日)`),
  ofDay('an era letter day', (day) => {
    const { letter, year } = eraOf(day)
    return `${letter}${year}.${monthOf(day)}.${dateOf(day)}`
  }),
  ofDay('an era letter day with strokes', (day) => {
    const { letter, year } = eraOf(day)
    return `${letter}${year}/${monthOf(day)}/${dateOf(day)}`
  }),
  ofDay('an era letter day in words', (day) => {
    const { letter, year } = eraOf(day)
    return `${letter}${year}年${monthOf(day)}月${dateOf(day)}日`
  }),
  ofDay('an era day with its Gregorian year', (day) => {
    const { era, year } = eraOf(day)
    return `${era}${year}年（${yearOf(day)}年）${monthOf(day)}月${dateOf(day)}日`
  }),
  ofDay('a Gregorian day with its era year', (day) => {
    const { era, year } = eraOf(day)
    return `${yearOf(day)}（${era}${year}）年${monthOf(day)}月${dateOf(day)}日`
  }),
  ofDay('a Gregorian day', (day) => sayDay(day, 'ja')),
  ofDay('a full-width Gregorian day', (day) => wide(sayDay(day, 'ja'))),
  ofDay('a Gregorian day in kanji', (day) => {
    const { y, m, d } = parts(day)
    return `${byPlace(y)}年${byPower(m)}月${byPower(d)}日`
  }),
  ofDay('a Gregorian day with its weekday', (day) => sayDay(day, 'ja', { weekday: true })),
  ofDay('our own era day', (day) => sayDay(day, 'ja', { weekday: true, era: true })),
  ofDay('an ISO day', (day) => day),
  ofDay('a day with strokes', (day) => day.replaceAll('-', '/')),
  ofDay('a full-width day with strokes', (day) => wide(day.replaceAll('-', '/'))),
  ofDay('a day with strokes without zeros', (day) =>
    day.replaceAll('-0', '/').replaceAll('-', '/'),
  ),
  ofDay('a day with dots', (day) => day.replaceAll('-0', '.').replaceAll('-', '.')),
  ofDay('an English day', (day) => `${dateOf(day)} ${english(day)} ${yearOf(day)}`),
  ofDay('an English day in short', (day) => sayDay(day, 'en')),
  ofDay('an English day with its weekday', (day) => sayDay(day, 'en', { weekday: true })),
  ofDay(
    'an English day after its weekday and a comma',
    (day) => `${WEEKDAYS[weekdayOf(day)]}, ${dateOf(day)} ${english(day)} ${yearOf(day)}`,
  ),
  ofDay('an American day', (day) => `${english(day)} ${dateOf(day)}, ${yearOf(day)}`),
  ofDay('an American day in short', (day) => {
    return `${english(day).slice(0, 3)}. ${dateOf(day)}, ${yearOf(day)}`
  }),
  ofDay(
    'an American day with its weekday',
    (day) => `${WEEKDAYS[weekdayOf(day)]}, ${english(day)} ${dateOf(day)}, ${yearOf(day)}`,
  ),
  ofDay('an ordinal day', (day) => `${nth(dateOf(day))} of ${english(day)} ${yearOf(day)}`),
  ...ERAS.slice(1).map((era, i) => ({
    ...ofDay(
      `a day of ${era.name} that runs on`,
      (day) => `${era.name}${since(i + 1, day)}年${monthOf(day)}月${dateOf(day)}日`,
    ),
    can: (day: Day) => day > era.lastDay!,
  })),
]

const TIMES: Form[] = [
  { name: 'an hour', write: (day) => `${sayDay(day, 'ja')}17時`, names: at('17:00') },
  {
    name: 'an hour of the afternoon',
    write: (day) => `${sayDay(day, 'ja')}午後5時`,
    names: at('17:00'),
  },
  { name: 'half an hour', write: (day) => `${sayDay(day, 'ja')}午前10時半`, names: at('10:30') },
  { name: 'noon', write: (day) => `${sayDay(day, 'ja')}正午`, names: at('12:00') },
  {
    name: 'the last minute',
    write: (day) => `${toEra(day)!.text}（${weekday(day)}）23:59`,
    names: at('23:59'),
  },
  { name: 'the end of the day', write: (day) => `${toEra(day)!.text}24時`, names: at('24:00') },
  {
    name: 'the beginning of the day',
    write: (day) => `${toEra(day)!.text}0時`,
    names: at('00:00'),
  },
  { name: 'an instant in Tokyo', write: (day) => `${day}T09:30:00+09:00`, names: at('09:30') },
  {
    name: 'the same instant in UTC, without seconds',
    write: (day) => `${addDays(day, -1)}T15:00:Z`,
    names: at('00:00'),
  },
  { name: 'an English hour', write: (day) => `${sayDay(day, 'en')} at 5 pm`, names: at('17:00') },
]

const PERIODS: Form[] = [
  { name: 'a month', write: (day) => sayMonth(day, 'ja'), names: itsMonth },
  {
    name: 'an English month',
    write: (day) => `in ${english(day)} ${yearOf(day)}`,
    names: itsMonth,
  },
  { name: 'an English month in short', write: (day) => sayMonth(day, 'en'), names: itsMonth },
  {
    name: 'a third of a month',
    write: (day) => `${sayMonth(day, 'ja')}${['上旬', '中旬', '下旬'][third(day)]}`,
    names: (day) => {
      const [first, last] = itsMonth(day)
      const date = (n: number) => `${day.slice(0, 8)}${String(n).padStart(2, '0')}`
      return [
        third(day) === 0 ? first : date(third(day) * 10 + 1),
        third(day) === 2 ? last : date(third(day) * 10 + 10),
      ]
    },
  },
  {
    name: 'the end of a month',
    write: (day) => `${sayMonth(day, 'ja')}末`,
    names: (day) => [itsMonth(day)[1], itsMonth(day)[1]],
  },
  {
    name: 'a quarter',
    write: (day) => `${yearOf(day)}年第${Math.ceil(monthOf(day) / 3)}四半期`,
    names: (day) => monthFrom(yearOf(day), Math.ceil(monthOf(day) / 3) * 3 - 2, 3),
  },
  {
    name: 'an English quarter',
    write: (day) => `Q${Math.ceil(monthOf(day) / 3)} ${yearOf(day)}`,
    names: (day) => monthFrom(yearOf(day), Math.ceil(monthOf(day) / 3) * 3 - 2, 3),
  },
  {
    name: 'the months of a quarter',
    write: (day) => {
      const first = Math.ceil(monthOf(day) / 3) * 3 - 2
      return `${yearOf(day)}年${first}-${first + 2}月期`
    },
    names: (day) => monthFrom(yearOf(day), Math.ceil(monthOf(day) / 3) * 3 - 2, 3),
  },
  {
    name: 'a quarter of a fiscal year',
    write: (day) => {
      const { era, year } = eraOf(`${fiscalYear(day)}-05-01`)
      return `${era}${year === 1 ? '元' : year}年度第${Math.floor(fiscalMonth(day) / 3) + 1}四半期`
    },
    names: (day) => monthFrom(fiscalYear(day), Math.floor(fiscalMonth(day) / 3) * 3 + 4, 3),
  },
  {
    name: 'half of a fiscal year',
    write: (day) => `${fiscalYear(day)}年度${fiscalMonth(day) < 6 ? '上' : '下'}半期`,
    names: (day) => monthFrom(fiscalYear(day), fiscalMonth(day) < 6 ? 4 : 10, 6),
  },
  {
    name: 'a fiscal year',
    write: (day) => `${fiscalYear(day)}年度中`,
    names: (day) => monthFrom(fiscalYear(day), 4, 12),
  },
  {
    name: 'a season',
    write: (day) => `${season(day).year}年${'春夏秋冬'.charAt(season(day).part)}`,
    names: (day) => monthFrom(season(day).year, season(day).part * 3 + 3, 3),
  },
  {
    name: 'the days of a range',
    write: (day) => `${toEra(day)!.text}から${toEra(addDays(day, 40))!.text}まで`,
    names: (day) => [day, addDays(day, 40)],
  },
  {
    name: 'the days of a range within a month',
    write: (day) =>
      `${sayMonth(day, 'ja')}${dateOf(day)}日～${daysInMonth(yearOf(day), monthOf(day))}日`,
    names: (day) => [day, itsMonth(day)[1]],
  },
]

function season(day: Day): { year: number; part: number } {
  const inYear = monthOf(day) >= 3
  return {
    year: yearOf(day) - (inYear ? 0 : 1),
    part: inYear ? Math.floor((monthOf(day) - 3) / 3) : 3,
  }
}

const beside = (words: string, by: number): Form => ({
  name: `the day ${by} on from another (${words})`,
  write: (day) => `${toEra(day)!.text}${words}`,
  names: (day) => [addDays(day, by), addDays(day, by)],
})
const BESIDE = [beside('の前日', -1), beside('の翌日', 1), beside('の翌々日', 2)]

export const FORMS: readonly Form[] = [...DAYS, ...BESIDE, ...TIMES, ...PERIODS]
