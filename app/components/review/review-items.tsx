import { Link } from '@remix-run/react'
import { useId } from 'react'
import { ReasonWords } from '#app/components/updates/reason-words.tsx'
import type { UpdateItem } from '#app/components/updates/update-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import { AddLink, type Instruments } from './add-link.tsx'
import { type Choice, Decide } from './decide.tsx'
import { DecidedBy } from './decided-by.tsx'
import type { FindingItem } from './finding-item.ts'
import { FindingSays, FindingState, ShownBy } from './findings.tsx'

/** One finding, with what shows it, and what can be decided on it. */
export function FindingToReview({ finding, may }: { finding: FindingItem; may: boolean }) {
  const name = useId()
  const { state, closed, against } = finding
  return (
    // A finding is a reading of the law: one key alone never decides it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an item of the queue is worked on by key
    <li tabIndex={0} aria-labelledby={name} data-by-hand="">
      <FindingSays finding={finding} id={name} />
      <p className="marks small">
        <FindingState finding={finding} />
        <q lang="ja">{finding.quote}</q>
        {finding.note && <span>{finding.note}</span>}
        <ShownBy update={finding.update} />
      </p>
      {may && (
        <Decide
          of="finding"
          fields={{ finding: String(finding.id) }}
          seen={finding.seen}
          label={name}
          choices={choicesFor(state, closed !== null, against !== null)}
          to={state === 'proposed' ? '/review' : DECIDED}
        />
      )}
    </li>
  )
}

/** What can be decided anew on a finding, as it stands. */
export function choicesFor(
  state: FindingItem['state'],
  closed: boolean,
  against: boolean,
): Choice[] {
  if (state === 'confirmed' && against) return ['keep', 'follow']
  if (state === 'confirmed' && !closed) return ['reject']
  return state === 'rejected' ? ['confirm'] : ['confirm', 'reject']
}

const DECIDED = '/review?show=decided'

type LinkItem = {
  update: UpdateItem
  instrument: string
  obligation: string
  short: Text
  score: number
  because: { field: string; phrase: string }[]
  seen: string
  /** What was decided on it; null while nothing was. */
  decided: { is: string; by: string | null; on: Day; note: string | null } | null
}

/** One link: the update, why it was thought of, and what to decide, or to decide anew. */
export function LinkToReview({
  link,
  instruments,
  may,
}: {
  link: LinkItem
  instruments: Instruments
  may: boolean
}) {
  const name = useId()
  const { update, instrument, obligation, decided } = link
  const anew: Choice[] = decided?.is === 'rejected' ? ['confirm'] : ['reject']
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an item of the queue is worked on by key
    <li tabIndex={0} aria-labelledby={name}>
      <p id={name}>
        <Link to={`/updates/${update.id}`} lang={update.language}>
          {update.title}
        </Link>
      </p>
      <LinkFacts link={link} />
      {may && (
        <div className="in-line">
          <Decide
            of="link"
            fields={{ update: String(update.id), instrument, ...(obligation && { obligation }) }}
            seen={link.seen}
            label={name}
            choices={decided ? anew : undefined}
            to={decided ? DECIDED : '/review'}
          />
          {!decided && <AddLink update={update.id} instruments={instruments} />}
        </div>
      )}
    </li>
  )
}

function LinkFacts({ link }: { link: LinkItem }) {
  const t = useT()
  const { update, instrument, obligation, short, score, because, decided } = link
  return (
    <p className="marks small">
      <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
      {obligation && <span className="code">{obligation}</span>}
      {decided && (
        <>
          <span className="chip">{t.word('decided', decided.is)}</span>
          <DecidedBy by={decided.by} on={decided.on} />
          {decided.note && <span>{decided.note}</span>}
        </>
      )}
      {score > 0 && (
        <span className="soft">{t('update.link.score', { score: score.toFixed(1) })}</span>
      )}
      {because.slice(0, 3).map(({ field, phrase }) => (
        <ReasonWords
          key={`${field} ${phrase}`}
          {...{ field, phrase, language: update.language, publisher: update.authority }}
        />
      ))}
    </p>
  )
}
