import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

/** Who stands behind a value, since when; a person without a name was anonymised. */
export type Confirmation = { finding: number; by: string | null; on: Day }

export function ConfirmedMark({ confirmed }: { confirmed: Confirmation | null | undefined }) {
  const t = useT()
  if (!confirmed) return null
  const { by, on } = confirmed
  return (
    <span className="chip chip-accent">
      {t('finding.confirmedBy', { who: by || t('person.anonymised'), day: sayDay(on, t.language) })}
    </span>
  )
}
