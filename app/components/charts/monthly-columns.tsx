import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { ChartFills, fillOf, TICK, TIP } from './chart-fills.tsx'
import type { Month } from './monthly-chart.tsx'

type Props = { months: Month[]; names: string[]; sayMonth: (month: string) => string }
type Row = { month: string; counts: (number | null)[] }

/** Stacked columns, one a month, hatched where not all was read; loaded only where it is drawn. */
export default function MonthlyColumns({ months, names, sayMonth }: Props) {
  // What was not read is left away, not drawn as nothing.
  const data: Row[] = months.map(({ month, cells }) => ({
    month,
    counts: cells.map(({ n, read }) => (read || n > 0 ? n : null)),
  }))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        data={data}
        margin={{ top: 8, right: 8, bottom: 0, left: -16 }}
      >
        <ChartFills />
        <defs>
          <pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6L6 0" stroke="var(--line-strong)" strokeWidth="0.8" />
          </pattern>
        </defs>
        {months
          .filter(({ read }) => !read)
          .map(({ month }) => (
            <ReferenceArea
              key={month}
              x1={month}
              x2={month}
              fill="url(#unread)"
              fillOpacity={0.7}
            />
          ))}
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="month"
          tick={TICK}
          tickFormatter={sayMonth}
          stroke="var(--line-strong)"
          minTickGap={16}
        />
        <YAxis allowDecimals={false} tick={TICK} stroke="var(--line-strong)" />
        <Tooltip
          contentStyle={TIP}
          cursor={{ fill: 'var(--sunken)' }}
          labelFormatter={(month) => sayMonth(String(month))}
        />
        <Legend iconType="square" />
        {names.map((name, index) => (
          <Bar
            key={name}
            name={name}
            dataKey={({ counts }: Row) => counts[index]}
            stackId="month"
            fill={fillOf(index)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
