import { Form } from '@remix-run/react'
import { type Choice, Select, WrongValues } from '#app/components/forms/field.tsx'
import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { useT } from '#app/i18n/reader.tsx'

const SELECTS = ['jurisdiction', 'authority', 'instrument', 'role', 'standing', 'hand'] as const
type Name = (typeof SELECTS)[number]

type Props = {
  asked: { q: string } & Partial<Record<Name, string>>
  choices: Record<Name, Choice[]>
  wrong: WrongValue<Name>[]
  filtered: boolean
}

/** Filters of the register: a plain form whose answer has an address that can be sent. */
export function RegisterFilters({ asked, choices, wrong, filtered }: Props) {
  const t = useT()
  return (
    <Form method="get" action="/obligations" className="filters" role="search">
      <div className="field field-wide">
        <label htmlFor="q">{t('obligations.search')}</label>
        <input id="q" type="search" name="q" defaultValue={asked.q} key={asked.q} />
      </div>
      {SELECTS.map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`obligations.filter.${name}`)}
          value={asked[name]}
          choices={choices[name]}
          any={t('obligations.filter.any')}
        />
      ))}
      <WrongValues wrong={wrong} labelOf={(name) => t(`obligations.filter.${name}`)} />
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('obligations.filter.apply')}
        </button>
        {filtered && <a href="/obligations">{t('obligations.filter.clear')}</a>}
      </p>
    </Form>
  )
}
