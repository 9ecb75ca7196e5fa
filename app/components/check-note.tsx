import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { isDay } from '#content/dates/day.ts'

type Note = { code: string; params?: Record<string, string | number> }

/** What a check noted, in words; a code without words is shown as it is. */
export function CheckNote({ note }: { note: Note }) {
  const t = useT()
  const words = t.word('note', note.code)
  const said = words === note.code ? t('note.unknown', { code: note.code }) : words
  return (
    <span className="fact-note">
      {said.replace(/\{(\w+)\}/g, (_, name) => {
        const value = String(note.params?.[name] ?? '')
        return isDay(value) ? sayDay(value, t.language) : value
      })}
    </span>
  )
}
