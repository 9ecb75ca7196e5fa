import { data, redirect } from '@remix-run/node'
import type { Content } from '#content/load.server.ts'
import type { Retired } from '#content/schema.ts'

/** The pages of what content names, by the kind of its ids. */
const PAGES = {
  instrument: '/instruments',
  obligation: '/obligations',
  authority: '/authorities',
} as const
type Kind = keyof typeof PAGES

/**
 * What to throw for an id that content does not have: a lasting redirect to the successor of one that
 * was retired, else 410 with the reason; 404 for one that never was.
 */
export function missing({ retired }: Pick<Content, 'retired'>, kind: Kind, id: string) {
  const gone = retired.find((one) => one.kind === kind && one.id === id)
  if (!gone) return new Response(null, { status: 404 })
  if (gone.successor) return redirect(`${PAGES[kind]}/${gone.successor}`, 301)
  const { since, why } = gone
  return data({ since, why }, { status: 410 })
}

export type Replaced = Pick<Retired, 'id' | 'since' | 'why'>

/** What was retired in favour of an id: its page says so, since old addresses lead to it. */
export const replacedBy = (
  { retired }: Pick<Content, 'retired'>,
  kind: Kind,
  successor: string,
): Replaced[] =>
  retired
    .filter((one) => one.kind === kind && one.successor === successor)
    .map(({ id, since, why }) => ({ id, since, why }))
