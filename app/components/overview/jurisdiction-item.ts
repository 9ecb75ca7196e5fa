import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import type { PostureCounts } from './posture.tsx'

/** A jurisdiction, its bodies, and how its instruments stand. */
export type JurisdictionItem = {
  id: string
  name: Text
  instruments: InstrumentItem[]
  posture: PostureCounts
  /** The next that has a named day, and the next that is only a window. */
  nextDay: DatedItem | null
  nextWindow: DatedItem | null
  latest: {
    id: number
    title: string
    language: 'ja' | 'en'
    published: string | null
    listedBy: Text | null
    told: Text | null
    firstSeen: Day
  } | null
  claims: { n: number; primary: number }
  authorities: {
    id: string
    name: Text
    short: Text
    updates: number
    instruments: InstrumentItem[]
  }[]
}
