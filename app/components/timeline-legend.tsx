import { useT } from '#app/i18n/reader.tsx'
import type { ShownOutcome } from './dated-item.ts'
import { OutcomeMark } from './marks.tsx'
import { maskOf } from './soft-edges.tsx'
import type { Edge } from './window-edges.ts'

const OUTCOMES: ShownOutcome[] = [
  'expected',
  'announced-unverified',
  'occurred',
  'late',
  'lapsed-no-outcome-found',
  'past-unrecorded',
  'superseded',
]

type Sample = {
  key: 'window' | 'soft' | 'open' | 'consultation' | 'proposed' | 'overtaken'
  right: Edge
}
const BARS: Sample[] = [
  { key: 'window', right: 'hard' },
  { key: 'soft', right: 'soft' },
  { key: 'open', right: 'open' },
  { key: 'consultation', right: 'hard' },
  { key: 'proposed', right: 'soft' },
  { key: 'overtaken', right: 'hard' },
]

export function TimelineLegend() {
  const t = useT()
  return (
    <section aria-labelledby="legend">
      <h2 id="legend" className="visually-hidden">
        {t('timeline.legend')}
      </h2>
      <ul className="legend">
        {BARS.map(({ key, right }) => (
          <li key={key} className="mark">
            <BarSample name={key} right={right} />
            <span>{t(`timeline.legend.${key}`)}</span>
          </li>
        ))}
        <li className="soft">{t('timeline.legend.days')}</li>
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function BarSample({ name, right }: { name: Sample['key']; right: Edge }) {
  const left = right === 'open' ? 'soft' : right
  return (
    <svg
      className="legend-bar timeline-mark"
      viewBox="0 0 36 14"
      width="36"
      height="14"
      data-proposed={name === 'proposed' || undefined}
      aria-hidden="true"
    >
      {name === 'overtaken' && <path className="overtaken" d="M1 7h34" />}
      {name !== 'overtaken' && <BarShape name={name} left={left} right={right} />}
    </svg>
  )
}

function BarShape({ name, left, right }: { name: Sample['key']; left: Edge; right: Edge }) {
  return (
    <>
      <rect
        className={name === 'consultation' ? 'bar bar-consultation' : 'bar'}
        x="1"
        y="2"
        width="34"
        height="10"
        mask={maskOf(left, right)}
      />
      {right === 'hard' && <path className="edge" d="M1 0v14M35 0v14" />}
      {right === 'open' && <path className="edge" d="M29 1l6 6-6 6" />}
    </>
  )
}
