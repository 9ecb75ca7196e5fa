import { asc, isNotNull } from 'drizzle-orm'
import { verifyAudit } from './audit.ts'
import { readBody, sha256 } from './blobs.ts'
import { chainHash } from './captures.ts'
import type { OpenDb } from './client.ts'
import { verifyDetails } from './details.ts'
import { blobs, captures, sightings, updates, versions } from './schema.ts'
import { verifyCounts, verifyCoverage } from './verify-counts.ts'

export type Verification = {
  captures: number
  blobs: number
  /** Bodies whose bytes were erased, with a reason, and whose hash stays. */
  erased: number
  updates: number
  /** Rows of the audit log. */
  audit: number
  /** One sentence each; empty when all is as it was written. */
  differences: string[]
}

/**
 * Checks everything that can be checked without the network: SQLite's own structure, every chain
 * of captures, every stored body against its hash, every update against its versions, sightings,
 * text, counts and what its sources cover, and the audit log. It shows accident and careless change, not a
 * determined operator.
 */
export function verifyDatabase(db: OpenDb): Verification {
  const chains = verifyChains(db)
  const bodies = verifyBodies(db)
  const rows = verifyUpdates(db)
  const log = verifyAudit(db)
  return {
    captures: chains.seen,
    blobs: bodies.seen,
    erased: bodies.erased,
    updates: rows.seen,
    audit: log.seen,
    differences: [
      ...verifyFile(db),
      ...chains.differences,
      ...bodies.differences,
      ...rows.differences,
      ...verifyDetails(db),
      ...verifyCounts(db),
      ...verifyCoverage(db),
      ...log.differences,
    ],
  }
}

type Part = { seen: number; differences: string[] }

function verifyFile(db: OpenDb): string[] {
  const lines = db.$client.pragma('integrity_check') as { integrity_check: string }[]
  const broken = lines.map((line) => line.integrity_check).filter((line) => line !== 'ok')
  const strays = db.$client.pragma('foreign_key_check') as { table: string; rowid: number }[]
  return [
    ...broken.map((line) => `The file: ${line}.`),
    ...strays.map(
      ({ table, rowid }) => `Row ${rowid} of ${table} refers to a row that is not there.`,
    ),
  ]
}

function verifyChains(db: OpenDb): Part {
  const differences: string[] = []
  const last = new Map<string, string>()
  const rows = db.select().from(captures).orderBy(asc(captures.id)).all()
  for (const row of rows) {
    if (chainHash(row) !== row.hash) differences.push(`Capture ${row.id} was altered.`)
    if ((last.get(row.sourceId) ?? null) !== row.previousHash) {
      differences.push(
        `Capture ${row.id} does not follow the capture before it of ${row.sourceId}.`,
      )
    }
    last.set(row.sourceId, row.hash)
  }
  return { seen: rows.length, differences }
}

function verifyBodies(db: OpenDb): Part & { erased: number } {
  const hashes = db.select({ sha256: blobs.sha256 }).from(blobs).all()
  const erased = erasedBodies(db)
  const differences = hashes.flatMap(({ sha256: hash }) =>
    bodyDifference(db, hash, erased.has(hash)),
  )
  return { seen: hashes.length, erased: erased.size, differences }
}

function erasedBodies(db: OpenDb): Set<string> {
  const rows = db
    .selectDistinct({ sha256: captures.sha256 })
    .from(captures)
    .where(isNotNull(captures.erasedAt))
    .all()
  return new Set(rows.map((row) => row.sha256))
}

function bodyDifference(db: OpenDb, hash: string, erased: boolean): string[] {
  try {
    const bytes = readBody(db, hash)
    if (bytes === null) {
      return erased ? [] : [`The bytes kept under ${hash} are gone, and no reason was given.`]
    }
    if (erased) return [`The bytes kept under ${hash} were erased, and are there.`]
    if (sha256(bytes) === hash) return []
    return [`The bytes kept under ${hash} are not those that were stored.`]
  } catch {
    return [`The bytes kept under ${hash} cannot be unpacked.`]
  }
}

function verifyUpdates(db: OpenDb): Part {
  const differences: string[] = []
  const last = lastVersions(db)
  const sighted = new Set(
    db
      .select({ id: sightings.updateId })
      .from(sightings)
      .all()
      .map(({ id }) => id),
  )
  const rows = db.select().from(updates).all()
  for (const { id, title, summary, position } of rows) {
    const version = last.get(id)
    if (version?.title !== title || version.summary !== summary) {
      differences.push(`Update ${id} does not say what its last version says.`)
    }
    if (!sighted.has(id)) differences.push(`Update ${id} was listed by no source.`)
    const indexed = db.$client
      .prepare('select rowid from updates_text where rowid = ?')
      .get(position)
    if (!indexed) differences.push(`Update ${id} cannot be found by its text.`)
  }
  return { seen: rows.length, differences }
}

function lastVersions(db: OpenDb) {
  const rows = db.select().from(versions).orderBy(asc(versions.number)).all()
  return new Map(rows.map((row) => [row.updateId, row]))
}
