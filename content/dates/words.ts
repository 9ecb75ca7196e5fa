import type { Day } from './day.ts'
import { type DayOptions, type Language, sayDay } from './day-words.ts'
import { PERIODS } from './period-words.ts'
import { firstDay, lastDay } from './standing.ts'
import type { Precision, Window } from './window.ts'

/**
 * A window in words that show how exactly it is known; no period is ever put as if it were a day.
 * A closing time of 00:00 is put as the end of the day before; a day that was extended says from which,
 * one on which offices are closed the working day before it, and a short call that it is one.
 */
export function say(window: Window, language: Language, options: DayOptions = {}): string {
  const says = sayBounds(window, language, options)
  const facts = factsOf(window, language, options)
  if (facts.length === 0) return says
  return language === 'en' ? `${says} (${facts.join('; ')})` : `${says}（${facts.join('、')}）`
}

function factsOf(window: Window, language: Language, options: DayOptions): string[] {
  const { extendedFrom, workedBefore, shortCall } = window
  const facts: string[] = []
  if (extendedFrom) {
    const from = sayDay(extendedFrom, language, options)
    facts.push(language === 'en' ? `extended from ${from}` : `${from}から延長`)
  }
  if (workedBefore) {
    const day = sayDay(workedBefore, language, { ...options, weekday: language === 'en' })
    facts.push(
      language === 'en'
        ? `offices closed; last working day: ${day}`
        : `閉庁日・直前の開庁日は${day}`,
    )
  }
  if (shortCall) facts.push(language === 'en' ? 'shorter than 30 days' : '30日未満')
  return facts
}

function sayBounds(window: Window, language: Language, options: DayOptions): string {
  const start = firstDay(window)
  const end = lastDay(window)
  if (start === null && end === null) return nothing(window.precision, language)
  const phrase = start && end ? PHRASES[window.precision] : undefined
  return phrase?.(window, language, options) ?? between(window, language, options)
}

type Phrase = (window: Window, language: Language, options: DayOptions) => string | null

const PHRASES: Partial<Record<Precision, Phrase>> = {
  datetime: sayTime,
  ...PERIODS,
  'diet-session': (window, language, options) => {
    const range = span(window, language, options)
    return language === 'en' ? `Diet session, ${range}` : `国会の会期（${range}）`
  },
  range: span,
  'upper-bound': (window, language, options) => {
    const cabinet = window.setBy === 'cabinet-order'
    const range = bounds(window, language, options)
    if (language === 'ja') return `${range}の間で${cabinet ? '政令で定める日' : '今後定まる日'}`
    return `${range}, on a day ${cabinet ? 'to be set by cabinet order' : 'not yet set'}`
  },
  recurring: (window, language, options) => {
    const from = sayDay(firstDay(window)!, language, options)
    return language === 'en' ? `at intervals, from ${from}` : `${from}以降、定期的`
  },
}

/** Days with one end open, or of a precision that the bounds do not fit. */
function between(window: Window, language: Language, options: DayOptions): string {
  const start = firstDay(window)
  const end = lastDay(window)
  const by = (day: Day) => sayDay(day, language, options)
  if (end === null) return language === 'en' ? `from ${by(start!)} on` : `${by(start!)}以降`
  if (start === null) return language === 'en' ? `by ${by(end)}` : `${by(end)}まで`
  if (start === end) return by(end)
  const range = bounds(window, language, options)
  return language === 'en' ? `${range} (day not known)` : `${range}の間（日は不明）`
}

function bounds(window: Window, language: Language, options: DayOptions): string {
  const start = sayDay(firstDay(window)!, language, options)
  const end = sayDay(lastDay(window)!, language, options)
  return language === 'en' ? `between ${start} and ${end}` : `${start}から${end}まで`
}

function span(window: Window, language: Language, options: DayOptions): string {
  const start = sayDay(firstDay(window)!, language, options)
  const end = sayDay(lastDay(window)!, language, options)
  if (start === end) return start
  return language === 'en' ? `${start} – ${end}` : `${start}〜${end}`
}

function sayTime(window: Window, language: Language, options: DayOptions): string {
  const end = momentOf(window.end!, language, options, lastDay(window)!)
  if (window.start === window.end) return end
  const start = momentOf(window.start!, language, options, firstDay(window)!)
  if (firstDay(window) === lastDay(window) && window.start!.includes('T')) {
    return `${start}–${window.end!.slice(11, 16)}`
  }
  return language === 'en' ? `${start} – ${end}` : `${start}〜${end}`
}

function momentOf(text: string, language: Language, options: DayOptions, day: Day): string {
  const words = sayDay(day, language, options)
  if (text.length === 10) return words
  // 00:00 as a closing time: the day has been moved to the one before, whose end it is.
  const time = text.slice(0, 10) === day ? text.slice(11, 16) : '24:00'
  return language === 'en' ? `${words}, ${time} JST` : `${words} ${time}`
}

function nothing(precision: Precision, language: Language): string {
  if (precision === 'relative') {
    return language === 'en'
      ? 'counted from an event whose day is not known'
      : '起算する日が不明のため日付は不明'
  }
  if (precision === 'recurring') return language === 'en' ? 'at intervals' : '定期的'
  return language === 'en' ? 'date not known' : '日付は不明'
}
