import { addDays, type Day, dateOf, monthOf, yearOf } from '#content/dates/day.ts'

const written = (day: Day) => `年${monthOf(day)}月${dateOf(day)}日`

/** `令和8年6月10日`. */
export const inReiwa = (day: Day) => `令和${yearOf(day) - 2018}${written(day)}`

/** `平成38年6月10日`: an era that ended in 2019, counted on (moj.go.jp). */
export const inHeisei = (day: Day) => `平成${yearOf(day) - 1988}${written(day)}`

/** `2026年6月8日`. */
export const inGregorian = (day: Day) => `${yearOf(day)}${written(day)}`

/** `2026-06-11T15:00:Z` for 12 June in Tokyo, without seconds (e-Gov). */
export const atEgov = (day: Day) => `${addDays(day, -1)}T15:00:Z`
