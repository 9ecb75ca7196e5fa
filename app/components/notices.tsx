import { sayDay, sayInstant } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

type Props = {
  notices: { replay: boolean; clockSetTo: string | null }
  /** The day of the last review of content, where the clock is set before it. */
  reviewedLater: Day | null
}

/** What every page must say first: replayed captures, or a clock that stands. */
export function Notices({ notices: { replay, clockSetTo }, reviewedLater }: Props) {
  const t = useT()
  if (!replay && !clockSetTo && !reviewedLater) return null
  return (
    <aside className="notices" aria-label={t('notice.label')}>
      {replay && <p className="notice">{t('notice.replay')}</p>}
      {clockSetTo && (
        <p className="notice">{t('notice.clock', { at: sayInstant(clockSetTo, t.language) })}</p>
      )}
      {reviewedLater && (
        <p className="notice">
          {t('notice.reviewedLater', { day: sayDay(reviewedLater, t.language) })}
        </p>
      )}
    </aside>
  )
}
