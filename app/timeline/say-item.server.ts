import type { DatedItem } from '#app/components/dated-item.ts'
import { remaining } from '#app/components/remaining.ts'
import { say, sayDay } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'

/** One dated thing in words: what, of what, when, how far, what became of it, how well known. */
export function sayItem(item: DatedItem, today: Day, t: Translate): string {
  const { code, n } = remaining(item.window, today)
  const far =
    item.outcome === 'superseded'
      ? t('left.overtaken')
      : code === 'today' || code === 'running' || code === 'unknown'
        ? t(`left.${code}`)
        : t(`left.${code}`, { n })
  const parts = [
    t.text(item.title),
    t.text(item.short),
    say(item.window, t.language),
    item.words ? `“${item.words}”` : '',
    far,
    t(`outcome.${item.outcome}`),
    t(`rank.${item.rank}`),
    item.disputed ? t('milestone.disputed') : '',
    item.of > 1 ? t('timeline.reading', { n: item.reading, of: item.of }) : '',
    item.confirmed
      ? t('finding.confirmedBy', {
          who: item.confirmed.by || t('person.anonymised'),
          day: sayDay(item.confirmed.on, t.language),
        })
      : '',
    item.from === 'proposed' ? t('timeline.proposed') : '',
  ]
  return parts.filter(Boolean).join(t.language === 'ja' ? '／' : '; ')
}
