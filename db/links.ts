import { and, desc, eq, lt, ne, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { count } from './counters.ts'
import { type Because, links, updateDates, updates } from './schema.ts'
import { type PageOf, updateRow } from './updates.ts'
import { recount } from './updates-write.ts'

export type NewLink = {
  instrument: string
  obligation: string
  score: number
  state: 'sure' | 'unsure'
  because: Because[]
}

export type NewDate = Omit<typeof updateDates.$inferInsert, 'updateId' | 'ordinal'>

/** What our rules make of an update's words. */
export type Mapped = {
  type: string
  severity: 'high' | 'medium' | 'low' | null
  links: NewLink[]
  dates: NewDate[]
}

/**
 * Stores what the rules say of an update in place of what they said before; what a person decided
 * stays. Returns the instruments that it is linked to for the first time.
 */
export function saveMapping(
  db: Db,
  updateId: number,
  mapped: Mapped,
  technical: boolean,
): string[] {
  const update = wholeUpdate(db).get({ updateId })!
  const linked = saveLinks(db, { updateId, position: update.position, technical }, mapped.links)
  const { type } = mapped
  const severity = weightOf(mapped, linksOf(db).all({ updateId }))
  recount(db, update, { ...update, type, severity })
  classify(db).run({ updateId, type, severity })
  saveDates(db, updateId, mapped.dates)
  return linked
}

/** The weight that the rules give an update; none where people rejected every instrument that it was linked to. */
export function weightOf(
  { severity }: Pick<Mapped, 'severity'>,
  found: readonly Pick<typeof links.$inferSelect, 'obligation' | 'review'>[],
): Mapped['severity'] {
  const whole = found.filter(({ obligation }) => obligation === '')
  return whole.length > 0 && whole.every(({ review }) => review === 'rejected') ? null : severity
}

/** What a decision on a link leaves of the weight that the rules give its update. */
export function weighAnew(db: Db, updateId: number, mapped: Pick<Mapped, 'severity'>): void {
  const update = wholeUpdate(db).get({ updateId })!
  const severity = weightOf(mapped, linksOf(db).all({ updateId }))
  if ((severity === null) === (update.severity === null)) return
  recount(db, update, { ...update, severity })
  classify(db).run({ updateId, type: update.type, severity })
}

const asked = placeholders('updateId', 'type', 'severity')

const wholeUpdate = prepared((db) =>
  db.select().from(updates).where(eq(updates.id, asked.updateId)).prepare(),
)

const classify = prepared((db) =>
  db
    .update(updates)
    .set({ type: sql`${asked.type}`, severity: sql`${asked.severity}` })
    .where(eq(updates.id, asked.updateId))
    .prepare(),
)

function saveDates(db: Db, updateId: number, dates: NewDate[]): void {
  removeDates(db).run({ updateId })
  if (dates.length === 0) return
  db.insert(updateDates)
    .values(dates.map((date, ordinal) => ({ ...date, updateId, ordinal })))
    .run()
}

const removeDates = prepared((db) =>
  db.delete(updateDates).where(eq(updateDates.updateId, asked.updateId)).prepare(),
)

type Of = { updateId: number; position: number; technical: boolean }

function saveLinks(db: Db, of: Of, wanted: NewLink[]): string[] {
  const before = linksOf(db).all({ updateId: of.updateId })
  const known = new Set(before.map(nameOf))
  const still = new Set(wanted.map(nameOf))
  for (const link of before) {
    if (link.review === 'none' && !still.has(nameOf(link))) removeLink(db, link)
  }
  for (const link of wanted) {
    if (known.has(nameOf(link))) refresh(db, of.updateId, link)
    else addLink(db, of, link)
  }
  return wanted
    .filter((link) => link.obligation === '' && !known.has(nameOf(link)))
    .map(({ instrument }) => instrument)
}

const linksOf = prepared((db) =>
  db.select().from(links).where(eq(links.updateId, asked.updateId)).prepare(),
)

const nameOf = (link: { instrument: string; obligation: string }) =>
  `${link.instrument} ${link.obligation}`

const isLink = (updateId: number, link: { instrument: string; obligation: string }) =>
  and(
    eq(links.updateId, updateId),
    eq(links.instrument, link.instrument),
    eq(links.obligation, link.obligation),
  )

function addLink(db: Db, of: Of, link: NewLink): void {
  db.insert(links)
    .values({ ...link, ...of })
    .run()
  if (link.obligation === '') count(db, 'instrument', link.instrument)
}

function refresh(db: Db, updateId: number, link: NewLink): void {
  const { score, state, because } = link
  db.update(links).set({ score, state, because }).where(isLink(updateId, link)).run()
}

function removeLink(
  db: Db,
  link: { updateId: number; instrument: string; obligation: string },
): void {
  db.delete(links).where(isLink(link.updateId, link)).run()
  if (link.obligation === '') count(db, 'instrument', link.instrument, -1)
}

/** Links of several updates at once; rejected ones are left out. */
export function listLinks(db: Db, updateIds: number[]) {
  if (updateIds.length === 0) return []
  return linksOfAll(db).all({ ids: JSON.stringify(updateIds) })
}

const linksOfAll = prepared((db) =>
  db
    .select()
    .from(links)
    .where(
      and(
        sql`${links.updateId} in (select value from json_each(${sql.placeholder('ids')}))`,
        ne(links.review, 'rejected'),
      ),
    )
    .orderBy(links.updateId, desc(links.score), links.instrument, links.obligation)
    .prepare(),
)

export type LinkRow = ReturnType<typeof listLinks>[number]

/** Updates linked to an instrument, or to one of its obligations, newest first, each with why. */
export function listUpdatesOf(
  db: Db,
  instrument: string,
  { before, limit }: PageOf,
  obligation = '',
) {
  return db
    .select({ ...updateRow, score: links.score, state: links.state, because: links.because })
    .from(links)
    .innerJoin(updates, eq(updates.id, links.updateId))
    .where(
      and(
        eq(links.instrument, instrument),
        eq(links.obligation, obligation),
        ne(links.review, 'rejected'),
        ...(before === undefined ? [] : [lt(links.position, before)]),
      ),
    )
    .orderBy(desc(links.position))
    .limit(limit)
    .all()
}

type Place = { id: number; position: number }

/** Updates linked to the same instrument, so many next before an update and next after it, newest first. */
export function listNeighbours(db: Db, instrument: string, { id, position }: Place, limit: number) {
  const side = (compared: '<' | '>', order: 'desc' | 'asc') => sql`select * from (
    select update_id, position from ${links}
    where instrument = ${instrument} and obligation = '' and review <> 'rejected'
    and position ${sql.raw(compared)} ${position} order by position ${sql.raw(order)} limit ${limit})`
  return db
    .select({
      ...{ id: updates.id, title: updates.title, language: updates.language },
      ...{ published: updates.published, firstSeen: updates.firstSeen },
    })
    .from(updates)
    .innerJoin(
      sql`(${side('<', 'desc')} union all ${side('>', 'asc')}) as near`,
      sql`near.update_id = ${updates.id}`,
    )
    .where(ne(updates.id, id))
    .orderBy(desc(updates.position))
    .all()
}
