import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import { OutcomeMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { Shape } from './marks.tsx'
import type { TimelineMark } from './picture.ts'

const ON_A_DAY: ShownOutcome[] = [
  'expected',
  'not-announced',
  'announced-unverified',
  'occurred',
  'late',
  'lapsed-no-outcome-found',
  'past-unrecorded',
  'outcome-not-found',
  'superseded',
]

type Edges = Pick<TimelineMark, 'left' | 'right'>
const HARD: Edges = { left: 'hard', right: 'hard' }
const SOFT: Edges = { left: 'soft', right: 'soft' }

type Sample = Edges & { key: `timeline.legend.${string}`; outcome?: ShownOutcome } & Partial<
    Pick<TimelineMark, 'shape'>
  >

const BARS = [
  { key: 'timeline.legend.window', ...HARD },
  { key: 'timeline.legend.soft', ...SOFT },
  { key: 'timeline.legend.open', left: 'soft', right: 'open' },
  { key: 'timeline.legend.consultation', ...HARD, shape: 'consultation' },
  { key: 'timeline.legend.occurred', ...SOFT, outcome: 'occurred' },
  { key: 'timeline.legend.late', ...SOFT, outcome: 'late' },
  { key: 'timeline.legend.lapsed', ...SOFT, outcome: 'lapsed-no-outcome-found' },
  { key: 'timeline.legend.unrecorded', ...SOFT, outcome: 'past-unrecorded' },
  { key: 'timeline.legend.overtaken', ...HARD, outcome: 'superseded' },
] as const satisfies Sample[]

export function TimelineLegend() {
  const t = useT()
  return (
    <details className="timeline-legend">
      <summary>{t('timeline.legend')}</summary>
      <p className="soft small">{t('timeline.legend.windows')}</p>
      <ul className="legend">
        {BARS.map((sample) => (
          <li key={sample.key} className="mark">
            <BarSample sample={sample} />
            <span>{t(sample.key)}</span>
          </li>
        ))}
        <li className="mark">
          <BarSample sample={{ key: 'timeline.legend.proposed', ...SOFT }} proposed />
          <span>{t('timeline.legend.proposed')}</span>
        </li>
      </ul>
      <p className="soft small">{t('timeline.legend.days')}</p>
      <ul className="legend">
        {ON_A_DAY.map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Drawn by what draws the marks themselves, so that it cannot say something else. */
function BarSample({ sample, proposed }: { sample: Sample; proposed?: true }) {
  const { left, right, shape = 'bar', outcome = 'expected' } = sample
  const mark: TimelineMark = {
    ...{ item: 0, x: 1, y: 8, width: outcome === 'late' ? 32 : 42, left, right, shape, tail: 0 },
    ...{ label: '', note: '', below: false, labelX: 0, labelWidth: 0 },
    ...{ anchor: 'start', inside: false },
  }
  return (
    <svg
      className="legend-bar timeline-mark"
      viewBox="0 0 44 16"
      width="44"
      height="16"
      data-outcome={outcome}
      data-proposed={proposed}
      aria-hidden="true"
    >
      <Shape mark={mark} outcome={outcome} />
    </svg>
  )
}
