import { useNavigate } from '@remix-run/react'
import { useMemo, useRef } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { TimelineView } from './address.ts'
import { Axis, Grid } from './axis.tsx'
import { TimelineCard } from './card.tsx'
import type { TimelineItem } from './item.ts'
import { Lane } from './lane.tsx'
import { type Lane as LaneOf, layTimeline } from './layout.ts'
import type { Range } from './range.ts'
import { useCard } from './use-card.ts'
import { useMoves } from './use-moves.ts'
import { useSight } from './use-sight.ts'
import { useWidth } from './use-width.ts'

const NOTHING = { from: 0, to: -1 }

type Props = {
  items: readonly TimelineItem[]
  lanes: readonly LaneOf[]
  view: TimelineView
  range: Range
  onRange: (range: Range) => void
}

/** The drawing: names of lanes at the side, time to the right, and one link for each mark. */
export function TimelineFigure({ items, lanes, view, range, onRange }: Props) {
  const t = useT()
  const { today } = view
  const { from, to } = range
  const box = useRef<HTMLElement>(null)
  const { width, isLive } = useWidth(box)
  const picture = useMemo(
    () => layTimeline(lanes, items, { from, to, today, width, beyond: isLive }, t),
    [lanes, items, from, to, today, width, isLive, t],
  )
  const sliceOf = useSight(box, picture.lanes)
  const card = useCard(box)
  useMoves(box, { range, today, width, onRange, onStart: card.hide })
  const navigate = useNavigate()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only links are clicked, and links have their keys
    <section
      ref={box}
      className="timeline"
      data-live={isLive || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by keys is reached by keyboard
      tabIndex={0}
      aria-label={t('timeline.figure')}
      aria-describedby="timeline-keys"
      {...card.listeners}
      onClick={(event) => {
        const place = plainClick(event)
        if (!place || card.takesTap(event)) return
        event.preventDefault()
        navigate(place)
      }}
    >
      <div className="timeline-head">
        <div className="lane-plot">
          <Axis picture={picture} />
        </div>
      </div>
      <Grid picture={picture} />
      <ol className="lanes">
        {picture.lanes.map((lane, index) => (
          <Lane key={lane.id} {...{ lane, items, width, today }} {...(sliceOf(index) ?? NOTHING)} />
        ))}
      </ol>
      {card.shown && (
        <TimelineCard
          item={items[card.shown.item]!}
          today={today}
          place={card.shown}
          box={box}
          key={card.shown.item}
        />
      )}
    </section>
  )
}

/** Where a link of the drawing leads that was clicked plainly; a router has no links inside SVG. */
function plainClick({ target, button, ...event }: React.MouseEvent): string | null {
  if (button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  return (target as Element).closest('a.timeline-mark')?.getAttribute('href') ?? null
}
