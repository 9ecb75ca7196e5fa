import type { Milestone } from '#content/schema.ts'

/** The rung below “in force”, to which all but the last provisions lead. */
export const PART = 'partly-in-force'

/**
 * The rungs to which a milestone of a kind leads when it comes; a kind that is not here leads to none.
 * That something is published is the end of a study, and of nothing else.
 */
export const LEADS_TO: Partial<Record<Milestone['kind'], string[]>> = {
  draft: ['draft'],
  'consultation-opens': ['consultation'],
  submitted: ['proposal', 'diet', 'introduced'],
  enacted: ['enacted'],
  promulgated: ['promulgated', 'published'],
  'in-force': ['in-force', 'applicable', PART],
  decided: ['adopted'],
  'filing-opens': ['in-operation'],
}
