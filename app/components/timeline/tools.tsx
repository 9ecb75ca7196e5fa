import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { say } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { addressOf, type TimelineView } from './address.ts'
import { aroundToday, type Range, SPANS, shifted, spanning, spans, zoomed } from './range.ts'

const STEP = 0.5
const ZOOM = 2

type Props = { view: TimelineView; range: Range }

/** The days shown, and links to others: the same moves as by hand, for every browser. */
export function TimelineTools({ view, range }: Props) {
  const t = useT()
  // A length that was chosen is a step back to; moves by a little would be too many of them.
  const to = (
    to: Range,
    says: string,
    children: ReactNode,
    { isChoice = false, current = false } = {},
  ) => (
    <Link
      className="tool"
      to={addressOf(view, to)}
      preventScrollReset
      replace={!isChoice}
      aria-label={children === says ? undefined : says}
      title={children === says ? undefined : says}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  )
  return (
    <nav className="timeline-tools" aria-label={t('timeline.tools')}>
      <p className="tool-group">
        {to(shifted(range, -STEP), t('timeline.earlier'), <Icon d="M9 2L4 7l5 5" />)}
        {to(aroundToday(range, view.today), t('timeline.toToday'), t('timeline.toToday'))}
        {to(shifted(range, STEP), t('timeline.later'), <Icon d="M5 2l5 5-5 5" />)}
      </p>
      <p className="shown-days" aria-live="polite">
        {say({ start: range.from, end: range.to, precision: 'range' }, t.language)}
      </p>
      <p className="tool-group tool-spans">
        {SPANS.map((months) => (
          <span key={months}>
            {to(
              spanning(range, months, view.today),
              t(`timeline.span.${months}`),
              t(`timeline.span.${months}`),
              { isChoice: true, current: spans(range, months) },
            )}
          </span>
        ))}
      </p>
      <p className="tool-group">
        {to(zoomed(range, ZOOM, 0.5), t('timeline.zoomOut'), <Icon d="M2 7h10" />)}
        {to(zoomed(range, 1 / ZOOM, 0.5), t('timeline.zoomIn'), <Icon d="M2 7h10M7 2v10" />)}
      </p>
    </nav>
  )
}

function Icon({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
