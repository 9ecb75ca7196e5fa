import { type Note, sayNote } from '#app/i18n/notes.ts'
import { useT } from '#app/i18n/reader.tsx'

/** What a check noted, in words. */
export function CheckNote({ note }: { note: Note }) {
  return <span className="fact-note">{sayNote(useT(), note)}</span>
}
