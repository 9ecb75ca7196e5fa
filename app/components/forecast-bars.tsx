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

type Span = [from: number, to: number]
type Row = { name: string; window: number[]; came: number[] }
type Props = { rows: Row[]; names: { window: string; came: string }; axis: string }

/** Each forecast window and what came, in days from the window's end; loaded only where it is drawn. */
export default function ForecastBars({ rows, names, axis }: Props) {
  const nameAt = (index: number) => shortened(rows[index]?.name ?? '')
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
          domain={['dataMin', 'dataMax']}
          tickFormatter={(days: number) => (days > 0 ? `+${days}` : String(days))}
          tick={TICK}
          stroke="var(--line-strong)"
          label={{ value: axis, position: 'insideBottom', offset: -8, ...TICK }}
        />
        <YAxis
          type="category"
          dataKey="index"
          width={170}
          tickFormatter={nameAt}
          tick={TICK}
          stroke="var(--line-strong)"
        />
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

const LONGEST = 48
const shortened = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name)
