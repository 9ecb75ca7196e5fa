/** Outcomes as text: a line a misbehaviour, a column a kind of source; `–` where it cannot happen. */
export function tableOf(
  columns: readonly string[],
  rows: readonly { name: string; cells: Record<string, string> }[],
): string {
  const lines = [
    ['', ...columns],
    ...rows.map(({ name, cells }) => [name, ...columns.map((column) => cells[column] ?? '–')]),
  ]
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
