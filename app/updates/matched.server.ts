import type { Found } from '#app/components/updates/update-item.ts'
import { fold } from '#content/dates/normalise.ts'
import { indexed } from '#db/text.ts'

const MOST_MARKED = 20
/** Characters of an excerpt before and after the word. */
const AROUND = 40

type Words = { title: string; summary: string }

/** The words of a search as they are compared. */
export const termsOf = (words: string): string[] =>
  indexed(words).toLowerCase().split(' ').filter(Boolean)

/**
 * Where the words of a search stand in an update: marked in its title, and for the first that does
 * not stand there an excerpt of its summary, or of the text of the page behind it.
 */
export function foundIn({ title, summary }: Words, text: string, terms: string[]): Found {
  const inTitle = terms.map((term) => [term, placesOf(title, term)] as const)
  const elsewhere = inTitle.filter(([, places]) => places.length === 0).map(([term]) => term)
  const spans = inTitle.flatMap(([, places]) => places)
  const excerpt = (['summary', 'text'] as const)
    .flatMap((field) =>
      elsewhere.map((term) => excerptOf(field === 'summary' ? summary : text, term, field)),
    )
    .find((one) => one !== null)
  return { title: spans, excerpt: excerpt ?? null }
}

/** Every place of a word in a text, whatever the width and case of either. */
export function placesOf(text: string, term: string) {
  const { text: folded, offsets } = fold(text)
  const lower = folded.toLowerCase()
  // A letter whose small form is longer would shift all that follows: then the case counts.
  const within = lower.length === folded.length ? lower : folded
  const places: { phrase: string; start: number; end: number }[] = []
  let at = within.indexOf(term)
  while (at >= 0 && places.length < MOST_MARKED) {
    const [start, end] = [offsets[at]!, offsets[at + term.length]!]
    places.push({ phrase: text.slice(start, end), start, end })
    at = within.indexOf(term, at + term.length)
  }
  return places
}

function excerptOf(text: string, term: string, field: 'summary' | 'text') {
  const at = text.toLowerCase().indexOf(term)
  if (at < 0) return null
  const from = Math.max(0, at - AROUND)
  const to = Math.min(text.length, at + term.length + AROUND)
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim()
  const excerpt = `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`
  return { field, text: excerpt, spans: placesOf(excerpt, term) }
}
