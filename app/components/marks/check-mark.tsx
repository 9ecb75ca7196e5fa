import type { ReactNode } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import { Mark } from './marks.tsx'

const GOOD = ['ok', 'not-modified']

const TICK = <path d="M2 7.5l3.5 3.5L12.5 3" />
const SAME = <path d="M2 5h10M2 9h10" />
const NEVER = <circle className="dashed" cx="7" cy="7" r="5.5" />
const BAR: ReactNode = (
  <>
    <circle cx="7" cy="7" r="5.5" />
    <path d="M3.5 10.5l7-7" />
  </>
)
const CUT = <path d="M1 7h4M9 7h4M5 3.5l4 7" />
const ALARM = <path d="M7 1.5l6 11H1zM7 5.5v3.5M7 10.8v.6" />

const SHAPES: Record<string, ReactNode> = {
  ok: TICK,
  'not-modified': SAME,
  blocked: BAR,
  missing: BAR,
  'blocked-or-missing': BAR,
  timeout: CUT,
  unreachable: CUT,
  never: NEVER,
}

/** How the last look at a source went: a tick, or a shape for what was wrong. */
export function CheckMark({ outcome }: { outcome: string | null }) {
  const t = useT()
  const name = outcome ?? 'never'
  const tone = GOOD.includes(name) ? 'good' : name === 'never' ? 'soft' : 'bad'
  return (
    <Mark shape={SHAPES[name] ?? ALARM} tone={tone}>
      {t.word('check', name)}
    </Mark>
  )
}
