import type { Content } from '#content/load.server.ts'
import type { MappingRules } from '#content/mapping/index.ts'
import { asActor, operator } from '#db/actor.ts'
import { recordWork } from '#db/audit.ts'
import type { Db, OpenDb } from '#db/client.ts'
import { recordEvent } from '#db/events.ts'
import { type Mapped, saveMapping, weightOf } from '#db/links.ts'
import { listMapped, type MappedUpdate } from '#db/mapped.ts'
import { mappingOf, propose } from './map.ts'

type Knowledge = { content: Content; rules: MappingRules }

/** What today's rules say of one stored update otherwise than what is kept. */
export type Remapped = {
  id: number
  title: string
  /** `instrument` or `instrument/obligation`. */
  added: string[]
  removed: string[]
  /** Whether an instrument is surely linked that was not linked at all. */
  linked: boolean
  /** Still linked, with another score, certainty or reason. */
  restated: string[]
  type: string | null
  severity: string | null
  dates: boolean
}

type LinkCounts = { added: number; removed: number; restated: number }

export type RemapPlan = {
  updates: number
  changed: number
  /** Updates that would be linked to something more: what a reader is told afterwards, in one line. */
  linked: number
  links: Record<string, LinkCounts>
  types: Record<string, number>
  severities: Record<string, number>
  dates: number
  examples: Remapped[]
}

const BATCH = 500
const EXAMPLES = 20

/** What applying today's rules to everything stored would change. Writes nothing. */
export function planRemap(db: Db, { rules }: Knowledge): RemapPlan {
  const plan: RemapPlan = {
    ...{
      updates: 0,
      changed: 0,
      linked: 0,
      links: {},
      types: {},
      severities: {},
      dates: 0,
      examples: [],
    },
  }
  eachBatch(db, (batch) => {
    for (const update of batch) {
      plan.updates += 1
      const change = difference(update, mappingOf(update, rules).mapped)
      if (change) tally(plan, change)
    }
  })
  return plan
}

/**
 * Applies today's rules: links that come of it are technical and their events quiet, and what a
 * person decided stays. Each batch says so in the audit log. Can be broken off and repeated. Returns how many updates changed.
 */
export function applyRemap(db: OpenDb, knows: Knowledge, at: string): number {
  let changed = 0
  eachBatch(db, (batch) => {
    const [first, last] = [batch[0]!.id, batch.at(-1)!.id]
    const work = (tx: Db) => {
      // Read again inside the transaction: a round may have stored something meanwhile.
      const now = listMapped(tx, first - 1, BATCH).filter(({ id }) => id <= last)
      const updates = now.filter((update) => remapOne(tx, knows, update, at)).length
      if (updates > 0) recordWork(tx, 'remap --apply', { updates, from: first, to: last })
      return updates
    }
    changed += asActor(operator(at), () => db.transaction(work, { behavior: 'immediate' }))
  })
  return changed
}

function eachBatch(db: Db, work: (batch: MappedUpdate[]) => void): void {
  let after = 0
  for (;;) {
    const batch = listMapped(db, after, BATCH)
    if (batch.length === 0) return
    work(batch)
    after = batch.at(-1)!.id
  }
}

function remapOne(db: Db, knows: Knowledge, update: MappedUpdate, at: string): boolean {
  const { mapping, dates, mapped } = mappingOf(update, knows.rules)
  const { name } = update
  const occasion = { at, quiet: true }
  propose(db, knows, { update, mapping, dates, name, occasion, quiet: true })
  if (!difference(update, mapped)) return false
  for (const instrument of saveMapping(db, update.id, mapped, true)) {
    recordEvent(db, {
      ...{ key: `link ${name} ${instrument}`, kind: 'link', at, updateId: update.id, instrument },
      ...{ quiet: true, payload: { origin: update.origin, change: 'technical' } },
    })
  }
  return true
}

function difference(update: MappedUpdate, mapped: Mapped): Remapped | null {
  const before = new Map(update.links.map((link) => [nameOf(link), link]))
  const now = new Map(mapped.links.map((link) => [nameOf(link), link]))
  const change: Remapped = {
    ...{ id: update.id, title: update.title },
    added: [...now.keys()].filter((name) => !before.has(name)),
    removed: [...before]
      .filter(([name, { review }]) => review === 'none' && !now.has(name))
      .map(([name]) => name),
    linked: mapped.links.some(
      (link) => link.obligation === '' && link.state === 'sure' && !before.has(nameOf(link)),
    ),
    restated: [...now]
      .filter(([name, link]) => before.has(name) && stated(before.get(name)!) !== stated(link))
      .map(([name]) => name),
    type: moved(update.type, mapped.type),
    severity: moved(
      update.severity ?? 'none',
      weightOf(mapped, linksAfter(update, mapped)) ?? 'none',
    ),
    dates: worded(update.dates) !== worded(mapped.dates),
  }
  const { added, removed, restated, type, severity, dates } = change
  const same = added.length + removed.length + restated.length === 0
  return same && type === null && severity === null && !dates ? null : change
}

/** The links that would be stored: what people decided on, and what the rules find now. */
function linksAfter({ links }: MappedUpdate, mapped: Mapped) {
  const decided = links.filter(({ review }) => review !== 'none')
  const known = new Set(decided.map(nameOf))
  const found = mapped.links.filter((link) => !known.has(nameOf(link)))
  return [...decided, ...found.map((link) => ({ ...link, review: 'none' as const }))]
}

const nameOf = ({ instrument, obligation }: { instrument: string; obligation: string }) =>
  obligation === '' ? instrument : `${instrument}/${obligation}`

const stated = ({ score, state, because }: Mapped['links'][number]) =>
  JSON.stringify([score, state, because])

const moved = (from: string, to: string) => (from === to ? null : `${from} → ${to}`)

const worded = (dates: Mapped['dates']) =>
  JSON.stringify(
    dates.map(({ field, kind, start, end, precision, phrase, rule, notes, from, to }) => [
      ...[field, kind, start ?? null, end ?? null, precision, phrase, rule],
      ...[notes ?? null, from, to],
    ]),
  )

function tally(plan: RemapPlan, change: Remapped): void {
  plan.changed += 1
  if (change.linked) plan.linked += 1
  for (const way of ['added', 'removed', 'restated'] as const) {
    for (const name of change[way]) {
      const counts = plan.links[name] ?? { added: 0, removed: 0, restated: 0 }
      plan.links[name] = { ...counts, [way]: counts[way] + 1 }
    }
  }
  if (change.type) plan.types[change.type] = (plan.types[change.type] ?? 0) + 1
  if (change.severity) {
    plan.severities[change.severity] = (plan.severities[change.severity] ?? 0) + 1
  }
  if (change.dates) plan.dates += 1
  if (plan.examples.length < EXAMPLES) plan.examples.push(change)
}
