import { addDays, type Day, daysBetween, daysInMonth, monthOf, yearOf } from '#content/dates/day.ts'
import { areHolidaysKnown, workingDaysBetween } from '#content/dates/working-days.ts'
import { foldText } from '#content/fold-text.ts'
import { withoutNewMark } from '#content/new-mark.ts'

/*
 * When two listings are the same update. Within one source: address (or the API's id) and listed
 * day; across sources of one authority and from a witness: the same address listed 0 to 7 days
 * apart, nearest day, one to one. Pure; db/listings.ts applies it to the database.
 */

/** How many days later another list may show what an authority published. */
export const RELAY_DAYS = 7
// Or so many working days: over the new year a week passes in which nobody relays anything.
const RELAY_WORKING_DAYS = 5

export type Listing = {
  url: string
  address: string
  key: string | null
  title: string
  summary: string
  label: string | null
  published: string | null
  publishedFrom: string
  authority: string
  /** A page whose text changed: a new update on each day that it is seen to change. */
  changedPage?: boolean
  /** The Tokyo day of sight, where it is not the list's (backfill was seen day by day). */
  seen?: Day
}

/** What names a listing within its source: address and listed day, or the API's own id alone. */
export type Key = { address: string; day: string }

export function keyOf(listing: Listing, seen: Day): Key {
  if (listing.key) return { address: `key:${listing.key}`, day: '' }
  return { address: listing.address, day: listing.changedPage ? seen : (listing.published ?? '') }
}

// Editors of one authority retype a title; they do not give it other words.
const SAME_TITLE = 0.4
// A thing may be called by a name of its own where it is pinned.
const NO_NAME = 0.12
// Shorter ones are names: 年次報告.
const SENTENCE = 8
// A page that was listed longer ago than this may be listed again for what is new on it.
const LONG_AGO = 31

/**
 * Whether a list of the same authority shows other news at the address of an update: other words on
 * another day, no word in common on the same day, or next to none without a day of a thing long past.
 */
export function isOtherNews(listing: Said & { seen: Day }, update: Said): boolean {
  const [day, before] = [listing.published, update.published]
  if (before === null) return false
  const alike = likeness(listing.title, update.title)
  const both = [listing, update]
  const isOfPortal = both.some(({ summary }) => OF_RESULT.test(summary))
  const mayFollow = isOtherDay(day, before) || isOfPortal
  if (mayFollow && both.some(tellsResult) && both.some(isCall)) return true
  const isApart = isOtherDay(day, before) && workingDaysApart(before, day!) >= FOLLOWS
  if (isApart && tellsMore(listing.title) !== tellsMore(update.title)) return true
  if (day === null) return alike < NO_NAME && isLongAgo(before, listing.seen)
  const isSameDay = day.startsWith(before) || before.startsWith(day)
  if (!isSameDay) return alike < SAME_TITLE
  return alike === 0 && both.every(({ title }) => isJapaneseSentence(title))
}

type Said = { title: string; summary: string; published: string | null }

const isOtherDay = (a: string | null, b: string): boolean =>
  a?.length === 10 && b.length === 10 && a !== b

/** 意見募集の結果について: what follows a call comes under its words and at its address; the portal says so in its summary. */
const tellsResult = ({ title, summary }: Pick<Said, 'title' | 'summary'>): boolean =>
  /(?:募集|公募|コメント|手続)[^。]{0,6}の?結果/.test(title) || OF_RESULT.test(summary)
/** How the portal marks a result in its summary. */
export const OF_RESULT = /^結果の公示日/m
const isCall = (said: Pick<Said, 'title' | 'summary'>): boolean =>
  /意見[^。]{0,6}(?:募集|公募)|パブリック・?コメント/.test(said.title) && !tellsResult(said)

// Two lists of one authority show one thing on neighbouring working days.
const FOLLOWS = 2

const workingDaysApart = (a: Day, b: Day): number =>
  a < b ? workingDaysBetween(a, b) : workingDaysBetween(b, a)

/** 期間延長, 【訂正】, 【更新】: what comes after a thing under its words, on a day of its own. */
export const tellsMore = (title: string): boolean =>
  /延長|延期|訂正|差し?替え|更新|追加|中止|取りやめ|取消し|撤回|再開|再公示/.test(title)

/** Whether two titles have too little in common to be of one thing, and neither is a part of the other. */
export function isUnlike(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  if (one.includes(other) || other.includes(one)) return false
  return likeness(a, b) < SAME_TITLE
}

/** One thing has its name in both languages, and a short one; two sentences share a word. */
const isJapaneseSentence = (title: string): boolean =>
  /[ぁ-んァ-ヶ]/.test(title) && bare(title).length >= SENTENCE

const isLongAgo = (when: string, seen: Day): boolean =>
  daysBetween(nearestDay(when, seen), seen) > LONG_AGO

/** The same words, whatever their width and blanks, and whether they are marked as new. */
export const sameWords = (a: string, b: string): boolean =>
  bare(withoutNewMark(a)) === bare(withoutNewMark(b))

const bare = (text: string) => foldText(text).replace(/\s+/gu, '')

/** Listings without exact repetitions, in their order. */
export function withoutRepeats(listings: Listing[], seen: Day): Listing[] {
  const known = new Set<string>()
  return listings.filter((listing) => {
    const { address, day } = keyOf(listing, seen)
    const mark = [address, day, bare(listing.title)].join('\n')
    return !known.has(mark) && known.add(mark)
  })
}

/**
 * Pairs what a source lists now with what it listed before under one key: equal titles first,
 * then the titles most alike (those were re-titled); what is left over is new.
 */
export function pairTitles<Old extends { title: string }, New extends { title: string }>(
  before: Old[],
  now: New[],
): { now: New; before: Old | null }[] {
  const free = new Set(before)
  const found = new Map<New, Old>()
  const take = (one: New, other: Old) => {
    free.delete(other)
    found.set(one, other)
  }
  for (const one of now) {
    const same = [...free].find((other) => sameWords(one.title, other.title))
    if (same) take(one, same)
  }
  const alike = now
    .filter((one) => !found.has(one))
    .flatMap((one) =>
      [...free].map((other) => ({ one, other, score: likeness(one.title, other.title) })),
    )
    .sort((a, b) => b.score - a.score)
  for (const { one, other } of alike) if (!found.has(one) && free.has(other)) take(one, other)
  return now.map((one) => ({ now: one, before: found.get(one) ?? null }))
}

/** Share of character pairs that two titles have in common, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size)
}

function pairsOf(text: string): Set<string> {
  const letters = [...bare(text)]
  return new Set(letters.slice(1).map((letter, i) => letters[i] + letter))
}

export type Role = 'own' | 'witness'

/**
 * Days between a listing and an update of the same address, or null when they cannot be one. A
 * witness lists late and never early; two lists of one authority may show it in either order. A
 * month and a day within it are 0 apart; a witness may list its last days in the next. An undated
 * link is the update that its address names; an undated update what is listed there until a few days
 * after it was first seen, and nothing later.
 */
export function apart(
  listing: { day: string | null; role: Role },
  update: { day: string | null; role: Role; seen: Day },
): number | null {
  if (listing.day === null) return RELAY_DAYS + 1
  if (update.day === null) {
    return listing.day <= addDays(update.seen, RELAY_DAYS) ? RELAY_DAYS + 1 : null
  }
  if (listing.day.length < 10 || update.day.length < 10) {
    if (listing.day.slice(0, 7) === update.day.slice(0, 7)) return 0
    if (listing.role === update.role || listing.day.length === update.day.length) return null
  }
  const later = daysBetween(
    nearestDay(update.day, listing.day),
    nearestDay(listing.day, update.day),
  )
  const shown = listing.role === update.role ? Math.abs(later) : lateness(listing.role, later)
  if (shown < 0) return null
  if (shown <= RELAY_DAYS) return shown
  return listing.role !== update.role && isRelayed(listing.day, update.day) ? shown : null
}

function isRelayed(one: string, other: string): boolean {
  const [from, to] = [one, other].sort() as [string, string]
  if (from.length < 10 || to.length < 10 || !areHolidaysKnown(from) || !areHolidaysKnown(to)) {
    return false
  }
  const isNear = daysBetween(from, to) <= RELAY_DAYS * 2
  return isNear && workingDaysBetween(from, to) <= RELAY_WORKING_DAYS
}

/** A day itself; of a month the day nearest to another. */
function nearestDay(when: string, to: string): Day {
  if (when.length === 10) return when
  if (to < `${when}-01`) return `${when}-01`
  return to.startsWith(when) ? to : `${when}-${daysInMonth(yearOf(when), monthOf(when))}`
}

const lateness = (role: Role, later: number) => (role === 'witness' ? later : -later)

/** Whether a list that gave only this month, or nothing, may now give this day of the same thing. */
export function narrows(before: string, now: string): boolean {
  return now.length === 10 && (before === '' || (before.length === 7 && now.startsWith(before)))
}

/** One to one, nearest first; of several as near the titles most alike, then whichever stands first. */
export function nearest<L, U>(
  pairs: { listing: L; update: U; distance: number; alike?: number }[],
): Map<L, U> {
  const taken = new Set<U>()
  const found = new Map<L, U>()
  const surest = [...pairs].sort(
    (a, b) => a.distance - b.distance || (b.alike ?? 0) - (a.alike ?? 0),
  )
  for (const { listing, update } of surest) {
    if (found.has(listing) || taken.has(update)) continue
    taken.add(update)
    found.set(listing, update)
  }
  return found
}
