import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { type Choice, DayField, Select, WrongDays } from './field.tsx'

type Props = {
  asked: {
    by: 'instrument' | 'authority'
    jurisdiction: string | null
    authority: string | null
    instrument: string | null
    from: Day
    to: Day
  }
  choices: { jurisdiction: Choice[]; authority: Choice[]; instrument: Choice[] }
  wrong: string[]
}

/** What the timeline shows, in the address, so that a view can be sent. */
export function TimelineFilters({ asked, choices, wrong }: Props) {
  const t = useT()
  const any = t('updates.filter.any')
  const rows: Choice[] = [
    { value: 'instrument', word: 'timeline.by' },
    { value: 'authority', word: 'timeline.by' },
  ]
  return (
    <Form method="get" action="/timeline" className="filters">
      <Select name="by" label={t('timeline.by')} value={asked.by} choices={rows} />
      <Select
        name="jurisdiction"
        label={t('timeline.jurisdiction')}
        value={asked.jurisdiction ?? undefined}
        choices={choices.jurisdiction}
        any={any}
      />
      <Select
        name="authority"
        label={t('updates.filter.authority')}
        value={asked.authority ?? undefined}
        choices={choices.authority}
        any={any}
      />
      <Select
        name="instrument"
        label={t('updates.filter.instrument')}
        value={asked.instrument ?? undefined}
        choices={choices.instrument}
        any={any}
      />
      <DayField name="from" label={t('timeline.from')} value={asked.from} />
      <DayField name="to" label={t('timeline.to')} value={asked.to} />
      <WrongDays days={wrong} />
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('updates.filter.apply')}
        </button>
        <a href="/timeline">{t('updates.filter.clear')}</a>
      </p>
    </Form>
  )
}
