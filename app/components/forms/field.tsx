import type { ReactNode } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import type { WrongValue } from './wrong-value.ts'

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

type WrongProps<Name extends string> = {
  wrong: WrongValue<Name | 'from' | 'to'>[]
  /** Two days of which the last stood first. */
  reversed?: boolean
  labelOf: (name: Name) => string
}

/** What was given for a day and is none, or chosen and no choice: it was left out, and is said. */
export function WrongValues<Name extends string>({ wrong, reversed, labelOf }: WrongProps<Name>) {
  const t = useT()
  const quoted = (value: string) => (t.language === 'ja' ? `「${value}」` : `“${value}”`)
  const gap = t.language === 'ja' ? '' : ' '
  const days = wrong.filter(({ name }) => isDay(name)).map(({ value }) => quoted(value))
  const choices = wrong
    .filter(({ name }) => !isDay(name))
    .map(({ name, value }) =>
      name === null ? quoted(value) : `${labelOf(name as Name)}${gap}${quoted(value)}`,
    )
  return (
    <>
      {days.length > 0 && <Wrong>{t('filter.wrongDay', { days: t.list(days) })}</Wrong>}
      {reversed && <Wrong>{t('filter.reversed')}</Wrong>}
      {choices.length > 0 && <Wrong>{t('filter.wrongChoice', { choices: t.list(choices) })}</Wrong>}
    </>
  )
}

const isDay = (name: string | null) => name === 'from' || name === 'to'

const Wrong = ({ children }: { children: ReactNode }) => (
  <p className="field-wide hint-wrong" role="alert">
    {children}
  </p>
)

function Field({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      {children}
    </div>
  )
}
