import { DisputedChip } from './disputed-chip.tsx'

/** What is disputed about a milestone, in a sentence. */
export function Disputed({ disputed }: { disputed: string }) {
  return (
    <p className="disputed">
      <DisputedChip /> {disputed}
    </p>
  )
}
