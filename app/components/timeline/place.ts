import { edgesOf, isHard } from '#app/components/dates/window-edges.ts'
import { sayDay } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import { outline } from './bar-shape.ts'
import type { TimelineItem } from './item.ts'
import { packed, type Span } from './pack.ts'
import type { TimelineMark } from './picture.ts'
import type { Range } from './range.ts'
import { fitted, widthOf } from './text-width.ts'

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
type Body = Pick<TimelineMark, 'x' | 'width' | 'left' | 'right'>

/**
 * One item as a mark: a named day as a point, all else as a bar, the label where there is room. It is
 * written out, since thousands are made while a hand waits, and spread objects cost several times as
 * much.
 */
export function placed(
  item: TimelineItem,
  index: number,
  title: string,
  frame: Frame,
  t: Translate,
): TimelineMark {
  const isPoint = isOneDay(item)
  const body = isPoint ? pointAt(item, frame) : visible(barOf(item, frame), frame)
  // What came late is drawn after its window.
  const tail = !isPoint && item.outcome === 'late' ? BESIDE : 0
  const { left, right } = seen(body.x, body.width, tail, frame.width)
  const name = title + (item.of > 1 ? ` (${item.reading}/${item.of})` : '')
  const words = labelled(name, noteOf(item, isPoint, t), left, right, frame.width)
  return {
    item: index,
    x: body.x,
    width: body.width,
    y: 0,
    left: body.left,
    right: body.right,
    tail,
    shape: isPoint ? 'point' : item.kind === 'consultation' ? 'consultation' : 'bar',
    label: words.label,
    note: words.note,
    below: words.below,
    labelX: words.x,
    labelWidth: words.width,
    anchor: words.anchor,
    inside: words.inside,
  }
}

/** True for one named day, with or without its hours. */
const isOneDay = ({ window }: TimelineItem) =>
  isHard(window) && firstDay(window) !== null && firstDay(window) === lastDay(window)

/** In the middle of its day. */
const pointAt = ({ window }: TimelineItem, { xOf, day }: Frame): Body => ({
  x: rounded(xOf(firstDay(window)!) + day / 2),
  width: 0,
  left: 'hard',
  right: 'hard',
})

/** From the beginning of its first day to the end of its last, at most one width beyond the days. */
function barOf({ window }: TimelineItem, { xOf, day, width }: Frame): Body {
  const edges = edgesOf(window)
  const [first, last] = [firstDay(window), lastDay(window)]
  const start = Math.max(first ? xOf(first) : -width, -width)
  const end = Math.min(last ? xOf(last) + day : 2 * width, 2 * width)
  return {
    x: rounded(start),
    width: rounded(Math.max(end - start, SHORTEST_BAR)),
    left: start === -width ? 'cut' : edges.left,
    right: end === 2 * width ? 'cut' : edges.right,
  }
}

/** A bar of which a little can be seen, also where it only begins or ends at the edge. */
function visible(bar: Body, { width }: Frame): Body {
  const x = Math.min(bar.x, width - SHORTEST_BAR)
  return { x, width: Math.max(bar.width, SHORTEST_BAR - x), left: bar.left, right: bar.right }
}

/** What of a mark lies within the days shown. */
const seen = (x: number, long: number, tail: number, width: number): Sides =>
  long === 0
    ? { left: x - GLYPH, right: x + GLYPH }
    : { left: Math.max(x, 0), right: Math.min(x + long, width) + tail }

/** Outcomes of what may still come: of all others “at the latest” would be said of the past. */
const AHEAD: TimelineItem['outcome'][] = ['expected', 'not-announced', 'announced-unverified']

/**
 * What stands after the label. An upper bound says that its end is one, since nothing else on the
 * drawing names a day that is none; only a day has a mark on the axis, so that what became of a
 * window stands in words, except that it is expected.
 */
function noteOf({ window, outcome, proposed }: TimelineItem, isPoint: boolean, t: Translate) {
  const last = lastDay(window)
  const isBound = window.precision === 'upper-bound' && last !== null
  const bound = AHEAD.includes(outcome) ? 'timeline.atLatest' : 'timeline.bound'
  const words = [
    isBound ? t(bound, { day: sayDay(last, t.language) }) : '',
    isPoint || outcome === 'expected' ? '' : t(`outcome.short.${outcome}`),
    proposed ? t('timeline.proposed') : '',
  ]
  return words.filter(Boolean).join(' · ')
}

/** The words after their mark, else before it, else within its bar; over it where they fit nowhere. */
function labelled(name: string, says: string, left: number, right: number, width: number) {
  const after = width - right - BESIDE
  const before = left - BESIDE
  const room = Math.max(after, before, right - left - 2 * INSIDE)
  const { label, note, below } = fitted(name, says, room)
  const wide = below ? Math.max(widthOf(label), widthOf(note)) : widthOf(label + note)
  const at = (x: number, anchor: 'start' | 'end', inside = false) => ({
    label,
    note,
    below,
    x: rounded(x),
    width: wide,
    anchor,
    inside,
  })
  if (wide <= after) return at(right + BESIDE, 'start')
  if (wide <= before) return at(left - BESIDE, 'end')
  return at(Math.max(Math.min(left + INSIDE, width - wide), 0), 'start', true)
}

/** What a mark and its label take of their row, with a little air. */
export function spanOf(mark: TimelineMark, frame: Pick<Frame, 'width'>): Span {
  const { left, right } = seen(mark.x, mark.width, mark.tail, frame.width)
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
  return bodies.map((body, index) => outline({ ...body, y: yOf(rows[index]!) })).join('')
}

const rounded = (pixels: number) => Math.round(pixels * 10) / 10
