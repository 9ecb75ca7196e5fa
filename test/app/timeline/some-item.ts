import type { TimelineItem } from '#app/components/timeline/item.ts'
import type { Window } from '#content/dates/window.ts'

/** An entry of the timeline as a test wants it: of one law, expected, read second-hand. */
export const someItem = (window: Window, over: Partial<TimelineItem> = {}): TimelineItem => ({
  key: `a-law m ${window.start} ${window.end} ${over.reading ?? 1}`,
  instrument: 'a-law',
  short: 'A law',
  jurisdiction: 'jp',
  authority: 'ppc',
  milestone: 'm',
  kind: 'in-force',
  force: 'statute',
  severity: 'high',
  title: 'Main part in force',
  window,
  words: null,
  outcome: 'expected',
  reading: 1,
  of: 1,
  rank: 'primary',
  disputed: false,
  bill: false,
  proposed: false,
  confirmed: null,
  source: null,
  ...over,
})

export const onDay = (on: string): Window => ({ start: on, end: on, precision: 'day' })
