import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** Which item a card tells of, and beside what on the screen it stands. */
export type CardPlace = { item: number; mark: Element; x: number | null }

const OPEN_MS = 90
/** Long enough to reach the card with the pointer, which it is then kept open by. */
const CLOSE_MS = 220

/** The card of the mark that the pointer rests on or the focus has; a touch opens it, the next one follows. */
export function useCard(box: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<CardPlace | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const touched = useRef(false)
  const opened = useRef<number | null>(null)
  const later = useCallback((place: CardPlace | null, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setShown(place), wait)
  }, [])
  const hide = useCallback(() => {
    clearTimeout(timer.current)
    setShown(null)
  }, [])
  opened.current = shown?.item ?? null
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide()
    }
    const onDown = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) hide()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onDown)
    return () => {
      clearTimeout(timer.current)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onDown)
    }
  }, [box, hide])
  const listeners = {
    onPointerOver: ({ target, clientX, pointerType, buttons }: React.PointerEvent) => {
      if (pointerType === 'touch' || buttons !== 0) return
      const mark = markOf(target)
      if (mark) later({ ...mark, x: clientX }, OPEN_MS)
      else if ((target as Element).closest('.timeline-card')) clearTimeout(timer.current)
      else later(null, CLOSE_MS)
    },
    onPointerLeave: () => later(null, CLOSE_MS),
    onPointerDown: ({ pointerType }: React.PointerEvent) => {
      touched.current = pointerType === 'touch'
    },
    onFocus: ({ target }: React.FocusEvent) => {
      const mark = markOf(target)
      if (mark && (target as Element).matches(':focus-visible')) later({ ...mark, x: null }, 0)
    },
    onBlur: () => later(null, CLOSE_MS),
  }
  /** True for the first tap on a mark, which opens its card instead of following its link. */
  const takesTap = (event: React.MouseEvent): boolean => {
    const mark = markOf(event.target)
    if (!touched.current || !mark || opened.current === mark.item) return false
    event.preventDefault()
    clearTimeout(timer.current)
    setShown({ ...mark, x: event.clientX })
    return true
  }
  return { shown, hide, listeners, takesTap }
}

function markOf(target: EventTarget): Omit<CardPlace, 'x'> | null {
  const mark = (target as Element).closest('[data-item]')
  return mark && { mark, item: Number(mark.getAttribute('data-item')) }
}
