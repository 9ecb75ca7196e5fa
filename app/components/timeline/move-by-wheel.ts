import { dayWidth } from './layout.ts'
import { shiftedByDays, zoomed } from './range.ts'
import type { Mover } from './use-moves.ts'

const REST_MS = 120
/** How much one step of a wheel zooms; a touchpad's are smaller. */
const PER_PIXEL = 0.0025
const LINE_PX = 16

/** Sideways, or with Shift, a wheel moves the days; with Ctrl, or pinched on a touchpad, it zooms. */
export function followWheel(mover: Mover): () => void {
  const { box } = mover
  let moved = 0
  let zoom = { factor: 1, place: 0.5 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0

  const rest = () => {
    const days = Math.round(moved / dayWidth(mover.width(), mover.range()))
    moved = 0
    mover.show(shiftedByDays(mover.range(), -days))
  }
  const onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
    if (event.ctrlKey) {
      event.preventDefault()
      const place = (event.clientX - mover.left()) / mover.width()
      const factor = zoom.factor * Math.exp(event.deltaY * unit * PER_PIXEL)
      zoom = { factor, place: Math.min(Math.max(place, 0), 1) }
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        mover.start()
        mover.show(zoomed(mover.range(), zoom.factor, zoom.place))
        zoom = { factor: 1, place: 0.5 }
      })
      return
    }
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return
    event.preventDefault()
    if (moved === 0) mover.start()
    moved -= sideways * unit
    mover.slide(moved)
    clearTimeout(timer)
    timer = setTimeout(rest, REST_MS)
  }
  // Only a listener that is not passive may keep the page from going back by a swipe.
  box.addEventListener('wheel', onWheel, { passive: false })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    box.removeEventListener('wheel', onWheel)
  }
}
