import { useT } from '#app/i18n/reader.tsx'
import { addressOf, type TimelineView } from './address.ts'
import type { Range } from './range.ts'

const KINDS = ['ics', 'csv', 'svg'] as const

/** The view as files, and its address to send. */
export function TimelineExports({ view, range }: { view: TimelineView; range: Range }) {
  const t = useT()
  return (
    <p className="timeline-exports small no-print">
      <span className="soft">{t('timeline.export')}</span>
      {KINDS.map((kind) => (
        <a key={kind} href={addressOf(view, range, `/timeline.${kind}`)} download>
          {t(`timeline.export.${kind}`)}
        </a>
      ))}
    </p>
  )
}
