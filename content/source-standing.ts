import { type Day, tokyoDay } from './dates/day.ts'
import { addWorkingDays, workingDaysBetween } from './dates/working-days.ts'

/** How a source stands, worst first: what hides most from a reader comes before what hides little. */
export const STANDINGS = [
  'blocked',
  'moved',
  'failing',
  'unreachable',
  'frozen',
  'silent',
  'late',
  'recall-miss',
  'gap',
  'never',
  'quiet',
  'ok',
] as const
export type SourceStanding = (typeof STANDINGS)[number]

/** What a source declares of itself, as far as its standing asks. */
export type Declared = {
  id: string
  authority: string
  role: 'own' | 'witness'
  kind: 'list' | 'snapshot'
  shared?: boolean
  /** The longest silence that is normal, in working days. */
  quietDays: number
}

type Look = { at: string; outcome: string; note?: { code: string } | null }

/** What is remembered of a source: its pages as last looked at, and what it brought last. */
export type Remembered = {
  pages: Look[]
  /** The day of the newest thing that was stored from it. */
  lastNew: { day: Day } | null
  /** The instant of the first look of all. */
  firstLook: string | null
  /** Whether its list had gone on further than it showed, and what stood between is open. */
  hasGap?: boolean
}

export type Stand = {
  standing: SourceStanding
  /** Working days since something new was stored (or since the first look), of those that are normal. */
  silence: { used: number; allowed: number }
  /** The other list of the authority that moved meanwhile, of a source that stands still. */
  movedMeanwhile: string | null
  /** Recent things that a witness relayed and no list of the authority showed. */
  misses: number
}

const GOOD = ['ok', 'not-modified']
const ROUND_MS = 60 * 60_000

/** What a failed look says of its source. */
const MEANS: Record<string, SourceStanding> = {
  blocked: 'blocked',
  'blocked-or-missing': 'blocked',
  moved: 'moved',
  timeout: 'unreachable',
  unreachable: 'unreachable',
}

/**
 * Every declared source's standing on a Tokyo day, by its id. `misses` counts by authority what a
 * witness showed and no source of that authority did.
 */
export function standSources(
  declared: readonly Declared[],
  remembered: Record<string, Remembered>,
  misses: Record<string, number>,
  today: Day,
): Record<string, Stand> {
  return Object.fromEntries(
    declared.map((source) => {
      const seen = remembered[source.id] ?? { pages: [], lastNew: null, firstLook: null }
      const facts = {
        movedMeanwhile: movedSince(source, declared, remembered),
        misses:
          misses[source.authority] && isFullest(source, declared) ? misses[source.authority]! : 0,
      }
      return [source.id, standSource(source, seen, facts, today)]
    }),
  )
}

/** One source's standing, from what was stored and how its pages were last found. Pure. */
export function standSource(
  source: Pick<Declared, 'quietDays'>,
  seen: Remembered,
  facts: Pick<Stand, 'movedMeanwhile' | 'misses'>,
  today: Day,
): Stand {
  const silence = { used: silenceOf(seen, today), allowed: source.quietDays }
  const over = silence.used - silence.allowed
  const movedMeanwhile = over > 0 ? facts.movedMeanwhile : null
  const failure = worst(failuresOf(seen.pages).map(({ outcome }) => meaningOf(outcome)))
  const standing =
    failure ??
    // What a relay had told of it before is no reading of it.
    (seen.pages.length === 0 ? 'never' : null) ??
    (movedMeanwhile !== null ? 'frozen' : null) ??
    silenceStanding(silence) ??
    (facts.misses > 0 ? 'recall-miss' : null) ??
    (seen.hasGap ? 'gap' : null) ??
    (seen.lastNew === null || silence.used * 2 > silence.allowed ? 'quiet' : 'ok')
  return { standing, silence, movedMeanwhile, misses: facts.misses }
}

/** Working days in which a source brought nothing; before its first item, since the first look. */
function silenceOf({ lastNew, firstLook }: Remembered, today: Day): number {
  const since = lastNew?.day ?? (firstLook === null ? today : tokyoDay(new Date(firstLook)))
  return since < today ? workingDaysBetween(since, today) : 0
}

/** The first working day on which a silence is longer than normal. */
export function overSince({ lastNew, firstLook }: Remembered, allowed: number): Day | null {
  const since = lastNew?.day ?? (firstLook === null ? null : tokyoDay(new Date(firstLook)))
  return since === null ? null : addWorkingDays(since, allowed + 1)
}

function silenceStanding({ used, allowed }: Stand['silence']): SourceStanding | null {
  if (used <= allowed) return null
  return used === allowed + 1 ? 'late' : 'silent'
}

/**
 * The looks of a source's last round that failed. A page that was not asked for in that round (the
 * month before last) says nothing of today; an absence that is normal today is no failure.
 */
export function failuresOf<Page extends Look>(pages: Page[]): Page[] {
  const last = Math.max(...pages.map(({ at }) => Date.parse(at)))
  return pages.filter(
    ({ at, outcome, note }) =>
      last - Date.parse(at) <= ROUND_MS &&
      !GOOD.includes(outcome) &&
      note?.code !== 'expected-absence',
  )
}

/** The standing that an outcome of a failed look amounts to. */
export const meaningOf = (outcome: string): SourceStanding => MEANS[outcome] ?? 'failing'

function worst(standings: SourceStanding[]): SourceStanding | null {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? null
}

/** Another list of the same authority that brought something after this one last did. */
function movedSince(
  source: Declared,
  declared: readonly Declared[],
  remembered: Record<string, Remembered>,
): string | null {
  const last = remembered[source.id]?.lastNew?.day
  if (!last || !isOwnList(source)) return null
  const moved = declared.find(
    (other) =>
      other.id !== source.id &&
      other.authority === source.authority &&
      isOwnList(other) &&
      isWellAfter(remembered[other.id]?.lastNew?.day ?? last, last, source),
  )
  return moved?.id ?? null
}

/** Later by more than half of what is normal silence: two lists of one day are not told apart by it. */
const isWellAfter = (day: Day, last: Day, { quietDays }: Declared) =>
  day > last && workingDaysBetween(last, day) * 2 > quietDays

const isOwnList = ({ role, kind, shared }: Declared) => role === 'own' && kind === 'list' && !shared

/** A miss is laid to the fullest list of its authority: the one with the shortest normal silence. */
function isFullest(source: Declared, declared: readonly Declared[]): boolean {
  const [fullest] = declared
    .filter(({ authority, role, shared }) => {
      return authority === source.authority && role === 'own' && !shared
    })
    .toSorted((a, b) => Number(isOwnList(b)) - Number(isOwnList(a)) || a.quietDays - b.quietDays)
  return fullest?.id === source.id
}
