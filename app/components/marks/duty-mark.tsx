import type { ReactNode } from 'react'
import type { DutyStanding } from '#app/components/obligations/obligation-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import { Mark } from './marks.tsx'

const HEXAGON = 'M7 1l5.5 3v6L7 13l-5.5-3V4z'
const DOT = <circle className="full" cx="7" cy="7" r="1.2" />

/** Hexagons say whether a duty binds, the fuller, the surer; what is only advice has none. */
const SHAPES: Record<DutyStanding, ReactNode> = {
  'in-force': <path className="full" d={HEXAGON} />,
  unclear: (
    <>
      <path d={HEXAGON} />
      {DOT}
    </>
  ),
  'not-yet': <path d={HEXAGON} />,
  draft: <path className="dashed" d={HEXAGON} />,
  'draft-text': (
    <>
      <path className="dashed" d={HEXAGON} />
      {DOT}
    </>
  ),
  voluntary: (
    <>
      <path d={HEXAGON} />
      <path className="full" d="M7 1v12l-5.5-3V4z" />
    </>
  ),
  'good-practice': <path d="M7 2v10M2 7h10" />,
}

/** How a duty stands: a shape and its word. */
export function DutyMark({ state }: { state: DutyStanding }) {
  const t = useT()
  const tone = state === 'in-force' ? 'accent' : state === 'unclear' ? 'warn' : undefined
  return (
    <Mark shape={SHAPES[state]} tone={tone}>
      {t(`duty.${state}`)}
    </Mark>
  )
}
