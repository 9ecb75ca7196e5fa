import type { Page } from './layouts.ts'
import { type List, lists } from './lists.ts'
import type { Row, Shown } from './rows.ts'
import { dayOf, type Hour } from './time.ts'
import { type Effect, effectOf, troubleAt } from './troubles.ts'
import type { World } from './world.ts'

/** A thing as the reader must have seen it in one list. */
export type Sight = {
  thing: string
  list: string
  /** What names it in its list. */
  address: string
  day: string
  title: string
  /** The day on which it was first seen, and whether that was the list's first day. */
  seen: string
  first: boolean
  /** When it was news, as far as anybody can know: not before, and not after. */
  news: { from: string; to: string }
}

export type Memory = {
  sights: Map<string, Sight>
  /** The hour at which each page could last be read. */
  good: Map<string, Hour>
  years: number[]
  /** The newest news of all sights. */
  news: Sight['news']
}

/** An ideal reader of one list: it sees what can be seen, and knows when it could not look. */
export function createReader(world: World, { id, undated, layout }: List) {
  const rows = world.rows.get(id)!
  const memory: Memory = {
    sights: new Map(),
    good: new Map(),
    years: [],
    news: { from: '', to: '' },
  }

  /** Looks at every page that is to be looked at. Returns whether the list could be read. */
  function look(at: Hour): boolean {
    const pages = new Map(layout.pages(rows, at).map((page) => [page.path, page]))
    const isHubGood = !layout.hub || lookAtHub(layout.hub, at)
    const asked = layout.asked(dayOf(at), memory.years)
    const went = asked.map((path) => lookAtPage(path, pages.get(path), at))
    return isHubGood && went.every(Boolean)
  }

  function lookAtHub(hub: NonNullable<List['layout']['hub']>, at: Hour): boolean {
    const effect = effectAt(hub.path, at)
    if (effect === 'harmless') memory.years = hub.years(rows, at)
    return effect === 'harmless'
  }

  function lookAtPage(path: string, page: Page | undefined, at: Hour): boolean {
    const effect = effectAt(path, at)
    if (effect === 'fails') return false
    if (effect === 'absent' || !page) return layout.excused(path, dayOf(at))
    if (effect === 'harmless') see(page, at)
    memory.good.set(path, at)
    return true
  }

  const effectAt = (path: string, at: Hour): Effect => {
    const trouble = troubleAt(world.troubles, path, at)
    return trouble ? effectOf(trouble.kind) : 'harmless'
  }

  function see({ path, shown }: Page, at: Hour): void {
    if (undated) seePage(path, at)
    for (const row of shown) seeRow(row, path, at)
  }

  function seeRow(row: Shown, path: string, at: Hour): void {
    const named = nameOf(row)
    // A page without days is compared line by line, whatever the width of its letters.
    const title = undated ? row.title.normalize('NFKC') : row.title
    const before = memory.sights.get(named.name)
    if (before) {
      before.title = title
      return
    }
    const { thing } = row
    put(named.name, { thing, title, address: named.address, day: named.day }, at, row, path)
  }

  /** A page without days is itself a thing; what comes to it later are links, and nothing goes. */
  function seePage(path: string, at: Hour): void {
    if (memory.sights.has('page ')) return
    const address = `https://${path.replace(/\/(index\.html)?$/, '')}`
    put('page ', { thing: `${id} page `, title: '', address, day: '' }, at, null, path)
  }

  type Named = Pick<Sight, 'thing' | 'title' | 'address' | 'day'>
  function put(name: string, named: Named, at: Hour, row: Row | null, path: string): void {
    const good = memory.good.get(path)
    const seen = dayOf(at)
    const news = newsOf(row, seen, good === undefined ? null : dayOf(good))
    memory.sights.set(name, { ...named, list: id, seen, first: memory.good.size === 0, news })
    memory.news = { from: later(memory.news.from, news.from), to: later(memory.news.to, news.to) }
  }

  return { id, memory, look }
}

const later = (one: string, other: string) => (one > other ? one : other)

/** What names a row within its list: address and listed day, or the API's own id. */
function nameOf({ key, address, day }: Row) {
  if (key) return { name: key, address: `key:${key}`, day: '' }
  return { name: `${address} ${day}`, address, day: day ?? '' }
}

/**
 * A row is news on its day; not before the last good look, which did not show it, and not after the
 * day on which it really appeared. Without a day it is news when it is seen.
 */
function newsOf(row: Row | null, seen: string, good: string | null) {
  if (!row?.day) return { from: seen, to: seen }
  const from = good && good > row.day ? good : row.day
  const appeared = dayOf(row.from)
  return { from, to: appeared > from ? appeared : from }
}

export type Reader = ReturnType<typeof createReader>

export const createReaders = (world: World): Reader[] =>
  lists.map((list) => createReader(world, list))
