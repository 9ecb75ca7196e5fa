import { useT } from '#app/i18n/reader.tsx'
import type { DutyItem } from './obligation-item.ts'

/** Whom a duty reaches: their roles, and what must be so, for not everybody of a role is reached. */
export function Whom({ duty: { who, trigger } }: { duty: Pick<DutyItem, 'who' | 'trigger'> }) {
  const t = useT()
  return (
    <>
      <span>{t.list(who.map((role) => t.word('role', role)))}</span>
      {trigger && <span className="fact-note">{t.text(trigger)}</span>}
    </>
  )
}
