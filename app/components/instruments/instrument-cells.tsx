import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { ForceMark } from '#app/components/marks/marks.tsx'
import { StageSince } from '#app/components/marks/stage-mark.tsx'
import { NextThing } from '#app/components/overview/next-thing.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { InstrumentItem } from './instrument-item.ts'

const COLUMNS = ['name', 'force', 'stage', 'next'] as const

/** The heads over instruments: name, force, stage, what comes next, and how many updates if asked. */
export function InstrumentHeads({ updates = false }: { updates?: boolean }) {
  const t = useT()
  const names = COLUMNS.map((column) => t(`instrument.col.${column}`))
  const number = t('instrument.col.updates')
  return <ColumnHeads names={updates ? [...names, number] : names} number={number} />
}

/** An instrument's force, stage and next dated thing, as cells of its row. */
export function InstrumentCells({ item, today }: { item: InstrumentItem; today: Day }) {
  const t = useT()
  return (
    <>
      <td data-label={t('instrument.col.force')}>
        <ForceMark force={item.force} />
      </td>
      <td data-label={t('instrument.col.stage')}>
        <StageSince stage={item.stage} />
      </td>
      <td data-label={t('instrument.col.next')}>
        <NextThing item={item.next} today={today} />
      </td>
    </>
  )
}
