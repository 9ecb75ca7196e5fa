import type { Dictionary } from './translate.ts'

/** A file of words in each language; its name says on which pages or about what. */
export type Area =
  | 'account'
  | 'audit'
  | 'authorities'
  | 'capture'
  | 'charts'
  | 'decisions'
  | 'evidence'
  | 'facts'
  | 'filters'
  | 'findings'
  | 'frame'
  | 'glossary'
  | 'health'
  | 'instruments'
  | 'listing'
  | 'milestones'
  | 'notes'
  | 'obligations'
  | 'overview'
  | 'people'
  | 'problems'
  | 'review'
  | 'signing'
  | 'sources'
  | 'timeline'
  | 'updates'
  | 'words'

type Words = Record<string, Partial<Dictionary>>

const FILES = import.meta.env.SSR
  ? {}
  : import.meta.glob<Words>(['./en/*.ts', './ja/*.ts', '!./*/index.ts'])

/** What the browser has read so far of the dictionary of the page's language. */
export const dictionary: Partial<Dictionary> = {}

/**
 * Reads words that a page needs, in the browser; on the server all are there. A route awaits its own
 * before it is a module, so that no page is shown before its words. The switch of languages is a
 * form, so a new document: its language never changes.
 */
export async function readWords(...areas: Area[]): Promise<void> {
  if (import.meta.env.SSR) return
  const language = document.documentElement.lang === 'ja' ? 'ja' : 'en'
  const files = await Promise.all(areas.map((area) => FILES[`./${language}/${area}.ts`]!()))
  Object.assign(dictionary, ...files.flatMap((file) => Object.values(file)))
}
