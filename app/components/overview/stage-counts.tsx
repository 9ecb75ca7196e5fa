import { Link } from '@remix-run/react'
import { StageSteps } from '#app/components/marks/stage-mark.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { StageOfMany } from './posture.tsx'

/** How many instruments stand on each rung, each number leading to them. */
export function StageCounts({ stages, list }: { stages: StageOfMany[]; list: string }) {
  const t = useT()
  return (
    <ul className="stage-counts small">
      {stages.map(({ stage, name, index, rungs, n }) => {
        const words = (
          <>
            <strong>{n}</strong>{' '}
            <StageSteps
              rungs={Array.from({ length: rungs }, (_, rung) => rung <= index)}
              at={index}
            />{' '}
            {name ? t.text(name) : t('instrument.stage.unknown')}
          </>
        )
        return (
          <li key={stage}>{stage ? <Link to={`${list}&stage=${stage}`}>{words}</Link> : words}</li>
        )
      })}
    </ul>
  )
}
