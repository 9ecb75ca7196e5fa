import { type RefObject, useLayoutEffect, useRef } from 'react'
import { Left, When } from '#app/components/dates/when.tsx'
import { BillChip } from '#app/components/marks/bill-chip.tsx'
import { ConfirmedMark } from '#app/components/marks/confirmed-mark.tsx'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { ForceMark, OutcomeMark, RankMark, SeverityMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import { placeOf, type TimelineItem } from './item.ts'
import { TimelineSource } from './source.tsx'
import type { CardPlace } from './use-card.ts'

const BESIDE = 6

type Props = {
  item: TimelineItem
  today: Day
  place: CardPlace
  box: RefObject<HTMLElement | null>
}

/** What is known of one mark: the words it was read from, its source, and that source's rank. */
export function TimelineCard({ item, today, place, box }: Props) {
  const t = useT()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (card.current && box.current) stand(card.current, box.current, place)
  }, [place, box])
  return (
    <div ref={card} className="timeline-card">
      <p className="card-title">
        {/* By keyboard the mark itself is the way there. */}
        <a href={placeOf(item)} tabIndex={-1}>
          {item.title}
        </a>
      </p>
      <p className="soft small">
        {item.short} · {t.word('milestone', item.kind)}
        {item.of > 1 && ` · ${t('timeline.reading', { n: item.reading, of: item.of })}`}
      </p>
      <p className="card-when">
        <When window={item.window} words={item.words} />
      </p>
      <p className="soft small">
        <Left {...item} today={today} />
      </p>
      <p className="marks">
        <OutcomeMark outcome={item.outcome} />
        <ForceMark force={item.force} />
        <SeverityMark severity={item.severity} />
        {item.disputed && <DisputedChip />}
        {item.bill && <BillChip />}
        {item.proposed && <span className="chip chip-warn">{t('timeline.proposed')}</span>}
        <ConfirmedMark confirmed={item.confirmed} />
      </p>
      <p className="card-source">
        <RankMark rank={item.rank} />{' '}
        <TimelineSource source={item.source} rank={item.rank} tabIndex={-1} />
      </p>
    </div>
  )
}

/** Below its mark where there is room on the screen, else above it; never beyond the drawing. */
function stand(card: HTMLElement, box: HTMLElement, { mark, x }: CardPlace): void {
  const frame = box.getBoundingClientRect()
  const target = (mark.querySelector('.target') ?? mark).getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const wanted = (x ?? Math.max(target.left, frame.left)) - frame.left - 24
  const left = Math.max(4, Math.min(wanted, frame.width - width - 6))
  const isRoomBelow = target.bottom + BESIDE + height < window.innerHeight
  const top = isRoomBelow ? target.bottom + BESIDE : target.top - BESIDE - height
  card.style.left = `${Math.round(left)}px`
  card.style.top = `${Math.round(top - frame.top)}px`
}
