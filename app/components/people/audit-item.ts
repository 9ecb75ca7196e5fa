import type { Text } from '#content/schema.ts'

type Values = Record<string, unknown> | null

/** A row of the audit log as its page shows it. */
export type AuditItem = {
  id: number
  at: string
  actor: string
  name: string | null
  via: string
  /** Subject and what was done to it, as in the words: `findings.confirmed`. */
  did: string
  row: string
  /** Whom or what the change concerns, by name, where that is known. */
  person: { id: string; name: string | null } | null
  thing: { text: Text; to: string } | null
  before: Values
  after: Values
  hash: string
}
