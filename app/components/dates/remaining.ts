import { type Day, daysBetween } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'

export type Remaining = {
  code: 'today' | 'days' | 'opens' | 'open' | 'atMost' | 'since' | 'passed' | 'running' | 'unknown'
  n: number
}

/**
 * Where a day (Asia/Tokyo) falls against a window, with the days that separate them. An upper
 * bound that is still ahead is `atMost`: its day is the last possible one, never the day itself.
 */
export function remaining(window: Window, today: Day): Remaining {
  const start = firstDay(window)
  const end = lastDay(window)
  if (!start && !end) return { code: 'unknown', n: 0 }
  if (!end) return openEnded(start!, today)
  const toEnd = daysBetween(today, end)
  if (window.precision === 'upper-bound' && toEnd >= 0) return { code: 'atMost', n: toEnd }
  if (start === null || start >= end) return aroundDay(toEnd)
  if (toEnd < 0) return { code: 'passed', n: -toEnd }
  const toStart = daysBetween(today, start)
  return toStart > 0 ? { code: 'opens', n: toStart } : { code: 'open', n: toEnd }
}

function aroundDay(days: number): Remaining {
  if (days === 0) return { code: 'today', n: 0 }
  return days > 0 ? { code: 'days', n: days } : { code: 'since', n: -days }
}

function openEnded(start: Day, today: Day): Remaining {
  const days = daysBetween(today, start)
  return days > 0 ? { code: 'opens', n: days } : { code: 'running', n: 0 }
}
