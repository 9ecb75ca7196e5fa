import { type RefObject, useEffect, useState } from 'react'
import type { TimelineLane } from './picture.ts'

/** From where to where a lane is drawn whole, in pixels of its own. */
export type Slice = { from: number; to: number }

/** So many marks are drawn wherever they are. */
const FEW = 300
/** How much is drawn before anything is known of the screen. */
const FIRST_PX = 1_500
/** Slices end at multiples of this, so that a little scrolling draws nothing anew. */
const STEP_PX = 400

const WHOLE: Slice = { from: 0, to: Number.POSITIVE_INFINITY }

/**
 * Which part of each lane is drawn with its words and links: all of it, where marks are few; of
 * thousands, what is within a screen of what is seen. The rest is drawn as shapes alone.
 */
export function useSight(
  box: RefObject<HTMLElement | null>,
  lanes: readonly TimelineLane[],
): (index: number) => Slice | null {
  const marks = lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
  const isLong = marks > FEW
  const [seen, setSeen] = useState<{ of: number; slices: (Slice | null)[] } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: lanes that come and go move the others
  useEffect(() => {
    const element = box.current
    if (!element || !isLong) return
    let frame = 0
    const look = () => {
      const slices = slicesOf(element)
      setSeen((before) => (isSame(before?.slices, slices) ? before : { of: slices.length, slices }))
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const printed = () => setSeen({ of: 0, slices: [] })
    look()
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    addEventListener('beforeprint', printed)
    addEventListener('afterprint', soon)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
      removeEventListener('beforeprint', printed)
      removeEventListener('afterprint', soon)
    }
  }, [box, isLong, lanes])
  if (!isLong) return () => WHOLE
  if (seen?.of === 0) return () => WHOLE
  const first = firstSlices(lanes)
  return (index) => (seen ? (seen.slices[index] ?? null) : first[index]!)
}

/** The first screens of a page that nobody has scrolled yet. */
function firstSlices(lanes: readonly TimelineLane[]): (Slice | null)[] {
  let top = 0
  return lanes.map(({ height }) => {
    const left = FIRST_PX - top
    top += height
    return left > 0 ? { from: 0, to: left } : null
  })
}

function slicesOf(box: HTMLElement): (Slice | null)[] {
  const screen = window.innerHeight
  return [...box.querySelectorAll('.lane > .lane-plot')].map((plot) => {
    const { top, bottom } = plot.getBoundingClientRect()
    if (bottom < -screen || top > 2 * screen) return null
    const from = Math.floor((-screen - top) / STEP_PX) * STEP_PX
    const to = Math.ceil((2 * screen - top) / STEP_PX) * STEP_PX
    return { from: Math.max(from, 0), to: Math.min(to, Math.ceil(bottom - top)) }
  })
}

const isSame = (before: (Slice | null)[] | undefined, now: (Slice | null)[]) =>
  before?.length === now.length &&
  now.every((slice, index) => {
    const other = before[index]
    return slice?.from === other?.from && slice?.to === other?.to
  })
