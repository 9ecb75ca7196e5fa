import { savedFile } from './saved-file.server.ts'

/**
 * Rows as CSV with the names of their columns above: UTF-8 with the mark that Excel wants, CRLF, and
 * nothing that a spreadsheet would compute.
 */
export function csvOf<Row>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

/** A cell of CSV; one that begins like a formula begins with an apostrophe instead (OWASP). */
export function cell(value: unknown): string {
  const text =
    value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const plain = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** An answer that a browser saves as a file. */
export const csvFile = (csv: string, name: string) => savedFile(csv, { name, type: 'text/csv' })
