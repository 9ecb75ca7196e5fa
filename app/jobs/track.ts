import { claimDatabase } from './claim.ts'
import { type Details, readDetails } from './detail.ts'
import { followRetired } from './follow-retired.ts'
import { keepHealth } from './health.ts'
import { type Look, lookAt } from './look.ts'
import { meetContent } from './meet-content.ts'
import { type Read, readUnread } from './read.ts'
import type { Station } from './station.ts'
import { settleWitnesses } from './witness.ts'

export type SourceRound = { id: string; looks: Look[]; reads: Read[] }
export type Round = { sources: SourceRound[]; settled: number; details: Details }

/**
 * One round, for the sources given: read what an earlier round left unread, fetch and keep every
 * page, read what is new, settle what witnesses showed, read the pages behind updates, and compare what was learnt with content. Fetching goes on side by side (one
 * request at a time per host); reading goes in the declared order, so that it can be repeated.
 */
export async function trackRound(station: Station, only = station.sources): Promise<Round> {
  claimDatabase(station)
  followRetired(station)
  const left = await readAll(station, only)
  const looks = await Promise.all(only.map((source) => lookAt(station, source)))
  const found = await readAll(station, only)
  const settled = settleWitnesses(station)
  keepHealth(station, only)
  const details = await readDetails(station, only)
  meetContent(station)
  return {
    settled,
    details,
    sources: only.map(({ id }, i) => ({
      id,
      looks: looks[i]!,
      reads: [...left[i]!, ...found[i]!],
    })),
  }
}

/** Reads what earlier rounds left unread, without asking any site. */
export async function readLeft(station: Station): Promise<void> {
  claimDatabase(station)
  await readAll(station, station.sources)
  settleWitnesses(station)
  keepHealth(station)
}

async function readAll(station: Station, sources: Station['sources']): Promise<Read[][]> {
  const reads: Read[][] = []
  for (const source of sources) reads.push(await readUnread(station, source))
  return reads
}
