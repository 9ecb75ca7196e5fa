import { isDay } from '#content/dates/day.ts'
import { sayDay } from './dates.ts'
import { sourceName } from './source-names.ts'
import type { Translate } from './translate.ts'

export type Note = { code: string; params?: Record<string, string | number>; of?: Note[] }

/** What a check noted, in words, with the notes that it stands for; a code without words is said as it is. */
export function sayNote(t: Translate, note: Note): string {
  const words = t.word('note', note.code)
  const said = words === note.code ? t('note.unknown', { code: note.code }) : words
  return said.replace(/\{(\w+)\}/g, (_, name) => {
    if (name === 'why' && note.of) return note.of.map((one) => sayNote(t, one)).join(t('note.next'))
    const value = String(note.params?.[name] ?? '')
    // Of all that a check notes, only this is the id of a source.
    if (name === 'other') return t.text(sourceName(value))
    return isDay(value) ? sayDay(value, t.language) : value
  })
}
