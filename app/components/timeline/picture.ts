import type { Edge } from '#app/components/dates/window-edges.ts'

/** An end of a bar; `cut` where the bar goes on further than is drawn. */
export type MarkEdge = Edge | 'cut'

/**
 * A mark in pixels of its lane: a bar with two edges, or a point, and the words beside it. A bar may
 * reach beyond the days shown; its words stand within them.
 */
export type TimelineMark = {
  /** Which of the items it shows. */
  item: number
  x: number
  width: number
  y: number
  left: MarkEdge
  right: MarkEdge
  /** How much is drawn after its end. */
  tail: number
  shape: 'point' | 'bar' | 'consultation'
  label: string
  /** After the label: by when at the latest, what became of a window, that nobody confirmed it. */
  note: string
  /** True where the note has a line of its own below the label. */
  below: boolean
  labelX: number
  /** True where the words stand on the bar itself. */
  inside: boolean
  /** About how wide the label and its note are. */
  labelWidth: number
  anchor: 'start' | 'end'
}

export type TimelineLane = {
  id: string
  name: string
  /** The page of what the lane is about, where it has one. */
  href: string | null
  height: number
  marks: TimelineMark[]
  /** What lies just beyond the days shown, as one path: it comes into sight while they are moved. */
  beyond: string
}

export type Tick = { x: number; label: string; labelX: number }

/** Two rows of the axis: years or months above, and what they are divided into below. */
export type TimelineAxis = { upper: Tick[]; lower: Tick[] }

/** A timeline laid out in pixels. */
export type TimelinePicture = {
  width: number
  lanes: TimelineLane[]
  axis: TimelineAxis
  /** Where the middle of today is; null where today is not shown. */
  todayX: number | null
  /** Where the past ends, at most one width beyond the days shown. */
  pastX: number
}
