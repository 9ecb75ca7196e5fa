import { findDates } from '#content/dates/find.ts'
import type { DateContext } from '#content/dates/window.ts'

/** What is found in a text, one short line a window: `effective 2026-07-17..2028-07-16`. */
export function found(text: string, published: string | null, more: Partial<DateContext> = {}) {
  return findDates(text, { published, ...more }).map(
    ({ kind, start, end }) =>
      `${kind} ${start !== null && start === end ? start : `${start ?? ''}..${end ?? ''}`}`,
  )
}
