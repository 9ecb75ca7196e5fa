import type { Text } from '#content/schema.ts'
import type { en } from './en/index.ts'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a dictionary in another language must hold: every key, with the same values to fill in. */
export type Translated<Words> = {
  [Key in keyof Words]: Words[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string
}

export type Dictionary = Translated<typeof en>
export type Key = keyof Dictionary
type ValuesOf<K extends Key> = Dictionary[K] extends (values: infer Values) => string
  ? [values: Values]
  : []

export type Translate = {
  <K extends Key>(key: K, ...values: ValuesOf<K>): string
  language: Language
  /** What stands between two sentences. */
  gap: string
  /** The word for a value that comes from outside (`type.report`), or the value itself. */
  word: (family: string, value: string) => string
  /** A name or sentence of content, in the language of the page. */
  text: (text: Text) => string
  /** Parts joined as the language joins a list: `a, b and c`, `a、b、c`. */
  list: (parts: string[]) => string
}

/** Makes the `t(...)` of one language. A key that is not in the dictionary is a type error. */
export function translator(language: Language, dictionary: Dictionary): Translate {
  const find = (key: string) => (dictionary as Record<string, unknown>)[key]
  const translate = (key: string, values?: unknown) => {
    const entry = find(key)
    return typeof entry === 'function' ? entry(values) : entry
  }
  return Object.assign(translate, {
    language,
    gap: language === 'ja' ? '' : ' ',
    word: (family: string, value: string) => {
      const entry = find(`${family}.${value}`)
      return typeof entry === 'string' ? entry : value
    },
    text: (text: Text) => text[language],
    list: (parts: string[]) => joined(parts, language),
  }) as Translate
}

function joined(parts: string[], language: Language): string {
  if (language === 'ja') return parts.join('、')
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
