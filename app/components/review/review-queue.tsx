import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

const KEYS: Record<string, string> = { c: 'confirm', r: 'reject', n: 'note', l: 'link' }

/**
 * A queue that is worked off by key. Keys count only while one of its items has the focus, and not
 * while somebody types (WCAG 2.1.4). When an item is decided and leaves, the next has the focus; a
 * key that is still held then was meant for the one before, and decides nothing.
 */
export function ReviewQueue({ children }: { children: ReactNode }) {
  const queue = useRef<HTMLDivElement>(null)
  const place = useRef<number | null>(null)

  // After every change: the item that had the focus may have left, and what moved up gets it.
  useEffect(() => {
    const items = itemsOf(queue.current)
    const lost = document.activeElement === document.body || document.activeElement === null
    if (place.current !== null && lost) {
      items[Math.min(place.current, items.length - 1)]?.focus()
    }
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its items have the focus, it only listens
    <div
      ref={queue}
      className="stack"
      onFocus={(event) => {
        const item = event.target.closest<HTMLElement>('.queue > li')
        if (item) place.current = itemsOf(queue.current).indexOf(item)
      }}
      onKeyDown={(event) => act(event, queue.current)}
    >
      {children}
    </div>
  )
}

const itemsOf = (queue: HTMLElement | null) =>
  Array.from(queue?.querySelectorAll<HTMLElement>('.queue > li') ?? [])

function act(event: KeyboardEvent, queue: HTMLElement | null): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (target.matches('input, textarea, select')) {
    if (event.key === 'Escape') target.closest<HTMLElement>('.queue > li')?.focus()
    return
  }
  const item = target.closest<HTMLElement>('.queue > li')
  if (!item) return
  const items = itemsOf(queue)
  const step = { j: 1, k: -1 }[event.key]
  const key = KEYS[event.key]
  const held = event.repeat && (key !== undefined || target.matches('button'))
  if (step) items[items.indexOf(item) + step]?.focus()
  else if (key && !held) reach(item, key)
  else if (!held) return
  event.preventDefault()
}

/**
 * A button is pressed, unless the item wants it pressed by hand; then it gets the focus, as a field
 * does, which may be folded away.
 */
function reach(item: HTMLElement, key: string): void {
  const found = item.querySelector<HTMLElement>(`[data-key="${key}"]`)
  const folded = found?.closest('details')
  if (folded) folded.open = true
  if (found?.matches('button') && !item.hasAttribute('data-by-hand')) found.click()
  else found?.focus()
}
