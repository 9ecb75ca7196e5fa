import type { ShownOutcome } from './dated-item.ts'
import type { Edge } from './window-edges.ts'

/** A mark in pixels: a bar with two edges, or a point, and the words beside it. */
export type TimelineMark = {
  key: string
  href: string
  x: number
  width: number
  y: number
  left: Edge
  right: Edge
  shape: 'point' | 'bar' | 'consultation'
  outcome: ShownOutcome
  proposed: boolean
  label: string
  /** What became of a window, after its label; a day has its mark instead. */
  note: string
  /** Everything that the mark says, for a pointer that rests and for a screen reader. */
  says: string
  labelX: number
  /** About how wide the label and its note are. */
  labelWidth: number
  anchor: 'start' | 'end'
}

export type TimelineLane = { id: string; name: string[]; y: number; height: number }

/** A timeline laid out in pixels: what the server works out and the page only draws. */
export type TimelinePicture = {
  width: number
  height: number
  lanes: TimelineLane[]
  marks: TimelineMark[]
  ticks: { x: number; label: string; strong: boolean }[]
  todayX: number | null
}
