import type { ReactNode } from 'react'

/** A fact in a list of facts: its name, what it is, and a note in smaller type. */
export function Fact({
  name,
  note,
  children,
}: {
  name: string
  note?: string | null
  children: ReactNode
}) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <span className="fact-note">{note}</span>}
      </dd>
    </div>
  )
}
