import { dayWidth } from './layout.ts'
import { type Range, shiftedByDays, zoomed } from './range.ts'
import type { Mover } from './use-moves.ts'

/** A hand that trembles does not drag. */
const SLACK_PX = 4

type Pointers = Map<number, number>
type Drag = { from: number; moved: boolean }
type Pinch = { range: Range; apart: number; middle: number }

/** One pointer drags the days, two spread or pinch them. Returns what ends it. */
export function followPointers(mover: Mover): () => void {
  const { box } = mover
  const pointers: Pointers = new Map()
  let drag: Drag | null = null
  let pinch: Pinch | null = null
  let frame = 0

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !isOnLanes(event, mover)) return
    pointers.set(event.pointerId, event.clientX)
    if (pointers.size === 1) drag = { from: event.clientX, moved: false }
    if (pointers.size === 2) {
      mover.slide(0)
      drag = null
      pinch = pinchOf(pointers, mover)
      mover.start()
    }
  }
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    pointers.set(event.pointerId, event.clientX)
    if (drag && !drag.moved && Math.abs(event.clientX - drag.from) > SLACK_PX) {
      drag.moved = true
      box.setPointerCapture(event.pointerId)
      mover.start()
    }
    if (!drag?.moved && !pinch) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (drag) mover.slide(event.clientX - drag.from)
      else if (pinch) mover.show(pinched(pinch, pointers))
    })
  }
  const onEnd = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    cancelAnimationFrame(frame)
    pinch = null
    if (!drag?.moved) return
    const dragged = event.type === 'pointerup' ? daysOf(event.clientX - drag.from, mover) : 0
    drag = null
    refuseNextClick(box)
    mover.show(shiftedByDays(mover.range(), -dragged))
  }
  const listeners: [string, (event: PointerEvent) => void][] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onEnd],
    ['pointercancel', onEnd],
  ]
  for (const [name, listener] of listeners) box.addEventListener(name, listener as EventListener)
  return () => {
    cancelAnimationFrame(frame)
    for (const [name, listener] of listeners)
      box.removeEventListener(name, listener as EventListener)
  }
}

/** Names and the card are read and selected, not dragged. */
const isOnLanes = ({ target }: PointerEvent, { box }: Mover) =>
  box.contains(target as Node) && (target as Element).closest('.lane-plot') !== null

const daysOf = (pixels: number, { range, width }: Mover) =>
  Math.round(pixels / dayWidth(width(), range()))

function pinchOf(pointers: Pointers, { range, width, left }: Mover): Pinch {
  const [a, b] = [...pointers.values()] as [number, number]
  return {
    range: range(),
    apart: Math.max(Math.abs(a - b), 1),
    middle: ((a + b) / 2 - left()) / width(),
  }
}

function pinched({ range, apart, middle }: Pinch, pointers: Pointers): Range {
  const [a, b] = [...pointers.values()] as [number, number]
  return zoomed(range, apart / Math.max(Math.abs(a - b), 1), Math.min(Math.max(middle, 0), 1))
}

/** The release of a drag is no click on what lies below. */
function refuseNextClick(box: HTMLElement): void {
  const refuse = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  box.addEventListener('click', refuse, { capture: true, once: true })
  setTimeout(() => box.removeEventListener('click', refuse, { capture: true }), 0)
}
