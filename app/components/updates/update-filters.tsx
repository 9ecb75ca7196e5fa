import { Form } from '@remix-run/react'
import { type Choice, DayField, Select, WrongValues } from '#app/components/forms/field.tsx'
import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { useT } from '#app/i18n/reader.tsx'

const SELECTS = ['authority', 'instrument', 'type', 'severity', 'origin', 'rank'] as const

type Asked = { q: string; from?: string; to?: string } & Partial<
  Record<(typeof SELECTS)[number], string>
>
type Props = {
  asked: Asked
  choices: Record<(typeof SELECTS)[number], Choice[]>
  filtered: boolean
  tooShort: boolean
  wrong: WrongValue<(typeof SELECTS)[number] | 'from' | 'to'>[]
  reversed: boolean
  /** Whether only what is unread is shown; null for a visitor, of whom that is not known. */
  unread: boolean | null
  /** Whether the order is how well the words fit: it stays when they are changed. */
  ranked: boolean
}

/** Search and filters: a plain form whose answer has an address that can be sent. */
export function UpdateFilters(props: Props) {
  const { asked, choices, filtered, tooShort, wrong, reversed, unread, ranked } = props
  const t = useT()
  return (
    <Form method="get" action="/updates" className="filters" role="search">
      {ranked && <input type="hidden" name="order" value="relevance" />}
      <div className="field field-wide">
        <label htmlFor="q">{t('updates.search')}</label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={asked.q}
          key={asked.q}
          aria-describedby="q-hint"
          aria-invalid={tooShort || undefined}
        />
        <p
          id="q-hint"
          className={tooShort ? 'hint hint-wrong' : 'hint'}
          role={tooShort ? 'alert' : undefined}
        >
          {t(tooShort ? 'updates.tooShort' : 'updates.search.hint')}
        </p>
      </div>
      {SELECTS.map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`updates.filter.${name}`)}
          value={asked[name]}
          choices={choices[name]}
          any={t('updates.filter.any')}
        />
      ))}
      <DayField name="from" label={t('updates.filter.from')} value={asked.from} />
      <DayField name="to" label={t('updates.filter.to')} value={asked.to} />
      {unread !== null && (
        <Select
          name="unread"
          label={t('reading.filter')}
          value={unread ? '1' : undefined}
          choices={[{ value: '1', word: 'reading.filter' }]}
          any={t('updates.filter.any')}
        />
      )}
      <WrongValues
        wrong={wrong}
        reversed={reversed}
        labelOf={(name) => t(`updates.filter.${name}`)}
      />
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('updates.filter.apply')}
        </button>
        {filtered && <a href="/updates">{t('updates.filter.clear')}</a>}
      </p>
    </Form>
  )
}
