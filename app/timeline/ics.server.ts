import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import { sayItem } from '#app/components/dates/say-item.ts'
import { isHard } from '#app/components/dates/window-edges.ts'
import { placeOf, type TimelineItem } from '#app/components/timeline/item.ts'
import { shownIn } from '#app/components/timeline/range.ts'
import { refuseWrong } from '#app/filters.server.ts'
import { say, sayDay } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { type CalendarEvent, icsOf } from '#app/ics.server.ts'
import type { Day } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import { notice } from './notice.server.ts'
import { timelineView } from './view.server.ts'

/**
 * The view of an address as a calendar, in the language of whoever asks; `origin` is where links
 * lead. What has no known day has no place in a calendar. One SQL statement.
 */
export function timelineIcs(
  context: AppLoadContext,
  { search, origin }: { search: URLSearchParams; origin: string },
  t: Translate,
): string {
  const { today, now } = context
  const { asked, items } = timelineView(context, search, t)
  refuseWrong(asked.wrong, t)
  const events = shownIn(items, asked).flatMap((item) => eventOf(item, { today, origin }, t) ?? [])
  const name = t('timeline.calendar')
  return icsOf(events, { name, description: notice(t), stamp: now })
}

type Around = { today: Day; origin: string }

/**
 * An entry of a calendar; null where no day is known. A window spans its days, and its summary says
 * that it is one: a calendar shows a bar and no edges. One without an end stands on the day it has,
 * and its summary says that no end is known.
 */
export function eventOf(item: TimelineItem, around: Around, t: Translate): CalendarEvent | null {
  const { window } = item
  const from = firstDay(window) ?? lastDay(window)
  if (!from) return null
  const isDay = isHard(window) && firstDay(window) === lastDay(window)
  return {
    uid: `${createHash('sha256').update(item.key).digest('hex').slice(0, 32)}@shirase`,
    from,
    to: lastDay(window) ?? from,
    summary: summaryOf(item, isDay, t),
    description: descriptionOf(item, around.today, t),
    url: around.origin + placeOf(item),
    categories: [t.word('milestone', item.kind)],
    status: statusOf(item, isDay),
  }
}

/** A calendar keeps what it took in: days that are counted from today would be wrong tomorrow. */
const descriptionOf = (item: TimelineItem, today: Day, t: Translate): string =>
  [
    sayItem(item, null, t),
    t('timeline.calendar.asOf', { day: sayDay(today, t.language) }),
    sourceLine(item, t),
    notice(t),
  ].join('\n')

/** A calendar shows little else than its summaries, so all that makes an entry less than sure stands in them. */
function summaryOf(item: TimelineItem, isDay: boolean, t: Translate): string {
  const { window, outcome } = item
  const name = `${item.short}: ${item.title}`
  const marks = [
    ...(isDay ? [] : [t('timeline.calendar.window')]),
    ...(SAID.includes(outcome) ? [t(`outcome.short.${outcome}`)] : []),
    ...(item.disputed ? [t('milestone.disputed')] : []),
    ...(item.bill ? [t('milestone.bill')] : []),
    ...(item.proposed ? [t('timeline.proposed')] : []),
    ...(isLow(item) ? [t(`rank.${item.rank}`)] : []),
  ]
  const said = isDay ? name : t('timeline.calendar.span', { name, window: sayWhole(window, t) })
  if (marks.length === 0) return said
  const together = marks.join(t.language === 'ja' ? '、' : '; ')
  return t('timeline.calendar.marked', { name: said, marks: together })
}

/** A window in words, and that no end is known of one that a calendar puts on its first day alone. */
function sayWhole(window: Window, t: Translate): string {
  const said = say(window, t.language)
  return lastDay(window) ? said : t('timeline.calendar.endless', { window: said })
}

const UNSURE: ShownOutcome[] = [
  'not-announced',
  'announced-unverified',
  'lapsed-no-outcome-found',
  'outcome-not-found',
  'past-unrecorded',
]
const SAID: ShownOutcome[] = [...UNSURE, 'superseded']

/**
 * What was overtaken stays as cancelled, so that a calendar which took it in before lets go of it. A
 * window stays tentative also when something came of it: its days are not those on which it came.
 */
function statusOf(item: TimelineItem, isDay: boolean): CalendarEvent['status'] {
  if (item.outcome === 'superseded') return 'cancelled'
  const { outcome, disputed, bill, proposed } = item
  const isOpen = disputed || bill || proposed || isSecondHand(item) || UNSURE.includes(outcome)
  return isDay && !isOpen ? 'confirmed' : 'tentative'
}

/** Whether anything rests on no page of who decides it; a summary says so of all that does. */
const isLow = ({ rank }: TimelineItem): boolean => rank === 'unverified' || rank === 'secondary'

/** What several tell that it came is as sure as it gets; what is still to come is not. */
const isSecondHand = (item: TimelineItem): boolean =>
  item.rank === 'unverified' || (isLow(item) && !CAME.includes(item.outcome))

const CAME: ShownOutcome[] = ['occurred', 'late']

/** A page that says it, with its rank where that is another; else that none does, and where to confirm. */
function sourceLine({ source, rank }: TimelineItem, t: Translate): string {
  if (!source) return t('timeline.noAddress')
  if (!source.read) return `${t('timeline.confirmAt')} ${source.address}`
  const own =
    source.rank === rank ? '' : t('timeline.source.rank', { rank: t(`rank.${source.rank}`) })
  return `${t('timeline.source')}${own}: ${source.address}`
}
