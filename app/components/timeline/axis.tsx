import { useT } from '#app/i18n/reader.tsx'
import type { Tick, TimelinePicture } from './picture.ts'
import { widthOf } from './text-width.ts'

export const AXIS = { height: 42, upper: 16, lower: 34 }
const FLAG = { height: 16, pad: 6 }

type Props = { picture: Pick<TimelinePicture, 'axis' | 'width' | 'todayX'> }

/** The two rows of names above the lanes, which stay in sight, and the flag of today. */
export function Axis({ picture: { axis, width, todayX } }: Props) {
  const flag = flagOf(todayX, width, useT()('timeline.today'))
  return (
    <svg
      className="axis moves"
      width={width}
      height={AXIS.height}
      viewBox={`0 0 ${width} ${AXIS.height}`}
      aria-hidden="true"
    >
      {axis.upper.map((tick) => (
        <g key={tick.x} className="tick tick-strong">
          <path d={`M${tick.x} 0V${AXIS.height}`} />
          <text x={tick.labelX} y={AXIS.upper} className={isWhole(tick, width) ? undefined : 'cut'}>
            {tick.label}
          </text>
        </g>
      ))}
      {axis.lower
        .filter((tick) => !flag || !isUnder(tick, flag))
        .map((tick) => (
          <g key={tick.x} className="tick">
            <path d={`M${tick.x} ${AXIS.height - 18}V${AXIS.height}`} />
            <text
              x={tick.labelX}
              y={AXIS.lower}
              className={isWhole(tick, width) ? undefined : 'cut'}
            >
              {tick.label}
            </text>
          </g>
        ))}
      {flag && <Flag {...flag} />}
    </svg>
  )
}

type FlagPlace = { word: string; from: number; wide: number }

/** The flag of today, as near above its line as the edges let it be. */
function flagOf(x: number | null, width: number, word: string): FlagPlace | null {
  if (x === null) return null
  const wide = widthOf(word) + 2 * FLAG.pad
  return { word, wide, from: Math.min(Math.max(x - wide / 2, 0), width - wide) }
}

/** True for a name of which no part lies beyond the edges; others are seen while the days move. */
const isWhole = ({ labelX, label }: Tick, width: number) =>
  labelX >= 0 && labelX + widthOf(label) <= width

const isUnder = ({ labelX, label }: Tick, { from, wide }: FlagPlace) =>
  labelX < from + wide && labelX + widthOf(label) > from

function Flag({ word, from, wide }: FlagPlace) {
  return (
    <g className="today-flag">
      <rect x={from} y={AXIS.height - FLAG.height} width={wide} height={FLAG.height} rx="2" />
      <text x={from + wide / 2} y={AXIS.lower + 4} textAnchor="middle">
        {word}
      </text>
    </g>
  )
}

/**
 * Behind all lanes: what is past, where the axis is divided, and today. It is as high as they are, and
 * on paper as wide as the drawing is made to be.
 */
export function Grid({ picture: { axis, width, todayX, pastX } }: { picture: TimelinePicture }) {
  return (
    <div className="timeline-grid">
      <svg
        className="moves"
        width={width}
        height="100%"
        viewBox={`0 0 ${width} 100`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="past" x={-width} width={Math.max(pastX + width, 0)} height="100" />
        {axis.lower.map(({ x }) => (
          <path key={`lower ${x}`} className="rule" d={`M${x} 0v100`} />
        ))}
        {axis.upper.map(({ x }) => (
          <path key={x} className="rule rule-strong" d={`M${x} 0v100`} />
        ))}
        {todayX !== null && <path className="today" d={`M${todayX} 0v100`} />}
      </svg>
    </div>
  )
}
