import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

/** Who decided, and when. */
export function DecidedBy({ by, on }: { by: string | null; on: Day }) {
  const t = useT()
  const who = by || t('person.anonymised')
  return <span className="soft">{t('review.by', { who, day: sayDay(on, t.language) })}</span>
}
