import type { ReactNode } from 'react'

const SIZE = 7

/** What tells series apart besides their colour; the first is plain. */
const PATTERNS: ReactNode[] = [
  null,
  <path key="slant" d="M-1 8L8 -1" />,
  <circle key="dot" cx="3.5" cy="3.5" r="1" />,
  <path key="level" d="M0 3.5h7" />,
  <path key="cross" d="M0 3.5h7M3.5 0v7" />,
]

/** Fills of a chart: the colour of a series with its pattern. `fillOf(0)` is the first. */
export function ChartFills() {
  return (
    <defs>
      {PATTERNS.map((pattern, index) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
          key={index}
          id={`fill-${index + 1}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={SIZE} height={SIZE} fill={`var(--series-${index + 1})`} />
          <g stroke="var(--paper)" strokeWidth="1.2" fill="none">
            {pattern}
          </g>
        </pattern>
      ))}
    </defs>
  )
}

export const fillOf = (index: number) => `url(#fill-${(index % PATTERNS.length) + 1})`

export const TICK = { fill: 'var(--ink-soft)', fontSize: 12 }
export const TIP = { background: 'var(--surface)', borderColor: 'var(--line-strong)' }
