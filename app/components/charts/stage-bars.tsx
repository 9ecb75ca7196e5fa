import { Bar, BarChart, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { ChartFills, fillOf, TICK } from './chart-fills.tsx'
import { namesAxis } from './chart-names.tsx'

type Row = { name: string; kind: number; n: number }
type Props = { rows: Row[]; kinds: string[] }

/** A bar a rung, each kind of ladder with a fill of its own; loaded only where it is drawn. */
export default function StageBars({ rows, kinds }: Props) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={rows.map((row, index) => ({ ...row, index }))}
        margin={{ top: 8, right: 32, bottom: 0, left: 0 }}
      >
        <ChartFills />
        <XAxis type="number" allowDecimals={false} tick={TICK} stroke="var(--line-strong)" />
        <YAxis {...namesAxis(rows.map(({ name }) => name))} />
        <Legend iconType="square" />
        {kinds.map((name, kind) => (
          <Bar
            key={name}
            name={name}
            dataKey={(row: Row) => (row.kind === kind ? row.n : null)}
            stackId="stage"
            fill={fillOf(kind)}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={(row: Row) => (row.kind === kind ? row.n : '')}
              position="right"
              fill="var(--ink)"
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
