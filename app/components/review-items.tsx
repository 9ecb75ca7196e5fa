import { Link, useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { say } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import { ComeBack } from './come-back.tsx'
import type { FindingItem } from './finding-item.ts'
import { Problem } from './problem.tsx'
import { ReasonWords } from './reason-words.tsx'
import type { UpdateItem } from './update-item.ts'

type Answer = { did: string; problem?: string }
type Choice = { id: string; short: Text }

/** One proposed finding, with what shows it, and the two things to decide. */
export function FindingToReview({ finding, may }: { finding: FindingItem; may: boolean }) {
  const t = useT()
  const name = useId()
  const values = { what: t.text(finding.what), when: say(finding.window, t.language) }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an item of the queue is worked on by key
    <li tabIndex={0} aria-labelledby={name}>
      <p id={name}>
        <Link to={`/instruments/${finding.instrument}`}>{t.text(finding.short)}</Link>{' '}
        {finding.kind === 'stage'
          ? t('finding.stage', { stage: values.what, when: values.when })
          : t(`finding.${finding.kind}`, values)}
      </p>
      <p className="marks small">
        <span className={finding.held ? 'chip' : 'chip chip-warn'}>
          {t(finding.held ? 'finding.held' : 'finding.proposed')}
        </span>
        <q lang="ja">{finding.quote}</q>
        {finding.update && (
          <Link to={`/updates/${finding.update.id}`} lang="ja" className="clamp">
            {finding.update.title}
          </Link>
        )}
      </p>
      {may && <Decide of="finding" fields={{ finding: String(finding.id) }} label={name} />}
    </li>
  )
}

type LinkItem = {
  update: UpdateItem
  instrument: string
  short: Text
  score: number
  because: { field: string; phrase: string }[]
}

/** One link that no rule is sure of: the update, why it was thought of, and what to decide. */
export function LinkToReview({
  link: { update, instrument, short, score, because },
  instruments,
  may,
}: {
  link: LinkItem
  instruments: Choice[]
  may: boolean
}) {
  const t = useT()
  const name = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an item of the queue is worked on by key
    <li tabIndex={0} aria-labelledby={name}>
      <p id={name}>
        <Link to={`/updates/${update.id}`} lang={update.language}>
          {update.title}
        </Link>
      </p>
      <p className="marks small">
        <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
        <span className="soft">{t('update.link.score', { score: score.toFixed(1) })}</span>
        {because.slice(0, 3).map(({ field, phrase }) => (
          <ReasonWords
            key={`${field} ${phrase}`}
            {...{ field, phrase, language: update.language, publisher: update.authority }}
          />
        ))}
      </p>
      {may && (
        <>
          <Decide of="link" fields={{ update: String(update.id), instrument }} label={name} />
          <AddLink update={update.id} instruments={instruments} />
        </>
      )}
    </li>
  )
}

type DecideProps = {
  of: 'link' | 'finding'
  fields: Record<string, string>
  label: string
  to?: string
}

/** Confirm or reject, with a note; sent without leaving the page, and as a plain form without a script. */
export function Decide({ of, fields, label, to = '/review' }: DecideProps) {
  const t = useT()
  const fetcher = useFetcher<Answer>()
  const note = useId()
  return (
    <fetcher.Form method="post" action="/review" className="in-line" aria-labelledby={label}>
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <ComeBack to={to} />
      <div className="field">
        <label htmlFor={note}>{t('review.note')}</label>
        <input id={note} name="note" maxLength={1000} data-key="note" autoComplete="off" />
      </div>
      <button
        type="submit"
        name="intent"
        value={`confirm-${of}`}
        className="button"
        data-key="confirm"
      >
        {t('review.confirm')}
      </button>
      <button
        type="submit"
        name="intent"
        value={`reject-${of}`}
        className="button button-second"
        data-key="reject"
      >
        {t('review.reject')}
      </button>
      <Problem problem={fetcher.data?.problem} />
    </fetcher.Form>
  )
}

type AddProps = { update: number; instruments: Choice[]; to?: string; open?: boolean }

/** Links an update to an instrument that no rule thought of. */
export function AddLink({ update, instruments, to = '/review', open }: AddProps) {
  const t = useT()
  const fetcher = useFetcher<Answer>()
  const field = useId()
  return (
    <details open={open}>
      <summary>{t('review.link.to')}</summary>
      <fetcher.Form method="post" action="/review" className="in-line">
        <input type="hidden" name="update" value={update} />
        <ComeBack to={to} />
        <div className="field">
          <label htmlFor={field}>{t('review.link.to')}</label>
          <select id={field} name="instrument" data-key="link" required defaultValue="">
            <option value="" />
            {instruments.map(({ id, short }) => (
              <option key={id} value={id}>
                {t.text(short)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${field}-note`}>{t('review.note')}</label>
          <input id={`${field}-note`} name="note" maxLength={1000} autoComplete="off" />
        </div>
        <button type="submit" name="intent" value="add-link" className="button">
          {t('review.link.add')}
        </button>
        <Problem problem={fetcher.data?.problem} />
      </fetcher.Form>
    </details>
  )
}
