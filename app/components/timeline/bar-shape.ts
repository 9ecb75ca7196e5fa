import type { MarkEdge, TimelineMark } from './picture.ts'

/** Half of a bar's height; of one that bears its words, and of the cap of a named day. */
const HALF = { bar: 5, worded: 9, cap: 2 }
const CAP_WIDTH = 1.6
/** How far a vague end is drawn out, at most, and which share of a bar it may take. */
const FADE = { longest: 18, share: 0.4 }
/** Slices of a vague end from its outside, each as a share of it: where one begins and how wide it is. */
const SLICES = [
  [0, 0.07],
  [0.22, 0.1],
  [0.45, 0.14],
]
/** Where the whole bar begins after its slices. */
const WHOLE = 0.7

type Bar = Pick<TimelineMark, 'x' | 'width' | 'y' | 'left' | 'right' | 'inside'>

const halfOf = ({ inside }: Bar) => (inside ? HALF.worded : HALF.bar)

/**
 * A bar as two paths. An end that is a named day is cut straight and has a cap; a vaguer one comes
 * apart in slices, thinner outwards; one that nobody named opens in an arrow. No mask, no gradient:
 * they are slow to move and do not print.
 */
export function barPaths(bar: Bar): { body: string; edges: string } {
  const { x, width, y, left, right } = bar
  const half = halfOf(bar)
  const fade = Math.min(FADE.longest, width * FADE.share)
  const isWhole = (edge: MarkEdge) => edge === 'hard' || edge === 'cut'
  const from = x + (isWhole(left) ? 0 : fade * WHOLE)
  const to = x + width - (isWhole(right) ? 0 : fade * WHOLE)
  const slices = SLICES.flatMap(([at, wide]) => [
    isWhole(left) ? '' : box(x + fade * at!, fade * wide!, y, half),
    isWhole(right) ? '' : box(x + width - fade * (at! + wide!), fade * wide!, y, half),
  ])
  return {
    body: box(from, to - from, y, half) + slices.join(''),
    edges: edge(x, bar, left, -1) + edge(x + width, bar, right, 1),
  }
}

/** The end of a bar at `x`, of which the outside is left (-1) or right (1). */
function edge(x: number, bar: Bar, kind: MarkEdge, outside: 1 | -1): string {
  const { y } = bar
  if (kind === 'hard') {
    return box(outside < 0 ? x : x - CAP_WIDTH, CAP_WIDTH, y, halfOf(bar) + HALF.cap)
  }
  if (kind !== 'open') return ''
  const out = (by: number) => px(x + outside * by)
  // An arrow head as a filled stroke, so that both paths are only filled.
  return `M${out(-5)} ${px(y - 6)}L${out(1)} ${px(y)}L${out(-5)} ${px(y + 6)}L${out(-6.2)} ${px(y + 4.8)}L${out(-1.4)} ${px(y)}L${out(-6.2)} ${px(y - 4.8)}z`
}

/** What became of a window that did not go as forecast, drawn at its end. */
export function fateOf(
  bar: Bar,
  outcome: 'late' | 'lapsed-no-outcome-found' | 'past-unrecorded',
): string {
  const { x, width, y } = bar
  const end = x + width
  if (outcome === 'late') return box(end + 3, 5, y, halfOf(bar))
  const at = width > 24 ? end - 11 : x + width / 2
  const strike = `M${px(at - 4)} ${px(y + 4)}l8-8`
  return outcome === 'past-unrecorded' ? strike : `${strike}M${px(at - 4)} ${px(y - 4)}l8 8`
}

/** The shape of a mark without its edges, its outcome and its words. */
export const outline = ({ x, y, width }: Pick<TimelineMark, 'x' | 'y' | 'width'>): string =>
  width === 0 ? `M${px(x)} ${px(y - 6)}l6 6-6 6-6-6z` : box(x, width, y, HALF.bar)

const box = (x: number, width: number, y: number, half: number) =>
  `M${px(x)} ${px(y - half)}h${px(width)}v${2 * half}h${px(-width)}z`

const px = (value: number) => Math.round(value * 10) / 10
