import { When } from '#app/components/dates/when.tsx'
import type { StageItem } from '#app/components/instruments/instrument-item.ts'
import { say } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { ConfirmedMark } from './confirmed-mark.tsx'

const STEP = 6

/** The ladder in small: one tick a rung, full where a day is recorded, and the word of the last. */
export function StageMark({ stage }: { stage: StageItem | null }) {
  const t = useT()
  if (!stage) return <span className="soft">{t('instrument.stage.unknown')}</span>
  return (
    <span className="mark rungs" data-tone={stage.index < 0 ? 'bad' : 'accent'}>
      <Steps rungs={stage.rungs} at={stage.index} />
      <span>
        {t.text(stage.name)} <ConfirmedMark confirmed={stage.confirmed} />
      </span>
    </span>
  )
}

/** The ladder alone, for a line that says the stage in its own words. */
export function StageSteps(props: StepsProps) {
  return (
    <span className="mark rungs" data-tone={props.at < 0 ? 'bad' : 'accent'}>
      <Steps {...props} />
    </span>
  )
}

type StepsProps = { rungs: boolean[]; at: number }

function Steps({ rungs, at }: StepsProps) {
  const total = rungs.length
  return (
    <svg viewBox={`0 0 ${total * STEP} 10`} aria-hidden="true">
      {rungs.map((recorded, tick) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place
          key={tick}
          className={recorded && (at < 0 || tick <= at) ? 'full' : undefined}
          x={tick * STEP + 0.75}
          y={8 - (tick * 7) / total}
          width={STEP - 2.5}
          height={1.5 + (tick * 7) / total}
          strokeWidth={tick === at ? 1.4 : 0.8}
        />
      ))}
    </svg>
  )
}

/** Since when it stands there; where that was not read, since the day on which it was found to, or before. */
export function StageDay({ window, atLatest }: Pick<StageItem, 'window' | 'atLatest'>) {
  const t = useT()
  if (!atLatest) return <When window={window} />
  return <>{t('instrument.stage.before', { window: say(window, t.language) })}</>
}

/** The stage with its day. */
export function StageSince({ stage }: { stage: StageItem | null }) {
  return (
    <>
      <StageMark stage={stage} />
      {stage && (
        <span className="fact-note">
          <StageDay {...stage} />
        </span>
      )}
    </>
  )
}
