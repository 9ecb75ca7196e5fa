import type { Role, Scope } from '#db/schema.ts'

/** Who asks. */
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  secondFactor: boolean
  language: 'en' | 'ja' | null
  theme: 'auto' | 'light' | 'dark' | null
  zone: string | null
  /** When the visit before this one ended; null at the first. */
  lastVisit: string | null
  /** Every update up to this id was read by them, but for marks that say otherwise; 0: none. */
  readUpTo: number
  /** The session that the browser bears; null for a program. */
  sessionId: string | null
  /** What the token of a program lets it read; null for a browser. */
  scope: Scope | null
}
