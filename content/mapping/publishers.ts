import type { Authority } from '../schema.ts'
import { fold } from './normalise.ts'

/**
 * Who a publisher is, folded: the text as given, each of several bodies that are printed together
 * (知的財産戦略本部・内閣府), and the id and names of the authorities these are.
 */
export function publisherNames(
  authorities: readonly Authority[],
): (publisher: string) => Set<string> {
  const known = new Map<string, string[]>()
  for (const { id, name, short } of authorities) {
    const names = [id, name.ja, name.en, short.ja, short.en].map((text) => fold(text).text)
    for (const one of names) known.set(one, [...(known.get(one) ?? []), ...names])
  }
  return (publisher) => {
    const given = [publisher, ...publisher.split(/[・／/、,]/)].map((text) => fold(text).text)
    return new Set(given.filter(Boolean).flatMap((name) => [name, ...(known.get(name) ?? [])]))
  }
}
