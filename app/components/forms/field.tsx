import type { ReactNode } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

/** A choice of a filter: its name from content, or the family of its word. */
export type Choice = { value: string; n?: number } & (
  | { text: Text; word?: undefined }
  | { word: string; text?: undefined }
)

type SelectProps = {
  name: string
  label: string
  value: string | undefined
  choices: Choice[]
  /** Absent: one choice must be made. */
  any?: string
}

export function Select({ name, label, value, choices, any }: SelectProps) {
  const t = useT()
  const wordOf = (choice: Choice) =>
    choice.text ? t.text(choice.text) : t.word(choice.word, choice.value)
  return (
    <Field name={name} label={label}>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} key={value}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {wordOf(choice)}
            {choice.n === undefined ? '' : ` (${t('count', { n: choice.n })})`}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function DayField({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <Field name={name} label={label}>
      <input id={`filter-${name}`} type="date" name={name} defaultValue={value} key={value} />
    </Field>
  )
}

/** What was given for a day and is none: it was left out, and is said. */
export function WrongDays({ days }: { days: string[] }) {
  const t = useT()
  if (days.length === 0) return null
  return (
    <p className="field-wide hint-wrong" role="alert">
      {t('filter.wrongDay', {
        days: t.list(days.map((day) => (t.language === 'ja' ? `「${day}」` : `“${day}”`))),
      })}
    </p>
  )
}

/** What was chosen and is no choice: it was left out, and is said. */
export function WrongChoices({ choices }: { choices: { label: string; value: string }[] }) {
  const t = useT()
  if (choices.length === 0) return null
  return (
    <p className="field-wide hint-wrong" role="alert">
      {t('filter.wrongChoice', {
        choices: t.list(
          choices.map(({ label, value }) =>
            t.language === 'ja' ? `${label}「${value}」` : `${label} “${value}”`,
          ),
        ),
      })}
    </p>
  )
}

function Field({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      {children}
    </div>
  )
}
