import { Link } from '@remix-run/react'
import { memo } from 'react'
import type { Day } from '#content/dates/day.ts'
import type { TimelineItem } from './timeline-item.ts'
import { TimelineMarks } from './timeline-marks.tsx'
import type { TimelineLane } from './timeline-picture.ts'

type Props = { lane: TimelineLane; items: readonly TimelineItem[]; width: number; today: Day }

/** One lane: its name, which stays in sight, and its marks. */
export const Lane = memo(function Lane({ lane, items, width, today }: Props) {
  const { name, href, height, marks, beyond } = lane
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
          {beyond && <path className="beyond" d={beyond} />}
          <TimelineMarks marks={marks} items={items} width={width} today={today} />
        </svg>
      </div>
    </li>
  )
})
