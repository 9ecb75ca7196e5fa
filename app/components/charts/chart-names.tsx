import { wrapped } from '#app/components/timeline/text-width.ts'
import { TICK } from './chart-fills.tsx'

/** Room beside a chart whose bars lie, and the line at which names in it break, in pixels. */
const NAMES_WIDTH = 160
const UNITS = 22
const LINES = 3
const LINE = 14

type Tick = { x: number | string; y: number | string; payload: { value: number } }

/** The axis of a chart whose bars lie: rows by their place, since two may have one name. */
export const namesAxis = (names: string[]) =>
  ({
    type: 'category',
    dataKey: 'index',
    interval: 0,
    width: NAMES_WIDTH,
    tick: nameTick(names),
    stroke: 'var(--line-strong)',
  }) as const

/** Draws the name of a row, of which the axis knows only the place, on at most three lines. */
const nameTick = (names: string[]) =>
  function NameTick({ x, y, payload }: Tick) {
    const all = wrapped(names[payload.value] ?? '', UNITS)
    const lines = all.slice(0, LINES)
    const first = Number(y) + LINE / 3 - ((lines.length - 1) * LINE) / 2
    return (
      <text {...TICK} textAnchor="end">
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * LINE}>
            {line}
            {index === LINES - 1 && all.length > LINES && '…'}
          </tspan>
        ))}
      </text>
    )
  }
