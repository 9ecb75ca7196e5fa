/** Rows as a table of Markdown with even columns; the first is the head. */
export function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const padded = rows.map((row) => line(row.map((cell, i) => cell.padEnd(widths[i]!))))
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [padded[0], rule, ...padded.slice(1)].join('\n')
}
