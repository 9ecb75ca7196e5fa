import type { TimelineItem } from '#app/components/timeline/item.ts'
import { say, sayDay } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import type { ShownOutcome } from './dated-item.ts'
import { remaining } from './remaining.ts'

type Facts = Record<
  | 'when'
  | 'left'
  | 'outcome'
  | 'rank'
  | 'words'
  | 'disputed'
  | 'bill'
  | 'reading'
  | 'confirmed'
  | 'proposed',
  string
>

/**
 * What is known of an entry, each fact in words; an empty text where there is nothing to say. Without
 * a day of today nothing is counted from it.
 */
export function factsOf(item: TimelineItem, today: Day | null, t: Translate): Facts {
  return {
    when: say(item.window, t.language),
    words: item.words ?? '',
    left: today ? sayLeft(item, today, t) : '',
    outcome: t(`outcome.${item.outcome}`),
    rank: t(`rank.${item.rank}`),
    disputed: item.disputed ? t('milestone.disputed') : '',
    bill: item.bill ? t('milestone.bill') : '',
    reading: item.of > 1 ? t('timeline.reading', { n: item.reading, of: item.of }) : '',
    confirmed: item.confirmed
      ? t('finding.confirmedBy', {
          who: item.confirmed.by || t('person.anonymised'),
          day: sayDay(item.confirmed.on, t.language),
        })
      : '',
    proposed: item.proposed ? t('timeline.proposed') : '',
  }
}

/** How far a window is from today; one that was overtaken counts down to nothing. */
export function sayLeft(
  { window, outcome }: Pick<TimelineItem, 'window'> & { outcome: ShownOutcome },
  today: Day,
  t: Translate,
): string {
  if (outcome === 'superseded') return t('left.overtaken')
  const { code, n } = remaining(window, today)
  if (code === 'today' || code === 'running' || code === 'unknown') return t(`left.${code}`)
  return t(`left.${code}`, { n })
}

/** One entry in one sentence: what, of what, when, how far, what became of it, how well known. */
export function sayItem(item: TimelineItem, today: Day | null, t: Translate): string {
  const { when, words, left, outcome, rank, ...rest } = factsOf(item, today, t)
  const quoted = words && (t.language === 'ja' ? `「${words}」` : `“${words}”`)
  return [item.title, item.short, when, quoted, left, outcome, rank, ...Object.values(rest)]
    .filter(Boolean)
    .join(t.language === 'ja' ? '／' : '; ')
}
