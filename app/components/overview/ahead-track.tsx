import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import { maskOf, SoftEdges } from '#app/components/dates/soft-edges.tsx'
import { type Edge, edgesOf, isDay } from '#app/components/dates/window-edges.ts'
import { outcomeShape } from '#app/components/marks/marks.tsx'
import { sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { addDays, type Day, daysBetween } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import { DAYS_DRAWN } from './ahead-item.ts'

const BAR = 12
/** So near to today, in percent, the word of a month meets that of today, which stays. */
const NEAR = 14

/** Where a day lies on the line, in percent; days before and after it at its ends. */
function percent(day: Day, today: Day): number {
  const days = Math.min(Math.max(daysBetween(today, day), 0), DAYS_DRAWN)
  return Math.round((days / DAYS_DRAWN) * 1000) / 10
}

/** The first days of the months that begin within the line. */
function monthStarts(today: Day): Day[] {
  const days = Array.from({ length: DAYS_DRAWN }, (_, n) => addDays(today, n + 1))
  return days.filter((day) => day.endsWith('-01'))
}

/** The months over the rows, and the masks by which their bars fade. */
export function AheadMonths({ today }: { today: Day }) {
  const t = useT()
  return (
    <svg className="ahead-axis" width="100%" height="20" aria-hidden="true">
      <SoftEdges />
      <text x="0" y="14">
        {t('timeline.today')}
      </text>
      {monthStarts(today)
        .filter((day) => percent(day, today) >= NEAR)
        .map((day) => (
          <text key={day} x={`${percent(day, today)}%`} y="14">
            {sayListed(day.slice(0, 7), t.language)}
          </text>
        ))}
    </svg>
  )
}

type TrackProps = { window: Window; outcome: ShownOutcome | null; today: Day }

/** A window on the line: a day as a point, anything else as a bar whose edges say how sure they are. */
export function AheadTrack({ window, outcome, today }: TrackProps) {
  return (
    <div className="ahead-track">
      <svg width="100%" height="100%" aria-hidden="true">
        <line className="today" x1="0" x2="0" y1="0" y2="100%" />
        {monthStarts(today).map((day) => {
          const x = `${percent(day, today)}%`
          return <line key={day} className="ahead-month" x1={x} x2={x} y1="0" y2="100%" />
        })}
        {isDay(window) ? (
          <svg
            className="ahead-day"
            x={`${percent(window.start!, today)}%`}
            y="50%"
            overflow="visible"
            aria-hidden="true"
          >
            <g className="mark glyph" transform="translate(-8 -8) scale(1.15)">
              {outcomeShape(outcome ?? 'expected')}
            </g>
          </svg>
        ) : (
          <Bar window={window} today={today} />
        )}
      </svg>
    </div>
  )
}

function Bar({ window, today }: { window: Window; today: Day }) {
  const start = firstDay(window) ?? today
  const end = lastDay(window) ?? addDays(today, DAYS_DRAWN)
  const edges = edgesOf(window)
  // What began earlier is cut at today's line, as sure as it was.
  const left = start < today ? 'hard' : edges.left
  const right = daysBetween(today, end) >= DAYS_DRAWN ? 'open' : edges.right
  const x = percent(start, today)
  return (
    <svg y="50%" overflow="visible" aria-hidden="true">
      <rect
        className={hardness(left, right)}
        x={`${x}%`}
        y={-BAR / 2}
        width={`${Math.max(percent(addDays(end, 1), today) - x, 1)}%`}
        height={BAR}
        mask={maskOf(left, right)}
      />
    </svg>
  )
}

const hardness = (left: Edge, right: Edge) =>
  left === 'hard' && right === 'hard' ? 'bar bar-hard' : 'bar'
