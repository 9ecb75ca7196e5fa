import type { AppLoadContext } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { AXIS, Axis } from '#app/components/timeline/axis.tsx'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import { layTimeline, WIDTH } from '#app/components/timeline/layout.ts'
import { TimelineMarks } from '#app/components/timeline/marks.tsx'
import type { TimelineLane, TimelinePicture } from '#app/components/timeline/picture.ts'
import { wrapped } from '#app/components/timeline/text-width.ts'
import { refuseWrong } from '#app/filters.server.ts'
import { say, sayDay } from '#app/i18n/dates.ts'
import { ReaderProvider } from '#app/i18n/reader.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import { activeFilters } from './choices.server.ts'
import { notice } from './notice.server.ts'
import { STYLE } from './sheet-style.ts'
import { timelineView } from './view.server.ts'

const MARGIN = 24
const NAMES = 178
const HEAD = 62
const FOOT = 34
const NAME_LINE = 16
const NAME_UNITS = 24
const FULL = MARGIN * 2 + NAMES + WIDTH

/**
 * The view of an address as a drawing that stands alone, in the language of whoever asks: its own
 * colours, its days, its filters, the day it was drawn, and what every file of ours carries. Its
 * links lead to `origin`. One SQL statement.
 */
export function timelineSheet(
  context: AppLoadContext,
  { search, origin }: { search: URLSearchParams; origin: string },
  t: Translate,
): string {
  const { today } = context
  const { asked, items, lanes, choices } = timelineView(context, search, t)
  refuseWrong(asked.wrong, t)
  const picture = layTimeline(lanes, items, { ...asked, today }, t)
  const filters = activeFilters(asked, choices, t).map(({ says }) => says)
  const days = say({ start: asked.from, end: asked.to, precision: 'range' }, t.language)
  const reader = { t, theme: 'light' as const, zone: null, nonce: undefined, plain: true }
  const sheet = renderToStaticMarkup(
    <ReaderProvider reader={reader}>
      <Sheet {...{ picture, items, today, origin, t }} says={[days, ...filters].join(' · ')} />
    </ReaderProvider>,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sheet}\n`
}

type Props = {
  picture: TimelinePicture
  items: TimelineItem[]
  says: string
  today: Day
  origin: string
  t: Translate
}

function Sheet({ picture, items, says, today, origin, t }: Props) {
  const lanes = picture.lanes.map((lane) => ({ ...lane, height: heightOf(lane) }))
  const tops = topsOf(lanes)
  const bottom = HEAD + AXIS.height + tops.at(-1)!
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={FULL}
      height={bottom + FOOT}
      viewBox={`0 0 ${FULL} ${bottom + FOOT}`}
      lang={t.language}
    >
      <title>{`${t('timeline.title')}: ${says}`}</title>
      <style>{STYLE}</style>
      <rect className="paper" width="100%" height="100%" />
      <text className="heading" x={MARGIN} y="28">{`Shirase 知らせ · ${t('timeline.title')}`}</text>
      <text className="soft" x={MARGIN} y="46">
        {says}
      </text>
      <g transform={`translate(${MARGIN + NAMES} ${HEAD})`}>
        <Axis picture={picture} />
        <Rules picture={picture} height={AXIS.height + tops.at(-1)!} />
      </g>
      {lanes.map((lane, index) => (
        <g key={lane.id} transform={`translate(${MARGIN} ${HEAD + AXIS.height + tops[index]!})`}>
          <path className="lane-line" d={`M0 0h${NAMES + WIDTH}`} />
          {wrapped(lane.name, NAME_UNITS).map((line, row) => (
            <text key={line} className="lane-name" y={20 + row * NAME_LINE}>
              {line}
            </text>
          ))}
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no semantic element of its own */}
          <svg x={NAMES} width={WIDTH} height={lane.height} role="group" aria-label={lane.name}>
            <TimelineMarks marks={lane.marks} width={WIDTH} {...{ items, today, origin }} />
          </svg>
        </g>
      ))}
      <text className="soft" x={MARGIN} y={bottom + 22}>
        {`${t('footer.today', { day: sayDay(today, t.language) })} ${notice(t)}`}
      </text>
    </svg>
  )
}

function Rules({
  picture: { axis, todayX },
  height,
}: {
  picture: TimelinePicture
  height: number
}) {
  return (
    <>
      {axis.lower.map(({ x }) => (
        <path key={`lower ${x}`} className="rule" d={`M${x} ${AXIS.height}V${height}`} />
      ))}
      {axis.upper
        .filter(({ x }) => x >= 0)
        .map(({ x }) => (
          <path key={x} className="rule rule-strong" d={`M${x} ${AXIS.height}V${height}`} />
        ))}
      {todayX !== null && <path className="today" d={`M${todayX} ${AXIS.height}V${height}`} />}
    </>
  )
}

const heightOf = ({ name, height }: TimelineLane) =>
  Math.max(height, wrapped(name, NAME_UNITS).length * NAME_LINE + 12)

/** Where each lane begins, and at last where they end. */
function topsOf(lanes: { height: number }[]): number[] {
  const tops = [0]
  for (const { height } of lanes) tops.push(tops.at(-1)! + height)
  return tops
}
