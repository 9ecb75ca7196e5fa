import { useT } from '#app/i18n/reader.tsx'
import { Claims } from './claims.tsx'
import { ConfirmedMark } from './confirmed-mark.tsx'
import type { RungItem } from './instrument-item.ts'
import { When } from './when.tsx'

/** A ladder drawn as a ladder: the lowest rung at the foot, the rung that it stands on marked. */
export function Ladder({ rungs }: { rungs: RungItem[] }) {
  return (
    <ol className="ladder" reversed>
      {rungs.toReversed().map((rung) => (
        <Rung key={rung.stage} rung={rung} />
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

function Rung({ rung: { name, state, entries } }: { rung: RungItem }) {
  const t = useT()
  return (
    <li className="rung" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <p className="rung-name">
        <RungMark state={state} />
        {t.text(name)}
        {state === 'now' && <span className="chip chip-accent">{t('instrument.rung.now')}</span>}
      </p>
      <div className="rung-days">
        {entries.map((entry) => (
          <div key={entry.id} id={entry.id}>
            <p>
              <When window={entry.window} />
              <ConfirmedMark confirmed={entry.confirmed} />
              {entry.note && <span className="soft"> · {t.text(entry.note)}</span>}
            </p>
            <Claims claims={entry.claims} />
          </div>
        ))}
        {entries.length === 0 && state === 'unrecorded' && (
          <p className="soft small">{t('instrument.rung.unrecorded')}</p>
        )}
      </div>
    </li>
  )
}
