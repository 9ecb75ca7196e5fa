import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { WIDTH } from './layout.ts'

const NARROWEST = 240
const onPaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * How wide lanes are, in whole pixels: on the server, and until the page has its scripts, as wide as
 * a page lets them be; then as wide as they are. `isLive` once there are scripts.
 */
export function useWidth(box: RefObject<HTMLElement | null>): { width: number; isLive: boolean } {
  const [width, setWidth] = useState(WIDTH)
  const [isLive, setLive] = useState(false)
  onPaint(() => {
    const plot = box.current?.querySelector('.lane-plot')
    if (!plot) return
    const measure = () => {
      // Nothing is so narrow but a page whose styles are still to come.
      if (plot.clientWidth >= NARROWEST) setWidth(Math.floor(plot.clientWidth))
    }
    box.current!.dataset.live = 'true'
    measure()
    setLive(true)
    const observer = new ResizeObserver(() => {
      // Paper is wider or narrower than the screen; the drawing is scaled to it instead.
      if (!matchMedia('print').matches) measure()
    })
    observer.observe(plot)
    return () => observer.disconnect()
  }, [box])
  return { width, isLive }
}
