import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

type Term = { ja: string; en: string; note: Text | null }

/** Terms in Japanese and English; each leads to the updates that hold it. */
export function GlossaryTable({ terms }: { terms: Term[] }) {
  const t = useT()
  return (
    <table className="stacked">
      <ColumnHeads
        names={[
          ...[t('glossary.col.ja'), t('glossary.col.en')],
          ...[t('glossary.col.note'), t('glossary.col.updates')],
        ]}
      />
      <tbody>
        {terms.map(({ ja, en, note }) => (
          <tr key={ja}>
            <th scope="row" lang="ja">
              {ja}
            </th>
            <td lang="en" data-label={t('glossary.col.en')}>
              {en}
            </td>
            <td data-label={note ? t('glossary.col.note') : undefined}>{note && t.text(note)}</td>
            <td className="nowrap" data-label={t('glossary.col.updates')}>
              <Link
                to={`/updates?q=${encodeURIComponent(ja)}`}
                aria-label={t('glossary.updates', { term: ja })}
              >
                {t('glossary.updates.short')}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
