/** How much of a row something takes, in pixels. */
export type Span = { from: number; to: number }

/**
 * Gives each thing the first row that is free where it stands; returns its row for each, in the
 * order given. Taken from left to right a row is free when what was put there last has ended, so
 * that no row is ever looked through.
 */
export function packed(spans: readonly Span[]): number[] {
  const order = spans.map((_, index) => index)
  order.sort((a, b) => spans[a]!.from - spans[b]!.from || a - b)
  const ends: number[] = []
  const rows: number[] = Array(spans.length)
  for (const index of order) {
    const { from, to } = spans[index]!
    const free = ends.findIndex((end) => end < from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    rows[index] = row
  }
  return rows
}
