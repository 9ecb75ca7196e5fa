import type { AppLoadContext } from '@remix-run/node'
import { factsOf } from '#app/components/dates/say-item.ts'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import { shownIn } from '#app/components/timeline/range.ts'
import { csvOf } from '#app/csv.server.ts'
import { refuseWrong } from '#app/filters.server.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import { notice } from './notice.server.ts'
import { timelineView } from './view.server.ts'

const COLUMNS = [
  ...['title', 'kind', 'window', 'start', 'end', 'precision', 'quoted', 'standing', 'outcome'],
  ...['reading', 'disputed', 'bill', 'proposed', 'confirmed', 'severity', 'force', 'rank'],
  ...[
    'source',
    'source_rank',
    'confirm_at',
    'instrument',
    'instrument_id',
    'milestone_id',
    'authority',
    'jurisdiction',
  ],
  ...['as_of', 'notice'],
] as const

/** The view of an address as CSV, in the language of whoever asks: one SQL statement. */
export function timelineCsv(
  context: AppLoadContext,
  search: URLSearchParams,
  t: Translate,
): string {
  const { today, content } = context
  const { asked, items } = timelineView(context, search, t)
  refuseWrong(asked.wrong, t)
  const shared = { as_of: today, notice: notice(t) }
  return csvOf(
    COLUMNS,
    shownIn(items, asked).map((item) => ({ ...lineOf(item, { today, content }, t), ...shared })),
  )
}

function lineOf(
  item: TimelineItem,
  { today, content }: { today: Day; content: Content },
  t: Translate,
) {
  const { when, words, left, ...facts } = factsOf(item, today, t)
  const { outcome, rank, disputed, bill, reading, confirmed, proposed } = facts
  const { title, window, source, short, instrument, milestone } = item
  return {
    ...{ title, kind: t.word('milestone', item.kind), window: when, quoted: words },
    ...{ start: window.start, end: window.end, precision: window.precision, standing: left },
    ...{ outcome, reading, disputed, bill, proposed, confirmed, rank },
    severity: t(`severity.${item.severity}`),
    force: t(`force.${item.force}`),
    source: source?.read ? source.address : null,
    source_rank: source?.read ? t(`rank.${source.rank}`) : null,
    confirm_at: source && !source.read ? source.address : null,
    ...{ instrument: short, instrument_id: instrument, milestone_id: milestone },
    authority: t.text(content.authorityById.get(item.authority)!.name),
    jurisdiction: t.text(content.jurisdictionById.get(item.jurisdiction)!.name),
  }
}
