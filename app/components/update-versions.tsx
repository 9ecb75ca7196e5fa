import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'

type Version = { number: number; title: string; summary: string; seen: string; technical: boolean }

/** What it said at each time, newest first; a change of ours is said to be ours. */
export function UpdateVersions({ versions, language }: { versions: Version[]; language: string }) {
  const t = useT()
  if (versions.length < 2) return <p className="soft">{t('update.versions.one')}</p>
  return (
    <ol className="versions">
      {versions.toReversed().map(({ number, title, summary, seen, technical }) => (
        <li key={number}>
          <p className="soft small">
            {t('update.version', { n: number, day: sayDay(seen, t.language) })}
            {technical && ` (${t('update.version.technical')})`}
          </p>
          <p lang={language}>{title}</p>
          {summary && (
            <p className="soft" lang={language}>
              {summary}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
