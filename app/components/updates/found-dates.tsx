import { When } from '#app/components/dates/when.tsx'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Window } from '#content/dates/window.ts'

const COLUMNS = ['phrase', 'window', 'kind', 'rule'] as const

type Found = Window & {
  ordinal: number
  kind: string
  phrase: string
  rule: string
  field: string
  notes: string[] | null
}

/** Dates read in an update: the words, what they were read as, and by which rule. */
export function FoundDates({ dates, language }: { dates: Found[]; language: string }) {
  const t = useT()
  return (
    <div className="scroll">
      <table className="stacked">
        <ColumnHeads names={COLUMNS.map((column) => t(`update.dates.${column}`))} />
        <tbody>
          {dates.map((date) => (
            <tr key={date.ordinal}>
              <td>
                <q lang={language}>{date.phrase}</q>
              </td>
              <td data-label={t('update.dates.window')}>
                <When window={date} />
                {date.notes?.map((note) => (
                  <span key={note} className="fact-note">
                    {t.word('dateNote', note)}
                  </span>
                ))}
              </td>
              <td data-label={t('update.dates.kind')}>{t.word('date', date.kind)}</td>
              <td data-label={t('update.dates.rule')} className="soft">
                {date.rule}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
