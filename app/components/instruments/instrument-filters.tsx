import { Form } from '@remix-run/react'
import { type Choice, Select, WrongValues } from '#app/components/forms/field.tsx'
import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { useT } from '#app/i18n/reader.tsx'

const SELECTS = ['jurisdiction', 'authority', 'force', 'stage'] as const
type Name = (typeof SELECTS)[number]

type Props = {
  asked: Partial<Record<Name, string>>
  choices: Record<Name, Choice[]>
  wrong: WrongValue<Name>[]
}

/** Filters of the list: a plain form whose answer has an address that can be sent. */
export function InstrumentFilters({ asked, choices, wrong }: Props) {
  const t = useT()
  return (
    <Form method="get" action="/instruments" className="filters" role="search">
      {SELECTS.map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`instruments.filter.${name}`)}
          value={asked[name]}
          choices={choices[name]}
          any={t('instruments.filter.any')}
        />
      ))}
      <WrongValues wrong={wrong} labelOf={(name) => t(`instruments.filter.${name}`)} />
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('instruments.filter.apply')}
        </button>
        {Object.keys(asked).length > 0 && (
          <a href="/instruments">{t('instruments.filter.clear')}</a>
        )}
      </p>
    </Form>
  )
}
