import type { ShouldRevalidateFunction } from '@remix-run/react'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

/** A decision that stands, and how a form says that it has seen it. */
export type Standing = {
  seen: string
  is: string
  /** Null where whoever decided was anonymised. */
  by: string | null
  on: Day
}

/** What an action answered to a form of the queue. */
export type Answer = { did: string; problem?: string; standing?: Standing; note?: string }

/** That somebody has decided what was decided here, and by whom; nothing where nobody has. */
export function DecidedAlready({ answer, again }: { answer: Answer | undefined; again: boolean }) {
  const t = useT()
  if (!answer?.standing) return null
  const { standing, note } = answer
  const { is, by, on } = standing
  const who = by || t('person.anonymised')
  return (
    <p className="problem" role="alert">
      {t('decided.already', { is: t.word('decided', is), who, day: sayDay(on, t.language) })}
      {t.gap}
      {again && t('decided.already.again')}
      {!again && note && t('decided.already.note', { note })}
    </p>
  )
}

/** Which decision a form has seen: the one that it was just told of, else that of its page. */
export function Seen({ answer, seen }: { answer: Answer | undefined; seen: string }) {
  return <input type="hidden" name="seen" value={answer?.standing?.seen ?? seen} />
}

/**
 * A decision that was not taken leaves the page as it is: read anew, what was decided on would be
 * gone, and with it the sentence that says so and the note that was typed.
 */
export const stayRefused: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  (actionStatus ?? 0) < 400 && defaultShouldRevalidate
