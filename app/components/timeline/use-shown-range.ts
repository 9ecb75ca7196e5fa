import { useNavigate, useSearchParams } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { addressOf, type TimelineView } from './address.ts'
import { isSame, type Range, readRange } from './range.ts'

/** Browsers refuse an address that changes too often; it follows when a view has come to rest. */
const REST_MS = 250

/** The days shown: those of the address, and those to which they were moved since. */
export function useShownRange(view: TimelineView): [Range, (range: Range) => void] {
  const [search] = useSearchParams()
  const { from, to } = readRange(search, view.today)
  const [moved, setMoved] = useState<Range | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const navigate = useNavigate()
  const sent = useRef<Range | null>(null)
  // An address of its own, by a link, a form or the way back, counts for more than what was moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the address is another
  useEffect(() => {
    const isOurs = sent.current !== null && isSame(sent.current, { from, to })
    sent.current = null
    if (isOurs) return
    clearTimeout(timer.current)
    setMoved(null)
  }, [from, to, view.query])
  useEffect(() => () => clearTimeout(timer.current), [])
  const move = useCallback(
    (range: Range) => {
      setMoved(range)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        sent.current = range
        navigate(addressOf(view, range), { replace: true, preventScrollReset: true })
      }, REST_MS)
    },
    [view, navigate],
  )
  const addressed = useMemo(() => ({ from, to }), [from, to])
  return [moved && !isSame(moved, addressed) ? moved : addressed, move]
}
