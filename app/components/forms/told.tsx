import { useT } from '#app/i18n/reader.tsx'
import { Problem } from './problem.tsx'

/** What an action answered: which form, what was wrong, and what is shown this once. */
export type Told = {
  did: string
  problem?: string
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
