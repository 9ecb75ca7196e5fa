import type { Edge } from './window-edges.ts'

const FADE = 0.3

/** Masks that let a bar fade at an edge that is no named day; drawn once per picture. */
export function SoftEdges() {
  return (
    <defs>
      {(['left', 'right', 'both'] as const).map((side) => (
        <mask key={side} id={`soft-${side}`} maskContentUnits="objectBoundingBox">
          <linearGradient id={`fade-${side}`}>
            <stop offset="0" stopColor="white" stopOpacity={side === 'right' ? 1 : 0.12} />
            <stop offset={side === 'right' ? 0 : FADE} stopColor="white" />
            <stop offset={side === 'left' ? 1 : 1 - FADE} stopColor="white" />
            <stop offset="1" stopColor="white" stopOpacity={side === 'left' ? 1 : 0.12} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#fade-${side})`} />
        </mask>
      ))}
    </defs>
  )
}

/** The mask of a bar with such edges; none where both are named days. */
export function maskOf(left: Edge, right: Edge): string | undefined {
  if (left === 'hard' && right === 'hard') return undefined
  if (left === 'hard') return 'url(#soft-right)'
  return right === 'hard' ? 'url(#soft-left)' : 'url(#soft-both)'
}
