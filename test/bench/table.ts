import type { Figure } from './figure.ts'

/** The figures as lines of text, or as one piece of JSON. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['figure', 'measured', 'reference', 'ratio', 'aim', '']
  const lines = figures.map((figure) => [
    figure.name,
    `${say(figure.measured)} ${figure.unit}`,
    `${say(figure.reference)} ${figure.unit}`,
    figure.ratio.toFixed(2),
    `${figure.atLeast ? '≥' : '≤'} ${figure.aim}`,
    figure.met ? 'met' : 'missed',
  ])
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => widthOf(line[i]!))))
  const missed = figures.filter(({ met }) => !met).length
  return [
    ...[head, ...lines].map((line) =>
      line.map((cell, i) => padded(cell, i, widths[i]!)).join('  '),
    ),
    missed === 0 ? 'Every aim is met.' : `Aims missed: ${missed} of ${figures.length}.`,
  ].join('\n')
}

const say = (n: number) => (n >= 100 ? n.toFixed(0) : n.toPrecision(3))

/** Japanese characters are two columns wide. */
const widthOf = (text: string) => text.length + (text.match(/[\u3000-\u9fff]/gu)?.length ?? 0)

function padded(cell: string, column: number, width: number): string {
  const blanks = ' '.repeat(width - widthOf(cell))
  return column === 0 || column === 5 ? cell + blanks : blanks + cell
}
