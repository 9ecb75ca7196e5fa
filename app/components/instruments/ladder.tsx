import { Link } from '@remix-run/react'
import { When } from '#app/components/dates/when.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { OutcomeMark } from '#app/components/marks/marks.tsx'
import { StageDay } from '#app/components/marks/stage-mark.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { Claims } from './claims.tsx'
import type { RungItem } from './instrument-item.ts'

const EXPECTED_SHOWN = 2

/** The ladder as stairs, the lowest step first: what is behind, where it stands, what lies ahead. */
export function Ladder({ rungs }: { rungs: RungItem[] }) {
  return (
    <ol className="stairs">
      {rungs.map((rung) => (
        <Stair key={rung.stage} rung={rung} />
      ))}
    </ol>
  )
}

const CIRCLE = 'M7 2a5 5 0 0 1 0 10a5 5 0 0 1 0-10z'

/** Full: a day is recorded. Open and dashed: it lies below, and nothing is recorded. */
function RungMark({ state }: Pick<RungItem, 'state'>) {
  const shape = { past: 'full', now: 'full', ahead: undefined, unrecorded: 'dashed' }[state]
  return (
    <svg className="rung-mark" viewBox="0 0 14 14" aria-hidden="true">
      <path className={shape} d={CIRCLE} />
    </svg>
  )
}

function Stair({ rung }: { rung: RungItem }) {
  const t = useT()
  const { name, state, entries } = rung
  return (
    <li className="stair" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <p className="stair-name">
        <RungMark state={state} />
        {t.text(name)}
        {state === 'now' && <span className="chip chip-accent">{t('instrument.rung.now')}</span>}
      </p>
      {entries.map((entry) => (
        <p key={entry.id} className="stair-day">
          <a href={`#${entry.id}`}>
            <StageDay {...entry} />
          </a>
          {entry.note && <span className="stair-note">{t.text(entry.note)}</span>}
        </p>
      ))}
      {state === 'unrecorded' && <p className="stair-day">{t('instrument.rung.unrecorded')}</p>}
      {state === 'ahead' && <Expected rung={rung} />}
    </li>
  )
}

/** What may bring a rung that lies ahead; where no milestone is known to, that is said. */
function Expected({ rung: { expected } }: { rung: RungItem }) {
  const t = useT()
  if (expected.length === 0) {
    return <p className="stair-day">{t('instrument.rung.ahead.none')}</p>
  }
  const more = expected.length - EXPECTED_SHOWN
  return (
    <ul className="stair-expected">
      {expected.slice(0, EXPECTED_SHOWN).map(({ milestone, title, window, words, outcome }) => (
        <li key={`${milestone} ${window.start} ${window.end}`}>
          <Link to={`#${milestone}`}>{t.text(title)}</Link>
          <span className="stair-day">
            <When window={window} words={words} />
          </span>
          <OutcomeMark outcome={outcome} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <a href="#milestones">{t('instrument.rung.more', { n: more })}</a>
        </li>
      )}
    </ul>
  )
}

/** Every step that was taken, the newest first, with what it means here and who says so. */
export function StepsTaken({ rungs }: { rungs: RungItem[] }) {
  const t = useT()
  const steps = rungs.flatMap(({ name, entries }) => entries.map((entry) => ({ name, ...entry })))
  return (
    <ol className="steps-taken">
      {steps.toReversed().map(({ id, name, window, atLatest, note, claims, confirmed }) => (
        <li key={id} id={id}>
          <p>
            <strong>{t.text(name)}</strong> <StageDay {...{ window, atLatest }} />{' '}
            <ConfirmedMark confirmed={confirmed} />
          </p>
          {note && <p className="soft small">{t.text(note)}</p>}
          <Claims claims={claims} />
        </li>
      ))}
    </ol>
  )
}
