import { StandingMark } from '#app/components/marks/source-standing.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import type { SourceStanding } from '#content/source-standing.ts'

export type Beat = {
  all: number
  well: number
  /** Those that do not stand well, the worst first. Instants are UTC. */
  shown: {
    id: string
    name: Text
    authority: Text
    standing: SourceStanding
    lastGood: string | null
  }[]
  /** How many more do not stand well. */
  more: number
}

/** Which sources need somebody, and when each was last read well; the rest only as a number. */
export function Heartbeat({ all, well, shown, more }: Beat) {
  const t = useT()
  return (
    <>
      <p>
        <a href="/sources">{t('overview.sources.sum', { ok: well, all })}</a>{' '}
        <span className="small soft">
          {shown.length > 0 && t('overview.sources.worst', { n: shown.length + more })}
        </span>
      </p>
      <Beats beats={shown} />
      {more > 0 && (
        <p className="small">
          <a href="/sources">{t('overview.sources.more', { n: more })}</a>
        </p>
      )}
    </>
  )
}

/** Sources, each with how it stands and when it was last read well. */
export function Beats({ beats }: { beats: Beat['shown'] }) {
  const t = useT()
  const instant = useInstant()
  return (
    <ul className="heartbeat">
      {beats.map(({ id, name, authority, standing, lastGood }) => (
        <li key={id}>
          <StandingMark standing={standing} /> <a href={`/sources#${id}`}>{t.text(name)}</a>
          <span className="fact-note">
            {t.text(authority)} · {t('sources.col.good')}
            {t('colon')}
            {lastGood ? instant(lastGood) : t('sources.never.good')}
          </span>
        </li>
      ))}
    </ul>
  )
}
