import { Link } from '@remix-run/react'
import { memo } from 'react'
import type { Day } from '#content/dates/day.ts'
import { outline } from './bar-shape.ts'
import type { TimelineItem } from './item.ts'
import { TimelineMarks } from './marks.tsx'
import type { TimelineLane } from './picture.ts'

type Props = {
  lane: TimelineLane
  items: readonly TimelineItem[]
  width: number
  today: Day
  /** Where marks are drawn with their words and links; elsewhere they are shapes. */
  from: number
  to: number
}

/** One lane: its name, which stays in sight, and its marks. */
export const Lane = memo(function Lane({ lane, items, width, today, from, to }: Props) {
  const { name, href, height, marks, beyond } = lane
  const near = marks.filter(({ y }) => y >= from && y <= to)
  const far = near.length < marks.length ? marks.filter(({ y }) => y < from || y > to) : []
  return (
    <li className="lane">
      <p className="lane-name">{href ? <Link to={href}>{name}</Link> : <span>{name}</span>}</p>
      <div className="lane-plot">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no semantic element of its own */}
        <svg
          className="moves"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={name}
        >
          {(beyond || far.length > 0) && (
            <path className="beyond" d={beyond + far.map(outline).join('')} />
          )}
          <TimelineMarks marks={near} items={items} width={width} today={today} />
        </svg>
      </div>
    </li>
  )
})
