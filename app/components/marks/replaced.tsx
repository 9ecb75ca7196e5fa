import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'

/** Said on the page to which the address of a retired id leads. */
export function Replaced({ replaces }: { replaces: { id: string; since: Day; why: Text }[] }) {
  const t = useT()
  return replaces.map(({ id, since, why }) => (
    <p key={id} className="notice">
      {t('replaced.id', { id, day: sayDay(since, t.language) })} {t.text(why)}
    </p>
  ))
}
