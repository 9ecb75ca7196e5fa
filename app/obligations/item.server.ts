import type { DutyItem } from '#app/components/obligations/obligation-item.ts'
import { claimItem } from '#app/instruments/claims.server.ts'
import { dueOf } from '#app/instruments/due.server.ts'
import type { Day } from '#content/dates/day.ts'
import { dutyState, isFirstHand, rankOfDuty } from '#content/duties.ts'
import type { Instrument, Obligation } from '#content/schema.ts'

/** An obligation as pages show it on a day; the instrument is the one that was learnt here. */
export function dutyItem(obligation: Obligation, instrument: Instrument, today: Day): DutyItem {
  const { id, title, who, duty, sanction, force, claims, by } = obligation
  const state = dutyState(instrument, obligation, today)
  const milestone = instrument.milestones.find((known) => known.id === by)
  return {
    ...{ id, title, who, duty, sanction, force, trigger: obligation.trigger ?? null },
    provision: obligation.provision ? claimItem(obligation.provision) : null,
    evidence: obligation.evidence ?? [],
    firstSteps: obligation.firstSteps ?? [],
    state,
    meanwhile: (state === 'not-yet' && obligation.meanwhile) || null,
    firstHand: isFirstHand(obligation),
    by: milestone ? dueOf(milestone, today, instrument.jurisdiction) : null,
    rank: rankOfDuty(obligation),
    claims: claims.map(claimItem),
  }
}
