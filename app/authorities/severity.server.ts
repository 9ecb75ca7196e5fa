import type { Month } from '#app/overview/months.server.ts'

const SEVERITIES = ['high', 'medium', 'low']

/**
 * The counter `severity-month` (keys such as `high 2026-06`) for the months of another table, which
 * says of each whether the lists of its bodies were read.
 */
export const severityMonths = (counters: Record<string, number>, months: Month[]): Month[] =>
  months.map(({ month, read }) => {
    const cells = SEVERITIES.map((severity) => ({ n: counters[`${severity} ${month}`] ?? 0, read }))
    return { month, cells, total: cells.reduce((sum, { n }) => sum + n, 0), read }
  })
