import type { Translate } from '#app/i18n/translate.ts'
import { type Day, daysBetween } from '#content/dates/day.ts'
import type { TimelineItem } from './item.ts'
import { packed } from './pack.ts'
import type { TimelineLane, TimelineMark, TimelinePicture } from './picture.ts'
import { beyondOf, type Frame, placed, spanOf } from './place.ts'
import { holds, isWithin, lengthOf, type Range } from './range.ts'
import { labelsOf, UNIT_PX } from './text-width.ts'
import { axisOf } from './ticks.ts'

/** How wide the drawing is where nothing is known of the screen: as wide as the page lets it be. */
export const WIDTH = 1020
export const ROW = 26
/** From one line of words to the next. */
export const LINE = 14
const LANE_GAP = 10
/** Room at either side, so that a mark of the first or the last day stands whole. */
const INSET = 8
/** Labels are cut to this share of the width, and to so many letters at most and at least. */
const LABEL_SHARE = 0.45
const LABEL_UNITS = { most: 56, least: 18 }

export type Lane = {
  id: string
  name: string
  href: string | null
  /** Which items stand in it, by their place among all. */
  items: number[]
  /** True where its entries belong to several instruments, which their labels must then name. */
  mixed: boolean
}

type Wanted = Range & {
  today: Day
  width?: number
  /** True to draw also what lies within one width on either side, which a drag brings into sight. */
  beyond?: boolean
}

/** Lays lanes out between two days: packs what does not overlap into rows, and clips at the edges. */
export function layTimeline(
  lanes: readonly Lane[],
  items: readonly TimelineItem[],
  { from, to, today, width = WIDTH, beyond = false }: Wanted,
  t: Translate,
): TimelinePicture {
  const range = { from, to }
  const scale = dayWidth(width, range)
  const xOf = (day: Day) => Math.round((INSET + daysBetween(from, day) * scale) * 10) / 10
  const frame = { ...range, xOf, day: scale, width, beyond }
  return {
    width,
    lanes: lanes.flatMap((lane) => laid(lane, items, frame, t) ?? []),
    axis: axisOf(range, xOf, { width, beyond, language: t.language }),
    todayX: holds(range, today) ? Math.round((xOf(today) + scale / 2) * 10) / 10 : null,
    pastX: Math.min(Math.max(xOf(today), -width), 2 * width),
  }
}

/** How wide a day is, where so many pixels show a range. */
export const dayWidth = (width: number, range: Range): number =>
  (width - 2 * INSET) / lengthOf(range)

/** One lane with its marks from left to right; null where none of them lies within the days. */
function laid(
  { id, name, href, items: own, mixed }: Lane,
  items: readonly TimelineItem[],
  frame: Frame,
  t: Translate,
): TimelineLane | null {
  const shown = own.filter((index) => isWithin(items[index]!, frame))
  if (shown.length === 0) return null
  const titleOf = ({ short, title }: TimelineItem) =>
    mixed ? t('timeline.label.mixed', { instrument: short, title }) : title
  const labels = labelsOf(
    shown.map((index) => titleOf(items[index]!)),
    unitsFor(frame.width),
  )
  const marks = shown
    .map((index) => {
      const item = items[index]!
      return placed(item, index, labels.get(titleOf(item))!, frame, t)
    })
    .toSorted((a, b) => a.x - b.x)
  const rows = packed(marks.map((mark) => spanOf(mark, frame)))
  const middles = middlesOf(marks, rows)
  for (const [index, mark] of marks.entries()) mark.y = middles.at[rows[index]!]!
  const hidden = frame.beyond ? own.filter((index) => !isWithin(items[index]!, frame)) : []
  const beyond = beyondOf(
    hidden.map((index) => items[index]!),
    frame,
    (row) => middles.at[row % middles.at.length]!,
  )
  return { id, name, href, marks, beyond, height: middles.end + LANE_GAP / 2 }
}

/** The middle of each row, and where the last one ends; a note below its label makes a row higher. */
function middlesOf(marks: readonly TimelineMark[], rows: readonly number[]) {
  const heights: number[] = Array(Math.max(...rows) + 1).fill(ROW)
  for (const [index, { below }] of marks.entries()) {
    if (below) heights[rows[index]!] = ROW + LINE
  }
  let end = LANE_GAP / 2
  const at = heights.map((height) => {
    end += height
    return end - height / 2
  })
  return { at, end }
}

function unitsFor(width: number): number {
  const units = Math.floor((width * LABEL_SHARE) / UNIT_PX)
  return Math.min(Math.max(units, LABEL_UNITS.least), LABEL_UNITS.most)
}
