import type { ReactNode } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { SourceStanding } from '#content/source-standing.ts'
import { Mark } from './marks.tsx'

type Tone = 'good' | 'warn' | 'bad' | 'soft'

const RING = 'M7 1.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11'
const ALARM = <path d="M7 1.5l6 11H1zM7 5.5v3.5M7 10.8v.6" />
const CLOCK = <path d={`${RING}M7 4v3l2 1.5`} />

const SHAPES: Record<SourceStanding, [ReactNode, Tone]> = {
  ok: [<path key="ok" d="M2 7.5l3.5 3.5L12.5 3" />, 'good'],
  quiet: [<path key="quiet" d="M2 7h10" />, 'good'],
  never: [<circle key="never" className="dashed" cx="7" cy="7" r="5.5" />, 'soft'],
  'recall-miss': [<path key="miss" d="M2 3h10M2 7h3M9 7h3M2 11h10" />, 'warn'],
  gap: [<path key="gap" d="M2 3h10M2 7h1.5M6 7h2M10.5 7H12M2 11h10" />, 'warn'],
  late: [CLOCK, 'warn'],
  silent: [CLOCK, 'bad'],
  frozen: [<path key="frozen" d="M7 1v12M2 4l10 6M12 4L2 10" />, 'bad'],
  unreachable: [<path key="cut" d="M1 7h4M9 7h4M5 3.5l4 7" />, 'bad'],
  failing: [ALARM, 'bad'],
  moved: [<path key="moved" d="M2 7h9M7.5 3.5L11 7l-3.5 3.5" />, 'bad'],
  blocked: [<path key="blocked" d={`${RING}M3.5 10.5l7-7`} />, 'bad'],
}

/** How a source stands: a shape and its word. */
export function StandingMark({ standing }: { standing: SourceStanding }) {
  const t = useT()
  const [shape, tone] = SHAPES[standing]
  return (
    <Mark shape={shape} tone={tone}>
      {t(`health.${standing}`)}
    </Mark>
  )
}

/** Working days without anything new, of those that are normal. */
export function Silence({
  silence: { used, allowed },
}: {
  silence: { used: number; allowed: number }
}) {
  const t = useT()
  return <span className="fact-note">{t('sources.silence', { used, allowed })}</span>
}
