import type { Snapshot } from '../source.ts'
import { compareSnapshots, hasChanged } from './snapshot-change.ts'

/**
 * What a page says by two looks seconds apart, where counters run and copies lag behind: what both
 * show, and what one still shows of what the page said before. A thing comes, or goes, by both.
 */
export const settled = (one: Snapshot, other: Snapshot, before?: Snapshot): Snapshot => ({
  title: one.title,
  lines: agreed([one, other, before].map((said) => said?.lines ?? [])),
  links: agreed(
    [one, other, before].map((said) => said?.links ?? []),
    ({ address }) => address,
  ),
})

function agreed<T>(looks: T[][], nameOf: (item: T) => unknown = (item) => item): T[] {
  const [one, other, before] = looks as [T[], T[], T[]]
  const namesOf = (items: T[]) => new Set(items.map(nameOf))
  const [first, second, old] = [namesOf(one), namesOf(other), namesOf(before)]
  return [
    ...one.filter((item) => second.has(nameOf(item)) || old.has(nameOf(item))),
    ...other.filter((item) => !first.has(nameOf(item)) && old.has(nameOf(item))),
  ]
}

/** Whether neither look shows anything that the other does not. */
export const sayTheSame = (one: Snapshot, other: Snapshot): boolean =>
  !hasChanged(compareSnapshots(one, other)) && !hasChanged(compareSnapshots(other, one))
