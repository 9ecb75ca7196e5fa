import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBackfill } from './backfill.server.ts'
import { Brief, checkBrief } from './briefs.ts'
import { checkAuthority, checkInstrument, checkRetired, type Registers } from './check.ts'
import { type Told, toldKey } from './mapping/told.ts'
import { ContentError, type ContentProblem } from './problems.ts'
import {
  type Loaded,
  located,
  missingFolders,
  type Read,
  readInstruments,
  readList,
  readOne,
} from './read.server.ts'
import { checkReleased, Released } from './released.ts'
import { Authority, type Instrument, Jurisdiction, Limit, Retired, Term } from './schema.ts'

export type { From, Loaded } from './read.server.ts'

export type Content = Readonly<{
  /** SHA-256 over every file, in hexadecimal: two installations with the same one say the same. */
  release: string
  instruments: readonly Loaded<Instrument>[]
  jurisdictions: readonly Loaded<Jurisdiction>[]
  authorities: readonly Loaded<Authority>[]
  glossary: readonly Loaded<Term>[]
  retired: readonly Loaded<Retired>[]
  limits: readonly Loaded<Limit>[]
  briefs: readonly Loaded<Brief>[]
  instrumentById: ReadonlyMap<string, Loaded<Instrument>>
  jurisdictionById: ReadonlyMap<string, Loaded<Jurisdiction>>
  authorityById: ReadonlyMap<string, Loaded<Authority>>
  /** Notes of ours on single listings of the backfill. */
  told: Told
}>

/** The content that comes with the project, found from its source and from a build alike. */
export function shippedDir(): string {
  const places = [import.meta.dirname, join(process.cwd(), 'content')]
  return places.find((dir) => existsSync(join(dir, 'jurisdictions.yaml'))) ?? 'content'
}

/**
 * Reads and checks content. The first folder is what is shipped; each later one adds to it, or
 * overrides by id (glossary: by Japanese term). Throws one ContentError that holds all problems.
 */
export function loadContent(dirs: readonly string[] = [shippedDir()]): Content {
  const jurisdictions = readList(dirs, 'jurisdictions.yaml', Jurisdiction, 'id')
  const authorities = readList(dirs, 'authorities.yaml', Authority, 'id')
  const glossary = readList(dirs, 'glossary.yaml', Term, 'ja')
  const retired = readList(dirs, 'retired.yaml', Retired, 'id')
  const limits = readList(dirs, 'limits.yaml', Limit, 'id')
  const briefs = readList(dirs, 'briefs.yaml', Brief, 'id')
  const instruments = readInstruments(dirs)
  const released = readOne(dirs, 'released.yaml', Released)
  const registers = [jurisdictions, authorities, glossary, retired, limits, briefs, released]
  const shape = [...registers, instruments].flatMap(({ problems }) => problems)
  const content = {
    jurisdictions: entries(jurisdictions.reads),
    authorities: entries(authorities.reads),
    glossary: entries(glossary.reads),
    retired: entries(retired.reads),
    limits: entries(limits.reads),
    briefs: entries(briefs.reads),
    instruments: entries(instruments.reads),
  }
  // Against registers that could not be read, every reference would look wrong.
  const registersStand = jurisdictions.problems.length + authorities.problems.length === 0
  const problems = [...missingFolders(dirs), ...shape]
  if (registersStand) {
    problems.push(
      ...authorities.reads.flatMap((read) => located(read, checkAuthority(read.entry, content))),
      ...limits.reads.flatMap((read) => located(read, checkAuthority(read.entry, content))),
      ...checkInstruments(instruments.reads, content),
      ...retired.reads.flatMap((read) => located(read, checkRetired(read.entry, content))),
    )
  }
  // Against files that could not be read, every reference to them would look wrong.
  if (shape.length === 0) {
    problems.push(
      ...briefs.reads.flatMap((read) => located(read, checkBrief(read.entry, content))),
      ...released.reads.flatMap((read) => located(read, checkReleased(read.entry, content))),
    )
  }
  if (problems.length) throw new ContentError(problems)
  return deepFreeze({
    release: digest(dirs),
    ...content,
    instrumentById: byId(content.instruments),
    jurisdictionById: byId(content.jurisdictions),
    authorityById: byId(content.authorities),
    told: toldIn(dirs[0] ?? ''),
  })
}

function toldIn(dir: string): Told {
  const lines = readBackfill(join(dir, 'backfill'))
  return new Map(
    lines.flatMap(
      ({ authority: publisher, item: { address: url, day: published, title, note } }) =>
        note ? [[toldKey({ publisher, url, published, title }), note]] : [],
    ),
  )
}

/** SHA-256 over names and bytes of all files of content, in hexadecimal. */
export function digest(dirs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const [index, dir] of dirs.entries()) {
    for (const name of dataFiles(dir)) {
      const bytes = readFileSync(join(dir, name))
      hash.update(`${index} ${name.replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

function dataFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|jsonl)$/.test(name))
    .sort()
}

/** An obligation has a page of its own, so its id is unique among all instruments. */
function checkInstruments(reads: Read<Instrument>[], registers: Registers): ContentProblem[] {
  const owners = new Map<string, string>()
  return reads.flatMap((read) => {
    const { id: instrument, obligations } = read.entry
    const taken = obligations.flatMap(({ id }, index) => {
      const owner = owners.get(id) ?? instrument
      owners.set(id, owner)
      const says = `the obligation “${id}” is already one of “${owner}”`
      return owner === instrument ? [] : [{ path: ['obligations', index, 'id'], says }]
    })
    return located(read, [...checkInstrument(read.entry, registers), ...taken])
  })
}

const entries = <T>(reads: Read<T>[]) => reads.map(({ entry }) => entry)

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((entry) => [entry.id, entry]))

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  const inner = value instanceof Map ? value.values() : Object.values(value)
  for (const part of inner) deepFreeze(part)
  return value
}
