import { useInstant, useT } from '#app/i18n/reader.tsx'
import { sourceName } from '#app/i18n/source-names.ts'
import type { SourceItem } from './source-item.ts'
import { Silence, StandingMark } from './source-standing.tsx'

const WELL = ['ok', 'quiet']

/** How each source stands in one line, the worst first, and when it was last read well. */
export function Heartbeat({ sources }: { sources: SourceItem[] }) {
  const t = useT()
  const instant = useInstant()
  const ok = sources.filter(({ standing }) => WELL.includes(standing)).length
  return (
    <>
      <p className="small soft">{t('overview.sources.sum', { ok, all: sources.length })}</p>
      <ul className="heartbeat">
        {sources.map(({ id, authority, standing, silence, lastGood }) => (
          <li key={id}>
            <p>
              <a href={`/sources#${id}`}>{t.text(sourceName(id))}</a>{' '}
              <span className="soft">{t.text(authority)}</span>
            </p>
            <p>
              <StandingMark standing={standing} />
              <Silence silence={silence} />
              <span className="fact-note">
                {t('sources.col.good')}: {lastGood ? instant(lastGood) : t('sources.never.good')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
