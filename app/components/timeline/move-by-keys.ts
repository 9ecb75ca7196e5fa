import { aroundToday, type Range, shifted, zoomed } from './range.ts'
import type { Mover } from './use-moves.ts'

const STEP = 1 / 8
const ZOOM = 1.5

/** Arrows move the days, with Shift by all of them; + and - zoom, T or Home comes back to today. */
export function followKeys(mover: Mover): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const range = askedBy(event, mover)
    if (!range) return
    event.preventDefault()
    mover.start()
    mover.show(range)
  }
  mover.box.addEventListener('keydown', onKey)
  return () => mover.box.removeEventListener('keydown', onKey)
}

function askedBy({ key, shiftKey }: KeyboardEvent, { range, today }: Mover): Range | null {
  const step = shiftKey ? 1 : STEP
  if (key === 'ArrowLeft') return shifted(range(), -step)
  if (key === 'ArrowRight') return shifted(range(), step)
  if (key === '+' || key === '=') return zoomed(range(), 1 / ZOOM, 0.5)
  if (key === '-' || key === '_') return zoomed(range(), ZOOM, 0.5)
  return key === 'Home' || key.toLowerCase() === 't' ? aroundToday(range(), today) : null
}
