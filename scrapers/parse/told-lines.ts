import type { Snapshot, SnapshotLink } from '../source.ts'
import { dayWithin, onlyDay } from './day-text.ts'
import type { SnapshotChange, TextChange } from './snapshot-change.ts'
import { withoutFileNotes } from './text.ts'

/**
 * The lines that are told of a change beside its new links. A line of a new link's own row says no
 * more than the link, nor does the old form of that row; another line gone there is told with what
 * replaced it. A list of the newest drops its oldest as one comes, and a page its old stamp: neither is
 * told beside what is new.
 */
export function toldLines(
  { places }: SnapshotChange,
  fresh: SnapshotLink[],
  before: Snapshot,
  now: Snapshot,
): TextChange {
  const pushed = pushedOut(before, now, fresh)
  const all = places.map(({ added, removed }) => ({
    added: added.filter((line) => !isOfToday(line)),
    removed: removed.filter((line) => !pushed.has(line) && !isOfToday(line)),
  }))
  const text = linesOf(all, fresh, before)
  const rows = new Set([...before.links, ...now.links].flatMap(({ row }) => row))
  const others = [...text.added, ...text.removed].filter((line) => !isStamp(line, rows))
  if (fresh.length + others.length === 0) return text
  const told = new Set(others)
  return {
    added: text.added.filter((line) => told.has(line)),
    removed: text.removed.filter((line) => told.has(line)),
  }
}

const COUNT = '(?:アクセス(?:数|カウンタ)|訪問者数|カウンタ)[:：]?\\s*[\\d,]+\\s?[人回件]?'
const OF_TODAY = new RegExp(
  `^(?:(?:本日|今日)(?:は|[:：])?\\s?(?:令和\\d+年|\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:\\([日月火水木金土]\\))?(?:\\s*${COUNT})?|${COUNT}|あなたは\\s?[\\d,]+\\s?人目.{0,12})$`,
)

/** 本日：令和8年12月4日　アクセス数：12,399: what is another every day, and tells of nothing. */
const isOfToday = (line: string): boolean => OF_TODAY.test(line)

const OF_STAMP = /最終|更新(?:年月)?日?|last (?:updated|modified)(?: on)?|[:()]/gi

/** 最終更新日：令和8年12月4日, (2026年12月4日更新): the day of an update of the page and nothing else. */
const isStamp = (line: string, rows: ReadonlySet<string>): boolean =>
  /更新|updated|modified/i.test(line) &&
  !rows.has(line) &&
  onlyDay(line.replace(OF_STAMP, ' ')) !== null

/** The oldest lines of each dated list, at its end, that are gone while as many new ones came above its first. */
function pushedOut(before: Snapshot, now: Snapshot, fresh: SnapshotLink[]): ReadonlySet<string> {
  const [known, come] = [before.links, fresh].map(
    (links) => new Set(links.flatMap(({ row }) => row)),
  ) as [Set<string>, Set<string>]
  const kept = new Set(now.lines)
  const gone = listsIn(before.lines, known).flatMap((list) => {
    const end = list.findLastIndex((line) => kept.has(line)) + 1
    const [stay, tail] = [list.slice(0, end), list.slice(end)]
    const head = now.lines.indexOf(list[0]!)
    const above = now.lines.slice(0, Math.max(0, head)).reverse()
    const others = above.findIndex((line) => !come.has(line))
    const came = others === -1 ? above.length : others
    return tail.length <= came && areOlder(tail, stay) ? tail : []
  })
  return new Set(gone)
}

const daysIn = (lines: string[]): string[] => lines.flatMap((line) => dayWithin(line) ?? [])

function areOlder(gone: string[], stay: string[]): boolean {
  const [oldest, newest] = [daysIn(stay).toSorted()[0], daysIn(gone).toSorted().at(-1)]
  return oldest !== undefined && newest !== undefined && newest <= oldest
}

/** The runs of lines that are rows of links. */
function listsIn(lines: string[], rows: ReadonlySet<string>): string[][] {
  const lists: string[][] = [[]]
  for (const line of lines) {
    if (rows.has(line)) lists.at(-1)!.push(line)
    else lists.push([])
  }
  return lists.filter((list) => list.length > 0)
}

function linesOf(places: TextChange[], fresh: SnapshotLink[], before: Snapshot): TextChange {
  const rows = new Set(fresh.flatMap(({ row }) => row))
  const own = places.flatMap(({ added }) => added.filter((line) => rows.has(line)))
  const isKept = (line: string) => own.some((row) => keeps(row, line, before.links))
  const told = places.map((place) => {
    const removed = place.removed.filter((line) => !isKept(line))
    const others = place.added.filter((line) => !rows.has(line))
    return { added: removed.length > 0 && others.length === 0 ? place.added : others, removed }
  })
  return {
    added: told.flatMap(({ added }) => added),
    removed: told.flatMap(({ removed }) => removed),
  }
}

/** Whether a row says all that a line said which is gone: it went on from there, or it is the row of a link of it. */
function keeps(row: string, gone: string, links: SnapshotLink[]): boolean {
  if (row.startsWith(`${gone} `) || (gone.length > 5 && row.startsWith(gone))) return true
  const linked = links.some((link) => link.row.includes(gone) && row.includes(link.text))
  return (
    linked &&
    withoutFileNotes(gone)
      .split(' ')
      .every((word) => row.includes(word))
  )
}
