import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Part } from './update-item.ts'

type Version = {
  number: number
  title: string
  summary: string
  seen: string
  technical: boolean
  /** What became of the version before; null for the first, and where it is too long. */
  changes: { title: Part[]; summary: Part[] } | null
}

/** What it said at each time, newest first, and what had changed; a change of ours is said to be ours. */
export function UpdateVersions({ versions, language }: { versions: Version[]; language: string }) {
  const t = useT()
  if (versions.length < 2) return <p className="soft">{t('update.versions.one')}</p>
  return (
    <>
      <p className="soft small">
        <del>{t('update.versions.gone')}</del> <ins>{t('update.versions.added')}</ins>
      </p>
      <ol className="versions">
        {versions.toReversed().map((version) => (
          <li key={version.number}>
            <p className="soft small">
              {t('update.version', {
                n: version.number,
                day: sayDay(version.seen, t.language),
              })}
              {version.technical && ` (${t('update.version.technical')})`}
            </p>
            <VersionText version={version} language={language} />
          </li>
        ))}
      </ol>
    </>
  )
}

function VersionText({ version, language }: { version: Version; language: string }) {
  const t = useT()
  const { number, title, summary, changes } = version
  return (
    <>
      {number > 1 && !changes && <p className="soft small">{t('update.versions.long')}</p>}
      <p lang={language}>{changes ? <Changed parts={changes.title} /> : title}</p>
      {(summary || changes?.summary.length) && (
        <p className="soft" lang={language}>
          {changes ? <Changed parts={changes.summary} /> : summary}
        </p>
      )}
    </>
  )
}

/** A text with what was taken out struck and what was put in underlined; parts never move. */
function Changed({ parts }: { parts: Part[] }) {
  let at = 0
  return (
    <>
      {parts.map(({ kind, text }) => {
        at += text.length
        const key = `${kind} ${at}`
        if (kind === 'gone') return <del key={key}>{text}</del>
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
      })}
    </>
  )
}
