import { Form, Link } from '@remix-run/react'
import { type Choice, DayField, Select, WrongValues } from '#app/components/forms/field.tsx'
import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { useT } from '#app/i18n/reader.tsx'
import { addressOf, type TimelineView } from './address.ts'
import type { Range } from './range.ts'

const SELECTS = ['jurisdiction', 'authority', 'instrument', 'kind', 'force', 'severity'] as const
type Name = (typeof SELECTS)[number]

type Props = {
  asked: { by: string; filter: Partial<Record<Name | 'q', string>> }
  choices: Record<Name, Choice[]>
  active: { name: Name | 'q'; says: string; query: string }[]
  wrong: WrongValue<Name | 'q' | 'from' | 'to'>[]
  reversed: boolean
  view: TimelineView
  range: Range
}

/** What the timeline shows: a plain form whose answer has an address that can be sent. */
export function TimelineFilters({ asked, choices, active, wrong, reversed, view, range }: Props) {
  const t = useT()
  const { filter } = asked
  const rows = ['instrument', 'authority'].map((value) => ({ value, word: 'timeline.by' }))
  const chosen = SELECTS.filter((name) => filter[name] !== undefined).length
  return (
    <Form method="get" action="/timeline" className="filters timeline-filters" role="search">
      <div className="field">
        <label htmlFor="filter-q">{t('timeline.q')}</label>
        <input id="filter-q" type="search" name="q" defaultValue={filter.q} key={filter.q} />
      </div>
      <DayField name="from" label={t('timeline.from')} value={range.from} />
      <DayField name="to" label={t('timeline.to')} value={range.to} />
      <Select name="by" label={t('timeline.by')} value={asked.by} choices={rows} />
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('updates.filter.apply')}
        </button>
      </p>
      <details className="field-wide more-filters" open={chosen > 0 || undefined} key={view.query}>
        <summary>{t('timeline.more', { n: chosen })}</summary>
        <div className="more-fields">
          {SELECTS.map((name) => (
            <Select
              key={name}
              name={name}
              label={t(`timeline.filter.${name}`)}
              value={filter[name]}
              choices={choices[name]}
              any={t('updates.filter.any')}
            />
          ))}
        </div>
      </details>
      <WrongValues wrong={wrong} reversed={reversed} labelOf={(name) => labelOf(name, t)} />
      {active.length > 0 && (
        <p className="field-wide active-filters">
          {active.map(({ name, says, query }) => (
            <Link
              key={name}
              className="active-filter"
              to={addressOf({ ...view, query }, range)}
              preventScrollReset
              aria-label={t('timeline.without', { name: labelOf(name, t), value: says })}
            >
              <span className="soft">{labelOf(name, t)}</span> {says}
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <path d="M2 2l6 6M8 2L2 8" />
              </svg>
            </Link>
          ))}
          <Link className="clear-filters" to="/timeline">
            {t('timeline.clear')}
          </Link>
        </p>
      )}
    </Form>
  )
}

const labelOf = (name: Name | 'q', t: ReturnType<typeof useT>): string =>
  name === 'q' ? t('timeline.q') : t(`timeline.filter.${name}`)
