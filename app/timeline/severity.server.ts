import type { Force } from '#content/schema.ts'

export type Severity = 'high' | 'medium' | 'low'

/** What changes the law, and days by which, or from which, somebody can or must answer. */
const HIGH = [
  ...['passed', 'enacted', 'promulgated', 'in-force'],
  ...['consultation', 'consultation-opens', 'consultation-closes', 'filing-opens', 'replies-due'],
]
/** Of soft law what is published or decided is the text itself: a guideline, a code, a report. */
const TEXTS = ['published', 'decided']
const SOFT: Force[] = ['comply-or-explain', 'guidance', 'fact-finding']

/**
 * How much a milestone matters, on the scale of updates (content/mapping/severity.ts): high is a new
 * or changed duty, a law passed, comments that may be sent, a final guideline, the report of a
 * study; medium a step toward one of these; low a meeting. It follows from what the milestone is
 * and what hangs on it, never from what was published about it.
 */
export function milestoneSeverity(kind: string, force: Force, hasDuty: boolean): Severity {
  if (hasDuty || HIGH.includes(kind)) return 'high'
  if (TEXTS.includes(kind) && SOFT.includes(force)) return 'high'
  return kind === 'meeting' ? 'low' : 'medium'
}
