import { useT } from '#app/i18n/reader.tsx'

/** Said wherever a day is named that holds only if a bill becomes law. */
export function BillChip() {
  return <span className="chip chip-warn">{useT()('milestone.bill')}</span>
}
