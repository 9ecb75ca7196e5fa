import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import { sayItem } from '#app/components/dates/say-item.ts'
import { outcomeShape } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { barPaths, fateOf } from './bar-shape.ts'
import { placeOf, type TimelineItem } from './item.ts'
import { LINE } from './layout.ts'
import type { TimelineMark } from './picture.ts'

/** Of a link at least so high, also where its shape is small (WCAG 2.5.8). */
const TARGET = 24

type Props = {
  marks: TimelineMark[]
  items: readonly TimelineItem[]
  width: number
  today: Day
  /** Where addresses lead from a drawing that stands alone. */
  origin?: string
}

/** One link for each mark, which says in words all that the mark shows. */
export function TimelineMarks({ marks, items, width, today, origin = '' }: Props) {
  const t = useT()
  return marks.map((mark) => {
    const item = items[mark.item]!
    return (
      <a
        key={item.key}
        href={origin + placeOf(item)}
        className="timeline-mark"
        data-item={mark.item}
        data-outcome={item.outcome}
        data-proposed={item.proposed || undefined}
        aria-label={sayItem(item, today, t)}
        draggable="false"
      >
        <Target mark={mark} width={width} />
        <Shape mark={mark} outcome={item.outcome} />
        <Label mark={mark} />
      </a>
    )
  })
}

export function Shape({ mark, outcome }: { mark: TimelineMark; outcome: ShownOutcome }) {
  return mark.shape === 'point' ? (
    <Point mark={mark} outcome={outcome} />
  ) : (
    <Bar mark={mark} outcome={outcome} />
  )
}

export function Label({ mark }: { mark: TimelineMark }) {
  const { labelX, y, anchor, label, note, below, inside } = mark
  return (
    <text
      x={labelX}
      y={y + 4 - (below ? LINE / 2 : 0)}
      textAnchor={anchor === 'end' ? 'end' : undefined}
      className={inside ? 'inside' : undefined}
    >
      {label}
      {note && (
        <tspan className="outcome-word" {...(below && { x: labelX, dy: LINE })}>
          {note}
        </tspan>
      )}
    </text>
  )
}

/** All that can be pointed at: the mark as far as it is seen, and its words. */
function Target({ mark, width }: { mark: TimelineMark; width: number }) {
  const { x, y, labelX, labelWidth, anchor, below } = mark
  const height = TARGET + (below ? LINE : 0)
  const text = anchor === 'start' ? labelX : labelX - labelWidth
  const from = Math.max(0, Math.min(x - 8, text))
  const to = Math.min(width, Math.max(x + mark.width + 8, text + labelWidth))
  return (
    <rect
      className="target"
      x={Math.round(from)}
      y={y - height / 2}
      width={Math.max(Math.round(to - from), TARGET)}
      height={height}
      rx="3"
    />
  )
}

/** A window; one that was overtaken is only a thin line, open for nobody. */
function Bar({ mark, outcome }: { mark: TimelineMark; outcome: ShownOutcome }) {
  const { x, y, width, shape } = mark
  if (outcome === 'superseded') return <path className="overtaken" d={`M${x} ${y}h${width}`} />
  const { body, edges } = barPaths(mark)
  const isOff =
    outcome === 'late' || outcome === 'lapsed-no-outcome-found' || outcome === 'past-unrecorded'
  return (
    <>
      <path className={shape === 'consultation' ? 'bar bar-consultation' : 'bar'} d={body} />
      {edges && <path className="edge" d={edges} />}
      {isOff && <path className={outcome === 'late' ? 'edge' : 'fate'} d={fateOf(mark, outcome)} />}
    </>
  )
}

/** The diamond of the outcome, on the day itself; nothing else on the drawing is a diamond. */
function Point({ mark: { x, y }, outcome }: { mark: TimelineMark; outcome: ShownOutcome }) {
  return (
    <g className="glyph" transform={`translate(${Math.round((x - 7) * 10) / 10} ${y - 7})`}>
      {outcomeShape(outcome)}
    </g>
  )
}
