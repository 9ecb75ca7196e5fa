import type { Authority } from '../schema.ts'
import { fold } from './normalise.ts'

/**
 * Who a publisher is, folded: the text as given, each of several bodies that are printed together
 * (知的財産戦略本部・内閣府), and the id and names of the authorities these are.
 */
export function publisherNames(
  authorities: readonly Authority[],
): (publisher: string) => Set<string> {
  const known = authorities.map(({ id, name, short }) =>
    [id, name.ja, name.en, short.ja, short.en].map((text) => fold(text).text),
  )
  return (publisher) => {
    const given = [publisher, ...publisher.split(/[・／/、,]/)].map((text) => fold(text).text)
    const names = new Set(given.filter(Boolean))
    for (const same of known) {
      if (same.some((name) => given.includes(name))) for (const name of same) names.add(name)
    }
    return names
  }
}
