import {
  DUTY_ORDER,
  type Due,
  type RegisterGroup,
  type RegisterRow,
} from '#app/components/obligations/obligation-item.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import { fold } from '#content/mapping/normalise.ts'
import type { Text } from '#content/schema.ts'
import type { RegisterAsked } from './asked.server.ts'
import { dutyItem } from './item.server.ts'

/** Every obligation of content as it stands on a day, in the order of the instruments. */
export function registerRows(content: Content, today: string): RegisterRow[] {
  return content.instruments.flatMap((instrument) => {
    const { id, short, jurisdiction, authority } = instrument
    return instrument.obligations.map((obligation) => ({
      ...dutyItem(obligation, instrument, today),
      instrument: { id, short, jurisdiction, authority },
    }))
  })
}

/** Rows that fit what was asked, but for their standing and how they were read. */
export function fitting(rows: RegisterRow[], { filter, words }: RegisterAsked): RegisterRow[] {
  const { jurisdiction, authority, instrument, role } = filter
  const wanted = fold(words).text
  return rows.filter(
    (row) =>
      (!jurisdiction || row.instrument.jurisdiction === jurisdiction) &&
      (!authority || row.instrument.authority === authority) &&
      (!instrument || row.instrument.id === instrument) &&
      (!role || row.who.includes(role)) &&
      (wanted === '' || fold(textOf(row)).text.includes(wanted)),
  )
}

/**
 * Rows in groups that may each be counted: of one standing, and all read first-hand or all known
 * second-hand. No number of the register is of more than one group.
 */
export function groupsOf(rows: RegisterRow[]): RegisterGroup[] {
  return DUTY_ORDER.flatMap((state) =>
    [true, false].map((firstHand) => ({
      ...{ state, firstHand },
      duties: rows
        .filter((row) => row.state === state && row.firstHand === firstHand)
        .toSorted(byDue),
    })),
  ).filter(({ duties }) => duties.length > 0)
}

/** The groups that were asked for. */
export const askedGroups = (groups: RegisterGroup[], { filter }: RegisterAsked) =>
  groups.filter(
    ({ state, firstHand }) =>
      (!filter.standing || filter.standing === state) &&
      (!filter.hand || (filter.hand === 'first') === firstHand),
  )

/** What comes first in time stands first; a duty without a day comes last, and content's order is kept. */
const byDue = (a: RegisterRow, b: RegisterRow) => compareWindows(windowOf(a.by), windowOf(b.by))

const NO_DAY: Window = { start: null, end: null, precision: 'unknown' }
const windowOf = (by: Due | null): Window =>
  (by?.readings.find(({ outcome }) => outcome === 'expected') ?? by?.readings[0])?.window ?? NO_DAY

function textOf({
  title,
  duty,
  sanction,
  trigger,
  provision,
  by,
  instrument,
}: RegisterRow): string {
  const texts: (Text | null | undefined)[] = [
    ...[title, duty, sanction, trigger, provision?.value, by?.title, instrument.short],
  ]
  return texts.flatMap((text) => (text ? [text.en, text.ja] : [])).join('\n')
}
