import type { Forecast } from '#app/components/charts/chart-item.ts'
import { daysBetween } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import type { FindingRow } from '#db/findings.ts'
import { learntContent } from './learnt.server.ts'
import { type ShownReading, shownReadings } from './readings.server.ts'

/** Every forecast of something that has come since: what was overtaken by the outcome. */
export function forecastsOf(content: Content, findings: FindingRow[], today: string): Forecast[] {
  return learntContent(content, findings).instruments.flatMap(
    ({ id, short, jurisdiction, milestones }) =>
      milestones.flatMap((milestone) => {
        const shown = shownReadings(milestone, today, jurisdiction)
        const came = shown.find(hasCome)
        if (!came) return []
        return shown.flatMap((reading) => {
          const span = reading.outcome === 'superseded' ? spanOf(reading.window, came.window) : null
          if (!span) return []
          const { window, words } = reading
          const place = { instrument: id, short, milestone: milestone.id, title: milestone.title }
          return [{ ...place, forecast: { window, words }, came: came.window, ...span }]
        })
      }),
  )
}

const hasCome = ({ outcome }: ShownReading) => outcome === 'occurred' || outcome === 'late'

/**
 * Where an outcome lies against the window that was forecast, in days; null where either has no end.
 * `least` and `most` are the same for a day: an outcome that is known as a window gives a range.
 */
export function spanOf(forecast: Window, came: Window): Span | null {
  const [end, start] = [lastDay(forecast), firstDay(forecast)]
  const [from, to] = [firstDay(came), lastDay(came)]
  if (!end || !from || !to) return null
  const after = { least: daysBetween(end, from), most: daysBetween(end, to) }
  const length = start === null ? null : daysBetween(start, end)
  if (after.least > 0) return { place: 'after', ...after, length, after }
  if (start === null)
    return { place: after.most > 0 ? 'overlaps' : 'within', ...NONE, length, after }
  const before = { least: daysBetween(to, start), most: daysBetween(from, start) }
  if (before.least > 0) return { place: 'before', ...before, length, after }
  const isWithin = before.most <= 0 && after.most <= 0
  return { place: isWithin ? 'within' : 'overlaps', ...NONE, length, after }
}

type Span = Pick<Forecast, 'place' | 'least' | 'most' | 'length' | 'after'>
const NONE = { least: 0, most: 0 }
