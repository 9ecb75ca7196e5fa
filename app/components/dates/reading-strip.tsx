import { useT } from '#app/i18n/reader.tsx'
import { addDays, type Day, toNumber } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import { isHard } from './window-edges.ts'

const ROW = 18
const MARGIN_DAYS = 20

/** Several readings of one date over one line of time, each its own bar, with today across them. */
export function ReadingStrip({ windows, today }: { windows: Window[]; today: Day }) {
  const t = useT()
  const days = [today, ...windows.flatMap((window) => [firstDay(window), lastDay(window)])]
  const known = days.filter((day) => day !== null).toSorted()
  const from = toNumber(addDays(known[0]!, -MARGIN_DAYS))
  const span = toNumber(addDays(known.at(-1)!, MARGIN_DAYS)) - from
  const percent = (day: Day) => Math.round(((toNumber(day) - from) / span) * 1000) / 10
  const height = windows.length * ROW + 20
  return (
    <svg className="strip" width="100%" height={height} aria-hidden="true">
      {windows.map((window, index) => {
        const [start, end] = [firstDay(window), lastDay(window)]
        if (!start || !end) return null
        return (
          <rect
            key={`${start} ${end}`}
            className={isHard(window) ? 'bar bar-hard' : 'bar'}
            x={`${percent(start)}%`}
            y={index * ROW + 3}
            width={`${percent(addDays(end, 1)) - percent(start)}%`}
            height={ROW - 6}
            data-past={end < today || undefined}
          />
        )
      })}
      <line
        className="today"
        x1={`${percent(today)}%`}
        x2={`${percent(today)}%`}
        y2={height - 16}
      />
      <text className="today-word" x={`${percent(today)}%`} y={height - 5} textAnchor="middle">
        {t('timeline.today')}
      </text>
    </svg>
  )
}
