import type { AppLoadContext } from '@remix-run/node'
import type { RegisterGroup, RegisterRow } from '#app/components/obligations/obligation-item.ts'
import { csvOf } from '#app/csv.server.ts'
import { refuseWrong } from '#app/filters.server.ts'
import { say } from '#app/i18n/dates.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { authorityName } from '#app/updates/items.server.ts'
import type { Content } from '#content/load.server.ts'
import { listFindings } from '#db/findings.ts'
import { readRegisterAsked, registerChoices } from './asked.server.ts'
import { askedGroups, fitting, groupsOf, registerRows } from './register.server.ts'

const COLUMNS = [
  ...[
    'id',
    'title',
    'who',
    'trigger',
    'duty',
    'meanwhile',
    'standing',
    'read',
    'force',
    'relation',
  ],
  ...['milestone', 'window', 'start', 'end', 'precision', 'outcome', 'disputed', 'sanction'],
  ...['provision', 'rank', 'sources', 'instrument', 'instrument_id', 'jurisdiction', 'authority'],
  ...['as_of', 'notice'],
] as const

/** The register of an address as CSV, in the language of whoever asks: one SQL statement. */
export function registerCsv(
  { db, content, today }: AppLoadContext,
  search: URLSearchParams,
  t: Translate,
): string {
  const asked = readRegisterAsked(search, registerChoices(content))
  refuseWrong(asked.wrong, t)
  const rows = fitting(registerRows(learntContent(content, listFindings(db)), today), asked)
  const shared = { as_of: today, notice: notice(t) }
  return csvOf(
    COLUMNS,
    askedGroups(groupsOf(rows), asked).flatMap((group) =>
      group.duties.map((row) => ({ ...lineOf(row, group, content, t), ...shared })),
    ),
  )
}

const notice = (t: Translate) =>
  t.language === 'ja'
    ? t('footer.advice')
    : `${t('footer.advice')} 情報提供であり、法的助言ではありません。`

function lineOf(
  row: RegisterRow,
  { state, firstHand }: RegisterGroup,
  content: Content,
  t: Translate,
) {
  const { id, title, who, trigger, duty, meanwhile, force, sanction, provision, rank, instrument } =
    row
  return {
    ...{ id, title: t.text(title), who: t.list(who.map((role) => t.word('role', role))) },
    ...{ trigger: trigger && t.text(trigger), duty: t.text(duty), sanction: t.text(sanction) },
    meanwhile: meanwhile && t.text(meanwhile),
    standing: t(`duty.${state}`),
    read: t(`hand.${firstHand ? 'first' : 'second'}`),
    // Advice has no force of its own; a column that named one would say that it binds.
    force: state === 'good-practice' ? null : t(`force.${force}`),
    ...dueCells(row, t),
    provision: provision && t.text(provision.value),
    rank: t(`rank.${rank}`),
    sources: row.claims.map(({ address, via }) => address ?? via).join('; '),
    ...{ instrument: t.text(instrument.short), instrument_id: instrument.id },
    jurisdiction: t.text(content.jurisdictionById.get(instrument.jurisdiction)!.name),
    authority: t.text(authorityName(content, instrument.authority)),
  }
}

/** The milestone with its windows; of two readings each cell holds both, in the same order. */
function dueCells({ by }: RegisterRow, t: Translate) {
  const each = (cell: (reading: NonNullable<typeof by>['readings'][number]) => string) =>
    by?.readings.map(cell).join(' | ') ?? null
  return {
    relation: by && t(`obligation.${by.relation}`),
    milestone: by && t.text(by.title),
    window: each(
      ({ window, words }) => say(window, t.language) + (words ? ` ${quoted(words, t)}` : ''),
    ),
    start: each(({ window }) => window.start ?? ''),
    end: each(({ window }) => window.end ?? ''),
    precision: each(({ window }) => window.precision),
    outcome: each(({ outcome }) => t(`outcome.${outcome}`)),
    disputed: by?.disputed ? t('milestone.disputed') : null,
  }
}

const quoted = (words: string, { language }: Translate) =>
  language === 'ja' ? `「${words}」` : `“${words}”`
