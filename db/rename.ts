import { and, eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { count } from './counters.ts'
import { findings, links } from './schema.ts'

type Link = typeof links.$inferSelect
type Place = Pick<Link, 'instrument' | 'obligation'>

/**
 * Links of an instrument under the id that took its place. What a person decided goes along, unless
 * somebody has decided under the new id already. Returns how many there were.
 */
export function renameLinksOf(db: Db, instrument: string, successor: string): number {
  const old = db.select().from(links).where(eq(links.instrument, instrument)).all()
  for (const link of old) move(db, link, { instrument: successor, obligation: link.obligation })
  return old.length
}

/** The same of an obligation; `successor` names the instrument that has it. */
export function renameLinksTo(db: Db, obligation: string, successor: Place): number {
  const old = db.select().from(links).where(eq(links.obligation, obligation)).all()
  for (const link of old) move(db, link, successor)
  return old.length
}

function move(db: Db, link: Link, to: Place): void {
  const there = db
    .select()
    .from(links)
    .where(isLink({ ...link, ...to }))
    .get()
  remove(db, link)
  if (there && (there.review !== 'none' || link.review === 'none')) return
  if (there) remove(db, there)
  const { review, decidedBy, decidedAt, note } = link
  db.insert(links)
    .values({ ...(there ?? link), ...to, review, decidedBy, decidedAt, note })
    .run()
  if (isCounted({ ...link, ...to })) count(db, 'instrument', to.instrument)
}

function remove(db: Db, link: Link): void {
  db.delete(links).where(isLink(link)).run()
  if (isCounted(link)) count(db, 'instrument', link.instrument, -1)
}

const isLink = ({ updateId, instrument, obligation }: Link) =>
  and(
    eq(links.updateId, updateId),
    eq(links.instrument, instrument),
    eq(links.obligation, obligation),
  )

const isCounted = ({ obligation, review }: Link) => obligation === '' && review !== 'rejected'

type Named = { instrument: string; milestone?: string }

/**
 * Findings of an instrument, or of one milestone of it, under the id that took its place; one that was
 * proposed under that already stays where it is. Returns how many were renamed.
 */
export function renameFindings(db: Db, of: Named, to: Named): number {
  const own = of.milestone === undefined ? undefined : eq(findings.milestone, of.milestone)
  const old = db
    .select({ id: findings.id, key: findings.key })
    .from(findings)
    .where(and(eq(findings.instrument, of.instrument), own))
    .all()
  return old.filter(({ id, key }) => {
    // By its key a rule knows what it proposed, and proposes it no second time.
    const next = key.startsWith(headOf(of)) ? headOf(to) + key.slice(headOf(of).length) : key
    const taken = next !== key && db.select().from(findings).where(eq(findings.key, next)).get()
    if (taken) return false
    const renamed = { ...to, key: next }
    db.update(findings).set(renamed).where(eq(findings.id, id)).run()
    return true
  }).length
}

const headOf = ({ instrument, milestone }: Named) =>
  milestone === undefined ? `${instrument} ` : `${instrument} ${milestone} `
