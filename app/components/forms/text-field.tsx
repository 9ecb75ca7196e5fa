import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string
  label: string
  hint?: string
  /** What is wrong with what was given. */
  wrong?: string
}

/** A labelled field of a form, with what is wrong with it said beside it. */
export function TextField({ label, hint, wrong, ...input }: Props) {
  const id = input.id ?? `field-${input.name}`
  const notes = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        {...input}
        id={id}
        aria-describedby={notes || undefined}
        aria-invalid={wrong ? true : undefined}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="hint-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
