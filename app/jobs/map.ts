import { findDates } from '#content/dates/find.ts'
import { withoutMidnight } from '#content/dates/midnight.ts'
import type { FoundDate } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import {
  type Mapping,
  type MappingRules,
  mapUpdate,
  ofStored,
  proposeFindings,
  summaryOf,
} from '#content/mapping/index.ts'
import type { Db } from '#db/client.ts'
import { recordEvent } from '#db/events.ts'
import { proposeFinding } from '#db/findings.ts'
import { OF_RESULT } from '#db/identity.ts'
import { type Mapped, type NewDate, type NewLink, saveMapping } from '#db/links.ts'
import type { Stored } from '#db/lister.ts'
import { nameOfUpdate } from '#db/sightings.ts'
import { getUpdate, type UpdateDetail } from '#db/updates.ts'

/** When and how something came to be known: what an event says of itself. */
export type Occasion = { at: string; quiet: boolean }

type Knowledge = { content: Content; rules: MappingRules }

/**
 * Part of a reading transaction: says of each new update and version what it touches, which
 * windows it names and what it seems to settle, and records what happened. Returns the links made.
 */
export function mapStored(db: Db, knows: Knowledge, stored: Stored[], occasion: Occasion): number {
  return stored.reduce((made, one) => made + mapOne(db, knows, one, occasion), 0)
}

function mapOne(db: Db, knows: Knowledge, stored: Stored, occasion: Occasion): number {
  const update = getUpdate(db, stored.updateId)!
  const { mapping, dates, mapped } = mappingOf(update, knows.rules)
  const technical = stored.change === 'technical-version'
  const quiet = occasion.quiet || technical || isOld(update, stored)
  const linked = saveMapping(db, update.id, mapped, technical)

  recordEvent(db, {
    key: `${stored.change} ${stored.name} ${stored.version}`,
    kind: stored.change === 'created' ? 'update' : 'version',
    at: occasion.at,
    updateId: update.id,
    sourceId: update.sourceId,
    quiet,
    payload: { origin: update.origin, change: stored.change },
  })
  recordLinks(db, { update, linked, name: stored.name, occasion, quiet })
  propose(db, knows, { update, mapping, dates, name: stored.name, occasion, quiet })
  return linked.length
}

/**
 * Part of the transaction that stores the page behind an update: what its text shows besides the
 * title is linked, dated and proposed, each as a thing of its own. Returns the links made.
 */
export function mapDetail(
  db: Db,
  knows: Knowledge,
  { updateId, name }: { updateId: number; name: string },
  at: string,
): number {
  const update = getUpdate(db, updateId)!
  const { mapping, dates, mapped } = mappingOf(update, knows.rules)
  const linked = saveMapping(db, updateId, mapped, false)
  const quiet = OLD.includes(update.origin)
  const occasion = { at, quiet }
  recordLinks(db, { update, linked, name, occasion, quiet })
  propose(db, knows, { update, mapping, dates, name, occasion, quiet })
  return linked.length
}

type Linked = {
  update: UpdateDetail
  linked: string[]
  name: string
  occasion: Occasion
  quiet: boolean
}

function recordLinks(db: Db, { update, linked, name, occasion, quiet }: Linked): void {
  for (const instrument of linked) {
    recordEvent(db, {
      key: `link ${name} ${instrument}`,
      kind: 'link',
      at: occasion.at,
      updateId: update.id,
      instrument,
      quiet,
      payload: { origin: update.origin },
    })
  }
}

/** What the rules make of an update's words, as found and as it is stored; writes nothing. */
export function mappingOf(update: UpdateDetail, rules: MappingRules) {
  const mapping = mapUpdate(ofStored(update), rules)
  const dates = datesIn(update)
  return { mapping, dates, mapped: rowsOf(mapping, dates) }
}

/** What a source said on its first day, and what was known before it, alerts nobody. */
const OLD: UpdateDetail['origin'][] = ['baseline', 'backfill']

const isOld = (update: UpdateDetail, stored: Stored) =>
  stored.change === 'created' && OLD.includes(update.origin)

type Dated = Pick<UpdateDetail, 'title' | 'summary' | 'published'> &
  Partial<Pick<UpdateDetail, 'publishedFrom' | 'text'>>
type DateIn = FoundDate & { field: 'title' | 'summary' | 'text' }

/** The windows that an update's words name, read from the day on which it was listed. */
export function datesIn(update: Dated): DateIn[] {
  const published = update.published?.length === 10 ? update.published : null
  const said = { ...update, summary: summaryOf(update) }
  const found = (['title', 'summary', 'text'] as const).flatMap((field) =>
    findDates(said[field] ?? '', { published }).map((date) => ({
      ...withoutMidnight(date),
      field,
    })),
  )
  if (isWithdrawn(update.title)) return found.filter(({ kind }) => !kind.startsWith('comment-'))
  // A result that bears the words of its call opens none.
  return OF_RESULT.test(said.summary)
    ? found.filter(({ kind, field }) => kind !== 'comment-open' || field !== 'title')
    : found
}

const CALL = '(?:意見の?(?:募集|公募)(?:手続)?|パブリック・?コメント)'
const OFF = '(?:中止|取りやめ|取り?下げ|撤回)'
const MARKED = `[(【\\[〔<《※](?:${CALL}|募集|公募)?の?${OFF}[)】\\]〕>》※]`
const WITHDRAWN = new RegExp(`${CALL}[のを]${OFF}(?!.*意見の?[募公])|^${MARKED}|(?!※)${MARKED}$`)

/** 意見募集の中止について, （中止）…, …【取下げ】: what it says of the call that was open is over. */
const isWithdrawn = (title: string): boolean => WITHDRAWN.test(title.normalize('NFKC').trim())

/** A page repeats what its title says, often several times: a window is listed once. */
function distinct(dates: DateIn[]): DateIn[] {
  const windowOf = ({ kind, start, end }: DateIn) => `${kind} ${start} ${end}`
  const first = new Map<string, DateIn>()
  for (const date of dates) if (!first.has(windowOf(date))) first.set(windowOf(date), date)
  return dates.filter((date) => date.field !== 'text' || first.get(windowOf(date)) === date)
}

function rowsOf(mapping: Mapping, dates: DateIn[]): Mapped {
  const whole: NewLink[] = mapping.instruments.map(({ id, score, state, because }) => ({
    instrument: id,
    obligation: '',
    ...{ score, state, because },
  }))
  const touched = mapping.obligations.flatMap(({ instrument, id, because }): NewLink[] => {
    const of = whole.find((link) => link.instrument === instrument)
    const words = because.map((one) => ({ ...one, weight: 0 }))
    return of ? [{ ...of, obligation: id, ...(words.length > 0 && { because: words }) }] : []
  })
  const rows = distinct(dates).map(
    ({ field, kind, start, end, precision, phrase, rule, notes, from, to }): NewDate => ({
      ...{ field, kind, start, end, precision, phrase, rule, notes, from, to },
    }),
  )
  return {
    type: mapping.updateType,
    severity: mapping.severity,
    links: [...whole, ...touched],
    dates: rows,
  }
}

type Settled = {
  update: UpdateDetail
  mapping: Mapping
  dates: FoundDate[]
  name: string
  occasion: Occasion
  quiet: boolean
}

/** What an update seems to show of a milestone is proposed; only a person makes it so. */
export function propose(db: Db, knows: Knowledge, settled: Settled): void {
  const { update, mapping, dates, name, occasion, quiet } = settled
  const found = proposeFindings(ofStored(update), mapping, knows.content.instruments, dates)
  for (const { instrument, milestone, kind, window, quote, rule } of found) {
    const key = `${instrument} ${milestone} ${kind} ${name}`
    const isNew = proposeFinding(db, {
      ...{ key, instrument, milestone, kind, quote, rule },
      ...window,
      updateId: update.id,
      captureId: captureOf(update, quote),
      proposedAt: occasion.at,
    })
    if (!isNew) continue
    recordEvent(db, {
      key: `finding ${key}`,
      kind: 'finding',
      at: occasion.at,
      ...{ updateId: update.id, instrument, quiet },
      payload: { milestone, state: 'proposed' },
    })
  }
}

/**
 * Part of the transaction in which a person links an update to an instrument of which the rules were not
 * sure: what it seems to show of its milestones is proposed from then on.
 */
export function proposeOfLink(
  db: Db,
  knows: Knowledge,
  { updateId, instrument }: { updateId: number; instrument: string },
  at: string,
): void {
  const update = getUpdate(db, updateId)!
  const { mapping, dates } = mappingOf(update, knows.rules)
  const linked = { id: instrument, score: 0, state: 'sure' as const, because: [] }
  propose(db, knows, {
    ...{ update, dates, quiet: false, occasion: { at, quiet: false } },
    mapping: { ...mapping, instruments: [linked] },
    name: nameOfUpdate(db, updateId),
  })
}

/** The capture that shows quoted words: of the list, or else of the page itself. */
function captureOf({ title, summary, captureId, detailCaptureId }: UpdateDetail, quote: string) {
  return title.includes(quote) || summary.includes(quote) ? captureId : detailCaptureId
}
