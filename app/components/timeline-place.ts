import { sayDay } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import { fitted, widthOf } from './text-width.ts'
import type { TimelineItem } from './timeline-item.ts'
import { packed, type Span } from './timeline-pack.ts'
import type { TimelineMark } from './timeline-picture.ts'
import type { Range } from './timeline-range.ts'
import { edgesOf, isHard } from './window-edges.ts'

/** What a lane is drawn in: days, where each begins in pixels, and how wide one is. */
export type Frame = Range & {
  xOf: (day: Day) => number
  day: number
  width: number
  beyond: boolean
}

const GLYPH = 7
const BESIDE = 8
/** How far within a bar its label begins, where there is no room beside it. */
const INSIDE = 16
/** A window is never so short that it looks like a point. */
const SHORTEST_BAR = 6
const APART = 8

type Sides = { left: number; right: number }
type Sized = Pick<TimelineMark, 'x' | 'width'>
type Drawn = Pick<TimelineMark, 'x' | 'width' | 'tail'>

/** One item as a mark: a named day as a point, all else as a bar, the label where there is room. */
export function placed(
  item: TimelineItem,
  title: string,
  frame: Frame,
  t: Translate,
): Omit<TimelineMark, 'item'> {
  const isPoint = isOneDay(item)
  const body = isPoint ? pointAt(item, frame) : visible(barOf(item, frame), frame)
  // What came late is drawn after its window.
  const tail = !isPoint && item.outcome === 'late' ? BESIDE : 0
  const { left, right } = seen({ ...body, tail }, frame)
  const name = title + (item.of > 1 ? ` (${item.reading}/${item.of})` : '')
  return {
    ...body,
    y: 0,
    tail,
    ...labelled(name, noteOf(item, isPoint, t), { left, right }, frame.width),
    shape: isPoint ? 'point' : item.kind === 'consultation' ? 'consultation' : 'bar',
  }
}

/** True for one named day, with or without its hours. */
const isOneDay = ({ window }: TimelineItem) =>
  isHard(window) && firstDay(window) !== null && firstDay(window) === lastDay(window)

/** In the middle of its day. */
const pointAt = ({ window }: TimelineItem, { xOf, day }: Frame) =>
  ({ x: rounded(xOf(firstDay(window)!) + day / 2), width: 0, left: 'hard', right: 'hard' }) as const

/** From the beginning of its first day to the end of its last, at most one width beyond the days. */
function barOf({ window }: TimelineItem, { xOf, day, width }: Frame) {
  const edges = edgesOf(window)
  const [first, last] = [firstDay(window), lastDay(window)]
  const start = Math.max(first ? xOf(first) : -width, -width)
  const end = Math.min(last ? xOf(last) + day : 2 * width, 2 * width)
  return {
    x: rounded(start),
    width: rounded(Math.max(end - start, SHORTEST_BAR)),
    left: start === -width ? ('cut' as const) : edges.left,
    right: end === 2 * width ? ('cut' as const) : edges.right,
  }
}

/** A bar of which a little can be seen, also where it only begins or ends at the edge. */
function visible<Bar extends Sized>(bar: Bar, { width }: Frame): Bar {
  const x = Math.min(bar.x, width - SHORTEST_BAR)
  return { ...bar, x, width: Math.max(bar.width, SHORTEST_BAR - x) }
}

/** What of a mark lies within the days shown. */
const seen = ({ x, width: long, tail }: Drawn, { width }: Pick<Frame, 'width'>): Sides =>
  long === 0
    ? { left: x - GLYPH, right: x + GLYPH }
    : { left: Math.max(x, 0), right: Math.min(x + long, width) + tail }

/**
 * What stands after the label. An upper bound says that its end is one, since nothing else on the
 * drawing names a day that is none; only a day has a mark on the axis, so that what became of a
 * window stands in words, except that it is expected.
 */
function noteOf({ window, outcome, proposed }: TimelineItem, isPoint: boolean, t: Translate) {
  const last = lastDay(window)
  const isBound = window.precision === 'upper-bound' && last !== null
  const words = [
    isBound ? t('timeline.atLatest', { day: sayDay(last, t.language) }) : '',
    isPoint || outcome === 'expected' ? '' : t(`outcome.short.${outcome}`),
    proposed ? t('timeline.proposed') : '',
  ]
  return words
    .filter(Boolean)
    .map((word) => ` · ${word}`)
    .join('')
}

/** The label after its mark, else before it, else within its bar; cut where it fits nowhere whole. */
function labelled(name: string, says: string, { left, right }: Sides, width: number) {
  const rooms = {
    after: width - right - BESIDE,
    before: left - BESIDE,
    inside: right - left - 2 * INSIDE,
  }
  const [label, note] = fitted(name, says, Math.max(rooms.after, rooms.before, rooms.inside))
  const labelWidth = widthOf(label + note)
  const at = { label, note, labelWidth, inside: false }
  if (labelWidth <= rooms.after) {
    return { ...at, labelX: rounded(right + BESIDE), anchor: 'start' } as const
  }
  if (labelWidth <= rooms.before) {
    return { ...at, labelX: rounded(left - BESIDE), anchor: 'end' } as const
  }
  return { ...at, labelX: rounded(left + INSIDE), inside: true, anchor: 'start' } as const
}

/** What a mark and its label take of their row, with a little air. */
export function spanOf(mark: TimelineMark, frame: Pick<Frame, 'width'>): Span {
  const { left, right } = seen(mark, frame)
  const { labelX, labelWidth, anchor } = mark
  const text = anchor === 'start' ? labelX : labelX - labelWidth
  return {
    from: Math.min(left, text) - APART / 2,
    to: Math.max(right, text + labelWidth) + APART / 2,
  }
}

/** The shapes of what lies within one width beyond the days shown, without words, as one path. */
export function beyondOf(
  items: readonly TimelineItem[],
  frame: Frame,
  yOf: (row: number) => number,
): string {
  const bodies = items
    .filter(({ window }) => firstDay(window) || lastDay(window))
    .map((item) => (isOneDay(item) ? pointAt(item, frame) : barOf(item, frame)))
    .filter(({ x, width }) => x + width > -frame.width && x < 2 * frame.width)
  const rows = packed(bodies.map(({ x, width }) => ({ from: x - 10, to: x + width + 10 })))
  return bodies
    .map(({ x, width }, index) => {
      const y = yOf(rows[index]!)
      return width === 0
        ? `M${x} ${y - 6}l6 6-6 6-6-6z`
        : `M${x} ${y - 5}h${rounded(width)}v10h-${rounded(width)}z`
    })
    .join('')
}

const rounded = (pixels: number) => Math.round(pixels * 10) / 10
