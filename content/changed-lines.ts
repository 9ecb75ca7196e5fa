/*
 * How a change of an undated page is told: the lines that came and those that went, as a reader would
 * mark them. Pure.
 */

/** What `publishedFrom` says of a page that was seen to change. */
export const CHANGED = 'changed'

const CAME = '＋ '
const WENT = '－ '

/** The summary of a change: what came, then what went, a line each. */
export const changedWords = (came: readonly string[], went: readonly string[]): string =>
  [...came.map((line) => CAME + line), ...went.map((line) => WENT + line)].join('\n')

/** Such a summary with blanks for what went: it says nothing any more, and all else keeps its place. */
export const saidNow = (summary: string): string =>
  summary.replace(/^－ .*$/gm, (line) => ' '.repeat(line.length))

/** The lines of such a summary that went. */
export const wentLines = (summary: string): string[] =>
  summary.split('\n').flatMap((line) => (line.startsWith(WENT) ? [line.slice(WENT.length)] : []))

/** The line of such a summary that holds a place, without its mark. */
export function lineAt(summary: string, at: number): string {
  const from = summary.lastIndexOf('\n', at) + 1
  const to = summary.indexOf('\n', at)
  return summary.slice(from, to < 0 ? undefined : to).replace(/^[＋－] /, '')
}
