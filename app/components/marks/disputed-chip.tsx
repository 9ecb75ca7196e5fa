import { useT } from '#app/i18n/reader.tsx'

/** Said wherever a disputed milestone is named: whose it is, sources do not agree on. */
export function DisputedChip() {
  return <span className="chip chip-warn">{useT()('milestone.disputed')}</span>
}
