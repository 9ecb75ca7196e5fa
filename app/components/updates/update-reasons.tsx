import { Link } from '@remix-run/react'
import { Decide } from '#app/components/review/decide.tsx'
import { DecidedBy } from '#app/components/review/decided-by.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { ReasonWords } from './reason-words.tsx'

export type Reason = {
  instrument: string
  short: Text
  obligation: Text | null
  score: number
  state: 'sure' | 'unsure'
  review: 'none' | 'confirmed' | 'rejected' | 'added'
  technical: boolean
  /** Who decided that it stands; null while nobody has. */
  decided: { by: string | null; on: Day; note: string | null } | null
  /** Which decision this shows, as a form sends it back. */
  seen: string
  because: { field: string; phrase: string; weight: number }[]
}

type Props = {
  reasons: Reason[]
  language: string
  /** Who published it: a reason by publisher has no words of the update. */
  publisher: Text
  /** For whoever may decide: of which update, and where a form leads back to. */
  decide?: { update: number; to: string } | null
}

/** Why an update was linked: words, weights, and whether a person has looked. */
export function UpdateReasons({ reasons, language, publisher, decide = null }: Props) {
  const t = useT()
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.instrument} ${reason.obligation?.en}`} className="reason">
          <p className="marks" id={reason.obligation ? undefined : `link-${reason.instrument}`}>
            <Link to={`/instruments/${reason.instrument}`}>{t.text(reason.short)}</Link>
            {reason.obligation && (
              <span>{t('update.link.obligation', { title: t.text(reason.obligation) })}</span>
            )}
            <Standing reason={reason} />
            <span className="soft small">
              {t('update.link.score', { score: reason.score.toFixed(1) })}
            </span>
          </p>
          {reason.decided?.note && <p className="small">{reason.decided.note}</p>}
          <ul className="because">
            {reason.because.map(({ field, phrase, weight }) => (
              <li key={`${field} ${phrase}`}>
                <ReasonWords
                  field={field}
                  phrase={phrase}
                  language={language}
                  publisher={publisher}
                />{' '}
                <span className="soft small">
                  <Share field={field} weight={weight} />
                </span>
              </li>
            ))}
          </ul>
          {decide && reason.obligation === null && (
            <Decide
              of="link"
              fields={{ update: String(decide.update), instrument: reason.instrument }}
              seen={reason.seen}
              to={decide.to}
              label={`link-${reason.instrument}`}
            />
          )}
          {reason.technical && <p className="soft small">{t('update.link.technical')}</p>}
        </li>
      ))}
    </ul>
  )
}

function Standing({ reason: { state, review, decided } }: { reason: Reason }) {
  const t = useT()
  const unsure = state === 'unsure' && !decided
  return (
    <>
      <span className={unsure ? 'chip chip-warn' : 'chip chip-accent'}>
        {decided ? t.word('decided', review) : t(`update.link.${state}`)}
      </span>
      {decided ? (
        <DecidedBy {...decided} />
      ) : (
        <span className="soft small">{t('update.link.notReviewed')}</span>
      )}
    </>
  )
}

/** What the words, or who publishes them, add to the link. */
export function Share({ field, weight }: { field: string; weight: number }) {
  const t = useT()
  const said = { weight: weight > 0 ? `+${weight}` : String(weight), field: t.word('field', field) }
  if (field === 'publisher') return <>{t('update.link.publisher', said)}</>
  return <>{weight === 0 ? t('update.link.words', said) : t('update.link.weight', said)}</>
}
