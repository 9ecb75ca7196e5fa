import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { CheckMark } from '#app/components/marks/check-mark.tsx'
import { CheckNote } from '#app/components/marks/check-note.tsx'
import { Silence, StandingMark } from '#app/components/marks/source-standing.tsx'
import { sayListed } from '#app/i18n/dates.ts'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import { sourceName } from '#app/i18n/source-names.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { SourceIncidents } from './source-incidents.tsx'
import type { SourceItem } from './source-item.ts'

const COLUMNS = ['source', 'standing', 'outcome', 'new', 'counts'] as const

export function SourceTable({ sources }: { sources: SourceItem[] }) {
  const t = useT()
  return (
    <table className="stacked">
      <ColumnHeads names={COLUMNS.map((column) => t(`sources.col.${column}`))} />
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </tbody>
    </table>
  )
}

function SourceRow({ source }: { source: SourceItem }) {
  const t = useT()
  return (
    <tr id={source.id}>
      <th scope="row">
        {t.text(sourceName(source.id))}
        <span className="fact-note">
          {t.text(source.authority)} · <span className="code">{source.id}</span>
        </span>
        <span className="fact-note">
          {t(`sources.role.${source.role}`)} · {t(`sources.kind.${source.kind}`)}
        </span>
        {source.home && (
          <a href={source.home} rel="noreferrer" className="small address">
            {source.address}
          </a>
        )}
      </th>
      <td data-label={t('sources.col.standing')}>
        <StandingMark standing={source.standing} />
        {source.lastGood && <Silence silence={source.silence} />}
        <SourceIncidents source={source} />
      </td>
      <td data-label={t('sources.col.outcome')}>
        <LastLook source={source} />
      </td>
      <td className="nowrap" data-label={t('sources.col.new')}>
        <NewestItem item={source.lastNew} />
      </td>
      <td className="counts" data-label={t('sources.col.counts')}>
        <Counts source={source} />
      </td>
    </tr>
  )
}

function NewestItem({ item }: { item: SourceItem['lastNew'] }) {
  const t = useT()
  if (!item) return '–'
  const day = sayListed(item.listed, t.language)
  return item.updateId === null ? day : <Link to={`/updates/${item.updateId}`}>{day}</Link>
}

function LastLook({ source: { check, pages, lastGood } }: { source: SourceItem }) {
  const t = useT()
  const instant = useInstant()
  if (!check) return <CheckMark outcome={null} />
  const others = pages.filter(({ outcome }) => outcome !== check.outcome)
  return (
    <>
      <CheckMark outcome={check.outcome} />
      <span className="fact-note">{instant(check.at)}</span>
      <span className="fact-note">{answerOf(check, t)}</span>
      {check.note && <CheckNote note={check.note} />}
      {lastGood !== check.at && (
        <span className="fact-note">
          {t('sources.col.good')}
          {t('colon')}
          {lastGood ? instant(lastGood) : t('sources.never.good')}
        </span>
      )}
      {others.map(({ url, outcome }) => (
        <span key={url} className="fact-note address">
          {url}
          {t('colon')}
          {t.word('check', outcome)}
        </span>
      ))}
    </>
  )
}

/** The answer's status and how many of its rows were read. */
function answerOf({ status, candidates, parsed }: NonNullable<SourceItem['check']>, t: Translate) {
  const answer = status === null ? [] : [t('sources.status', { status })]
  const rows =
    candidates === null || parsed === null ? [] : [t('sources.rows', { candidates, parsed })]
  return [...answer, ...rows].join(' · ')
}

function Counts({ source }: { source: SourceItem }) {
  const t = useT()
  return (
    <ul className="stored">
      <li>{t('sources.updates', { n: source.updates })}</li>
      <li>{t('sources.captures', { n: source.captures })}</li>
      {source.recallMisses > 0 && <li>{t('sources.misses', { n: source.recallMisses })}</li>}
      {source.waiting > 0 && <li>{t('sources.waiting', { n: source.waiting })}</li>}
    </ul>
  )
}
