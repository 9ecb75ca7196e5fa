import { isOfFile } from '#db/errors.ts'
import { claimDatabase } from './claim.ts'
import { type Details, readDetails } from './detail.ts'
import { followRetired } from './follow-retired.ts'
import { keepHealth } from './health.ts'
import { type Look, lookAt } from './look.ts'
import { meetContent } from './meet-content.ts'
import { type Read, readUnread } from './read.ts'
import { rereadAfterUpdate } from './reread.ts'
import type { Station } from './station.ts'
import { settleWitnesses } from './witness.ts'

export type SourceRound = { id: string; looks: Look[]; reads: Read[] }
export type Round = { sources: SourceRound[]; settled: number; details: Details }

/**
 * One round, for the sources given: read what is stored again where parsers changed since, and what an
 * earlier round left unread; fetch and keep every page; read what is new; settle what witnesses showed;
 * read the pages behind updates; and compare what was learnt with content. Fetching goes on side by side
 * (one request at a time per host); reading goes in the declared order, so that it can be repeated. A
 * source at which the program itself fails does not keep the others from being read: the first such
 * error is thrown at the end of the round, one of the database file at once.
 */
export async function trackRound(station: Station, only = station.sources): Promise<Round> {
  claimDatabase(station)
  followRetired(station)
  const faults: unknown[] = []
  const left = await readAll(station, only, faults)
  const looks = await Promise.all(only.map((source) => lookAt(station, source)))
  const found = await readAll(station, only, faults)
  const settled = settleWitnesses(station)
  keepHealth(station, only)
  const details = await readDetails(station, only)
  meetContent(station)
  if (faults.length > 0) throw faults[0]
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

/** Reads what earlier rounds left unread, without asking any site. Throws as a round does. */
export async function readLeft(station: Station): Promise<void> {
  claimDatabase(station)
  const faults: unknown[] = []
  await readAll(station, station.sources, faults)
  settleWitnesses(station)
  keepHealth(station)
  if (faults.length > 0) throw faults[0]
}

async function readAll(
  station: Station,
  sources: Station['sources'],
  faults: unknown[],
): Promise<Read[][]> {
  const reads: Read[][] = []
  for (const source of sources) {
    try {
      await rereadAfterUpdate(station, source)
      reads.push(await readUnread(station, source))
    } catch (fault) {
      // A full disk is no fault of one source: what comes later would be stored before what came first.
      if (isOfFile(fault)) throw fault
      faults.push(fault)
      reads.push([])
    }
  }
  return reads
}
