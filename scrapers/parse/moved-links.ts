import type { Snapshot } from '../source.ts'
import { isPointer } from './text.ts'

type Link = Snapshot['links'][number]

// One link that says what another said may be of another thing.
const ENOUGH = 2

/**
 * The addresses of links that took the place of others when a folder or a site moved: most of what is gone
 * is there again under another beginning of its address, with its words and the rest of the address. A
 * beginning with another number (dai14 for dai13) holds other things, and papers that are called alike
 * every time (資料1) prove nothing without a day beside them.
 */
export function movedAmong(gone: readonly Link[], links: readonly Link[]): ReadonlySet<string> {
  const pairs = gone.flatMap((old) =>
    links.filter((link) => isSame(old, link)).map((link) => ({ link, by: moveOf(old, link) })),
  )
  const proofs = new Map<string, number>()
  for (const { link, by } of pairs) {
    if (by !== null && !provesNothing(link)) proofs.set(by, (proofs.get(by) ?? 0) + 1)
  }
  const named = gone.filter((old) => !isPaper(old)).length
  const isProven = (by: string | null) => {
    const count = by === null ? 0 : (proofs.get(by) ?? 0)
    return count >= ENOUGH && count * 2 > named
  }
  return new Set(pairs.filter(({ by }) => isProven(by)).map(({ link }) => link.address))
}

const isSame = (old: Link, link: Link): boolean =>
  old.text === link.text && old.context === link.context

const PAPER = /^(?:資料|別紙|別添|参考|議事|配付|会議)/
const OWN = /\d月\d{1,2}日/
const isPaper = ({ text }: Link): boolean => isPointer(text) || PAPER.test(text)
const provesNothing = (link: Link): boolean => isPaper(link) && !OWN.test(link.context)

/** How the beginning of an address changed, where its end stayed; null where only a number did, or the file. */
function moveOf(old: Link, link: Link): string | null {
  const [from, to] = [old.address.split('/'), link.address.split('/')]
  let same = 0
  while (same < from.length && same < to.length && from.at(-1 - same) === to.at(-1 - same)) same++
  const [before, after] = [from, to].map((parts) => parts.slice(0, parts.length - same).join('/'))
  return same === 0 || isOfOther(before!, after!) ? null : `${before} ${after}`
}

/** r8_kaitei for r7, 20261201_henko for 20251223: another number of the same is another thing. */
function isOfOther(before: string, after: string): boolean {
  if (before.replace(/\d+/g, '0') === after.replace(/\d+/g, '0')) return true
  const [from, to] = [before.split('/'), after.split('/')]
  if (from[HOST] !== to[HOST]) return false
  return from.some((part, i) => {
    const [old, now] = [NUMBERED.exec(part), NUMBERED.exec(to[i] ?? '')]
    return old !== null && now !== null && old[1] === now[1] && old[2] !== now[2]
  })
}
const HOST = 2
const NUMBERED = /^(\D*)(\d+)/
