import { bestRank } from '#content/claims.ts'
import type { Day } from '#content/dates/day.ts'
import { CLOSING_KINDS, type Milestone } from '#content/schema.ts'
import { shownReadings } from './readings.server.ts'

/** How a duty stands to its milestone: only a closing day is a day by which something is due. */
export function dueOf(milestone: Milestone, today: Day, jurisdiction: string) {
  const { id, kind, title, disputed, claims } = milestone
  const shown = shownReadings(milestone, today, jurisdiction)
  const standing = shown.filter(({ outcome }) => outcome !== 'superseded')
  const readings = (standing.length > 0 ? standing : shown).map(({ window, words, outcome }) => ({
    ...{ window, words, outcome },
  }))
  return {
    ...{ id, title, readings, rank: bestRank(claims), disputed: disputed !== undefined },
    relation: CLOSING_KINDS.includes(kind) ? 'by' : OPENS.includes(kind) ? 'from' : 'hangs',
  } as const
}

const OPENS: Milestone['kind'][] = [
  'consultation-opens',
  'filing-opens',
  'enacted',
  'promulgated',
  'in-force',
]
