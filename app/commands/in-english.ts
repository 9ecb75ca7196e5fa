import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { type Note, sayNote } from '#app/i18n/notes.ts'

/** What was noted, as commands say it. */
export const inEnglish = (note: Note): string => sayNote(translatorOf('en'), note)
