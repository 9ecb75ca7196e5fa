import type { DatedItem } from '#app/components/dated-item.ts'
import type {
  TimelineLane,
  TimelineMark,
  TimelinePicture,
} from '#app/components/timeline-picture.ts'
import { edgesOf, isHard } from '#app/components/window-edges.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { type Day, daysBetween } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import { sayItem } from './say-item.server.ts'
import { labelsOf, widthOf, wrapped } from './text-width.server.ts'
import { ticksOf } from './ticks.server.ts'

export const WIDTH = 1040
const ROW = 26
const AXIS = 30
const LANE_GAP = 10
const GLYPH = 18
const BESIDE = 8
const LABEL_UNITS = 44
const LANE_UNITS = 16

export type Lane = { id: string; name: string; items: DatedItem[] }
type Range = { from: Day; to: Day }

/** Lays lanes out between two days: packs what does not overlap into rows, and clips at the edges. */
export function layTimeline(
  lanes: Lane[],
  { from, to, today }: Range & { today: Day },
  t: Translate,
): TimelinePicture {
  const scale = WIDTH / (daysBetween(from, to) + 1)
  const xOf = (day: Day) => Math.round(daysBetween(from, day) * scale * 10) / 10
  const marks: TimelineMark[] = []
  const drawn: TimelineLane[] = []
  let y = AXIS
  for (const lane of lanes) {
    const shown = lane.items.filter((item) => isWithin(item, { from, to }))
    const labels = labelsOf(
      shown.map(({ title }) => t.text(title)),
      LABEL_UNITS,
    )
    const own = shown
      .map((item) => placed(item, { from, to, xOf, today, labels }, t))
      .toSorted((a, b) => a.x - b.x)
    if (own.length === 0) continue
    const rows = pack(own, y + LANE_GAP / 2)
    const name = wrapped(lane.name, LANE_UNITS)
    const height = Math.max(rows * ROW, name.length * 16) + LANE_GAP
    drawn.push({ id: lane.id, name, y, height })
    marks.push(...own)
    y += height
  }
  const todayX = today >= from && today <= to ? xOf(today) : null
  const ticks = ticksOf(from, to, t.language).map((tick) => ({ ...tick, x: xOf(tick.day) }))
  return { width: WIDTH, height: y, lanes: drawn, marks, ticks, todayX }
}

/** True for an item of which some day lies between two days; an open end reaches as far as it can. */
export function isWithin({ window }: DatedItem, { from, to }: Range): boolean {
  const [first, last] = [firstDay(window), lastDay(window)]
  if (!first && !last) return false
  return (first ?? last!) <= to && (last ?? to) >= from
}

type Place = Range & {
  xOf: (day: Day) => number
  today: Day
  labels: ReadonlyMap<string, string>
}

function placed(
  item: DatedItem,
  { from, to, xOf, today, labels }: Place,
  t: Translate,
): TimelineMark {
  const first = firstDay(item.window) ?? from
  const last = lastDay(item.window) ?? to
  const edges = edgesOf(item.window)
  const isPoint = isHard(item.window) && first === last
  const start = first < from ? 0 : xOf(first)
  const end = last > to ? WIDTH : xOf(last) + (isPoint ? 0 : xOf(to) / daysBetween(from, to))
  const label = labels.get(t.text(item.title)) + numbered(item)
  // Only a day has a mark on the axis; what became of a window stands in words at its label.
  const words = [
    ...(isPoint ? [] : [t(`outcome.short.${item.outcome}`)]),
    ...(item.from === 'proposed' ? [t('timeline.proposed')] : []),
  ]
  const says = words.map((word) => ` · ${word}`).join('')
  const away = isPoint ? GLYPH : BESIDE
  const labelWidth = widthOf(label + says)
  const room = end + away + labelWidth <= WIDTH
  return {
    key: `${item.instrument} ${item.milestone} ${item.reading} ${item.from} ${item.window.start}`,
    href: `/instruments/${item.instrument}#${item.milestone}`,
    ...{ x: start, width: Math.max(end - start, 0), y: 0 },
    left: first < from ? 'soft' : edges.left,
    right: last > to ? 'soft' : edges.right,
    shape: isPoint ? 'point' : item.kind === 'consultation' ? 'consultation' : 'bar',
    ...{ outcome: item.outcome, proposed: item.from === 'proposed', label },
    note: says,
    labelWidth,
    says: sayItem(item, today, t),
    labelX: room ? end + away : start - away,
    anchor: room ? 'start' : 'end',
  }
}

const numbered = ({ reading, of }: DatedItem) => (of > 1 ? ` (${reading}/${of})` : '')

/** Gives each mark the first row that is free where it stands; returns how many rows there are. */
function pack(marks: TimelineMark[], top: number): number {
  const rows: { from: number; to: number }[][] = []
  for (const mark of marks) {
    const span = spanOf(mark)
    const free = rows.findIndex((row) =>
      row.every(({ from, to }) => span.to < from || span.from > to),
    )
    const index = free < 0 ? rows.length : free
    rows[index] = [...(rows[index] ?? []), span]
    mark.y = top + index * ROW + ROW / 2
  }
  return rows.length
}

function spanOf({ x, width, labelX, anchor, labelWidth: text }: TimelineMark) {
  if (anchor === 'start') return { from: x - 8, to: labelX + text + 8 }
  return { from: labelX - text - 8, to: x + width + 8 }
}
