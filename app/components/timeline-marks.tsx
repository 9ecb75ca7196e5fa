import { outcomeShape } from './marks.tsx'
import { maskOf } from './soft-edges.tsx'
import type { TimelineMark } from './timeline-picture.ts'

const BAR = 10

export function TimelineMarks({ marks }: { marks: TimelineMark[] }) {
  return marks.map((mark) => (
    <a
      key={mark.key}
      href={mark.href}
      className="timeline-mark"
      data-outcome={mark.outcome}
      data-proposed={mark.proposed || undefined}
    >
      <title>{mark.says}</title>
      {mark.shape === 'point' ? <Point mark={mark} /> : <Bar mark={mark} />}
      <Ground mark={mark} />
      <text x={mark.labelX} y={mark.y + 4} textAnchor={mark.anchor === 'start' ? 'start' : 'end'}>
        {mark.label}
        {mark.note && <tspan className="outcome-word">{mark.note}</tspan>}
      </text>
    </a>
  ))
}

/** What the words stand on, so that no line runs through them. */
function Ground({ mark: { labelX, y, anchor, labelWidth } }: { mark: TimelineMark }) {
  const x = anchor === 'start' ? labelX - 2 : labelX - labelWidth - 2
  return <rect className="ground" x={x} y={y - 9} width={labelWidth + 4} height="18" />
}

/** A window; one that was overtaken is only a thin line, open for nobody. */
function Bar({ mark: { x, y, width, left, right, shape, outcome } }: { mark: TimelineMark }) {
  if (outcome === 'superseded') return <path className="overtaken" d={`M${x} ${y}h${width}`} />
  return (
    <>
      <rect
        className={shape === 'consultation' ? 'bar bar-consultation' : 'bar'}
        x={x}
        y={y - BAR / 2}
        width={Math.max(width, 2)}
        height={BAR}
        mask={maskOf(left, right)}
      />
      {left === 'hard' && <path className="edge" d={`M${x} ${y - 7}v14`} />}
      {right === 'hard' && <path className="edge" d={`M${x + width} ${y - 7}v14`} />}
      {right === 'open' && <path className="edge" d={`M${x + width - 8} ${y - 6}l6 6-6 6`} />}
    </>
  )
}

/** The diamond of the outcome, on the day itself; nothing else on the drawing is a diamond. */
function Point({ mark: { x, y, outcome } }: { mark: TimelineMark }) {
  return (
    <g className="glyph" transform={`translate(${x - 7} ${y - 7})`}>
      {outcomeShape(outcome)}
    </g>
  )
}
