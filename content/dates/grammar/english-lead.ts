import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { of, the } from './english-days.ts'
import type { Bound } from './phrase.ts'

/** What stands in front of an English date and bounds it: by, from, as of, on. */
export type Lead = { bound: Bound; named: boolean; strictly?: boolean }

// Before, ahead of.
const BEFORE = 2

export const lead: Parse<Lead> = alt<Lead>(
  map(seq(token('en-until'), of, the), ([{ value }]) => {
    return { bound: 'until' as const, named: true, strictly: value === BEFORE }
  }),
  // Up to and including 12 November.
  map(
    seq(token('en-up'), token('dash'), opt(seq(token('en-and'), token('en-including'))), the),
    () => ({ bound: 'until' as const, named: true }),
  ),
  map(seq(token('en-from'), the), () => ({ bound: 'from' as const, named: true })),
  map(seq(token('en-since'), the), () => ({ bound: 'since' as const, named: true })),
  // On and after June 30, as a law of a state has it.
  map(seq(token('en-in'), token('en-and'), token('en-since'), the), () => ({
    bound: 'from' as const,
    named: true,
  })),
  map(seq(token('en-in'), the), () => ({ bound: 'at' as const, named: true })),
  // As early as November; as of 1 April.
  map(seq(token('en-as'), opt(seq(token('en-part'), token('en-as'))), of, the), () => ({
    bound: 'at' as const,
    named: true,
  })),
)
