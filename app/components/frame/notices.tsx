import { sayDay } from '#app/i18n/dates.ts'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

type Props = {
  notices: { replay: boolean; clockSetTo: string | null; readOnly: boolean }
  /** The day of the last review of content, where the clock is set before it. */
  reviewedLater: Day | null
}

/** What every page must say first: nobody who could change anything, replayed captures, or a clock that stands. */
export function Notices({ notices: { replay, clockSetTo, readOnly }, reviewedLater }: Props) {
  const t = useT()
  const instant = useInstant()
  if (!replay && !clockSetTo && !reviewedLater && !readOnly) return null
  return (
    <aside className="notices" aria-label={t('notice.label')}>
      {readOnly && <p className="notice">{t('notice.readOnly')}</p>}
      {replay && <p className="notice">{t('notice.replay')}</p>}
      {clockSetTo && <p className="notice">{t('notice.clock', { at: instant(clockSetTo) })}</p>}
      {reviewedLater && (
        <p className="notice">
          {t('notice.reviewedLater', { day: sayDay(reviewedLater, t.language) })}
        </p>
      )}
    </aside>
  )
}
