import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Day } from '#content/dates/day.ts'
import { followKeys } from './move-by-keys.ts'
import { followPointers } from './move-by-pointers.ts'
import { followWheel } from './move-by-wheel.ts'
import { isSame, type Range } from './range.ts'

/** What a way of moving may ask and do. Pixels are those of the lanes. */
export type Mover = {
  box: HTMLElement
  range: () => Range
  today: Day
  width: () => number
  /** Where the lanes begin on the screen. */
  left: () => number
  /** Moves what is drawn so many pixels to the right, without laying anything out. */
  slide: (pixels: number) => void
  /** Shows other days. */
  show: (range: Range) => void
  /** Called when a drag begins. */
  start: () => void
}

type Asked = {
  range: Range
  today: Day
  width: number
  onRange: (range: Range) => void
  onStart: () => void
}

const onPaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** Lets a drawing be moved by pointer, wheel, touch and keys. */
export function useMoves(box: RefObject<HTMLElement | null>, asked: Asked): void {
  const latest = useRef(asked)
  latest.current = asked
  const { from, to } = asked.range
  // Laid out anew, the drawing stands where it was dragged to.
  onPaint(() => slide(box.current, 0), [from, to, asked.width])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const mover: Mover = {
      box: element,
      range: () => latest.current.range,
      today: latest.current.today,
      width: () => latest.current.width,
      left: () => element.querySelector('.lane-plot')!.getBoundingClientRect().left,
      slide: (pixels) => slide(element, pixels),
      show: (range) => {
        if (isSame(range, latest.current.range)) slide(element, 0)
        else latest.current.onRange(range)
      },
      start: () => latest.current.onStart(),
    }
    const stops = [followPointers(mover), followWheel(mover), followKeys(mover)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [box])
}

/** What is on the screen, since thousands of marks may be beyond it. */
const sliding = new WeakMap<HTMLElement, SVGElement[]>()

function slide(box: HTMLElement | null, pixels: number): void {
  if (!box) return
  const moving = sliding.get(box)
  if (pixels === 0) {
    sliding.delete(box)
    delete box.dataset.moving
    for (const { style } of moving ?? []) style.transform = ''
    return
  }
  const elements = moving ?? onScreen(box)
  sliding.set(box, elements)
  box.dataset.moving = 'true'
  for (const { style } of elements) style.transform = `translateX(${pixels}px)`
}

const onScreen = (box: HTMLElement) =>
  [...box.querySelectorAll<SVGElement>('.moves')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
