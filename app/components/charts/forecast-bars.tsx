import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { ChartFills, fillOf, TICK } from './chart-fills.tsx'
import { namesAxis } from './chart-names.tsx'

type Span = [from: number, to: number]
type Row = { name: string; window: number[]; came: number[] }
type Props = { rows: Row[]; names: { window: string; came: string }; axis: string }

/** Each forecast window and what came, in days from the window's end; loaded only where it is drawn. */
export default function ForecastBars({ rows, names, axis }: Props) {
  const ticks = ticksOf(rows.flatMap(({ window, came }) => [...window, ...came]))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={rows.map((row, index) => ({ ...row, index }))}
        margin={{ top: 8, right: 16, bottom: 16, left: 0 }}
      >
        <ChartFills />
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[ticks[0]!, ticks.at(-1)!]}
          ticks={ticks}
          tickFormatter={(days: number) => (days > 0 ? `+${days}` : String(days).replace('-', '−'))}
          tick={TICK}
          stroke="var(--line-strong)"
          label={{ value: axis, position: 'insideBottom', offset: -8, ...TICK }}
        />
        <YAxis {...namesAxis(rows.map(({ name }) => name))} />
        <Legend iconType="square" verticalAlign="top" />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar
          name={names.window}
          dataKey={({ window }: Row) => window as Span}
          fill={fillOf(3)}
          isAnimationActive={false}
        />
        <Bar
          name={names.came}
          dataKey={({ came }: Row) => came as Span}
          fill={fillOf(0)}
          minPointSize={4}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Round numbers of days, few enough to read, between which all of them lie. */
function ticksOf(days: number[]): number[] {
  const [least, most] = [Math.min(...days, 0), Math.max(...days, 0)]
  const step = STEPS.find((one) => (most - least) / one <= 5) ?? 1000
  const from = Math.floor(least / step)
  return Array.from({ length: Math.ceil(most / step) - from + 1 }, (_, i) => (from + i) * step)
}
