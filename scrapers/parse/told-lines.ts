import type { Snapshot, SnapshotLink } from '../source.ts'
import type { SnapshotChange, TextChange } from './snapshot-change.ts'
import { withoutFileNotes } from './text.ts'

/**
 * The lines that are told of a change beside its new links. A line of a new link's own row says no
 * more than the link, nor does the old form of that row; another line gone there is told with what replaced it.
 */
export function toldLines(
  { places }: SnapshotChange,
  fresh: SnapshotLink[],
  before: Snapshot,
): TextChange {
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
