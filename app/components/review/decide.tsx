import { useFetcher } from '@remix-run/react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
} from 'react'
import { ComeBack } from '#app/components/forms/come-back.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { type Answer, DecidedAlready, Seen } from './standing.tsx'

export type Choice = 'confirm' | 'reject' | 'keep' | 'follow'

type Props = {
  of: 'link' | 'finding'
  fields: Record<string, string>
  /** Which decision the page shows. */
  seen: string
  /** The id of what is decided on. */
  label: string
  to?: string
  choices?: readonly Choice[]
}

const BOTH = ['confirm', 'reject'] as const

/** What a choice sends; to keep what was confirmed is to confirm it once more. */
const intentOf = (choice: Choice, of: Props['of']) =>
  choice === 'follow' ? 'follow-content' : `${choice === 'keep' ? 'confirm' : choice}-${of}`

/** What can be decided, with a note; sent without leaving the page, and as a plain form without a script. */
export function Decide({ of, fields, seen, label, to = '/review', choices = BOTH }: Props) {
  const t = useT()
  const fetcher = useFetcher<Answer>()
  const note = useId()
  const onSubmit = useOnce(fetcher.state === 'idle')
  return (
    <fetcher.Form
      method="post"
      action="/review"
      className="decide"
      aria-labelledby={label}
      onSubmit={onSubmit}
    >
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Seen answer={fetcher.data} seen={seen} />
      <ComeBack to={to} />
      {choices.map((choice) => (
        <button
          key={choice}
          type="submit"
          name="intent"
          value={intentOf(choice, of)}
          className={isYes(choice) ? 'button' : 'button button-second'}
          data-key={isYes(choice) ? 'confirm' : 'reject'}
          onClick={notAgain}
        >
          {t(`decide.${choice}`)}
        </button>
      ))}
      <details>
        <summary>{t('review.note')}</summary>
        <div className="field">
          <label htmlFor={note}>{t('review.note')}</label>
          <input
            id={note}
            name="note"
            maxLength={1000}
            data-key="note"
            autoComplete="off"
            onKeyDown={notByEnter}
          />
        </div>
      </details>
      <Problem problem={fetcher.data?.problem} />
      <DecidedAlready answer={fetcher.data} again />
    </fetcher.Form>
  )
}

const isYes = (choice: Choice) => choice === 'confirm' || choice === 'keep'

/** Lets one submission through until it is answered. */
function useOnce(idle: boolean): (event: SyntheticEvent) => void {
  const sent = useRef(false)
  useEffect(() => {
    if (idle) sent.current = false
  }, [idle])
  return (event) => {
    if (sent.current) event.preventDefault()
    sent.current = true
  }
}

/** The second click of a double click: by then another item may stand at its place. */
function notAgain(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault()
}

/** Enter in a note would press the first button, which confirms. */
function notByEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}
