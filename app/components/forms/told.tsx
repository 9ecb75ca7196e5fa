import { useT } from '#app/i18n/reader.tsx'
import { Problem } from './problem.tsx'

/** What an action answered: which form, what was wrong, and what is shown this once. */
export type Told = {
  did: string
  problem?: string
  /** What was typed into a form that was not taken; never a password. */
  typed?: Record<string, string>
  once?: { token: string } | { uri: string; codes: string[] } | { link: string }
}

/** Beside the form that was sent: what was wrong with it, or that it was done. */
export function Outcome({ told, of }: { told: Told | undefined; of: string[] }) {
  const t = useT()
  if (!told || !of.includes(told.did)) return null
  if (told.problem) return <Problem problem={told.problem} />
  return told.once ? null : (
    <p className="done" role="status">
      {t('account.saved')}
    </p>
  )
}

/** What was typed into the form that was just sent in vain. */
export const typedIn = (told: Told | undefined, form: string): Record<string, string> =>
  (told?.did === form && told.typed) || {}
