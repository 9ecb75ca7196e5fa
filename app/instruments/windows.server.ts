import { type Closing, closingWindow } from '#content/dates/closing.ts'
import { addDays, type Day } from '#content/dates/day.ts'
import { BY_ORDER, isSetByOrder, windowOf } from '#content/dates/iso.ts'
import { lastDay } from '#content/dates/standing.ts'
import type { DateKind, Precision, Window } from '#content/dates/window.ts'
import { addWorkingDays, areHolidaysKnown } from '#content/dates/working-days.ts'
import type { Content } from '#content/load.server.ts'
import { CLOSING_KINDS, type Instrument, type Milestone, type StageEntry } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'

/** Where the law that knows of extended days, offices that are closed and short calls holds. */
const LAW_OF = 'jp'

/** A window of a jurisdiction with what Japan's law adds to its last day; elsewhere that adds nothing. */
const closingIn = (jurisdiction: string | undefined, window: Window, closing: Closing): Window =>
  jurisdiction === LAW_OF ? closingWindow(window, closing) : window

/** A window of a milestone as it is shown; a day on which it came is not moved by any law. */
export function milestoneWindow(
  window: Window,
  { kind, extended }: Milestone,
  { came, today, jurisdiction }: { came: boolean; today: Day; jurisdiction: string },
): Window {
  if (!CLOSING_KINDS.includes(kind)) return window
  return closingIn(jurisdiction, window, {
    extended: extended === true && !came,
    call: kind === 'consultation-closes',
    today: came ? null : today,
  })
}

/** The window of a step that an instrument took: a consultation ends as the milestone that closes it. */
export function stageWindow(
  { stage, when }: StageEntry,
  { milestones, jurisdiction }: Instrument,
): Window {
  const window = windowOf(when)
  if (stage !== 'consultation') return window
  const closes = milestones.find(
    ({ kind, extended, readings }) =>
      kind === 'consultation-closes' &&
      extended &&
      readings.some((reading) => lastDay(windowOf(reading.when)) === lastDay(window)),
  )
  const closing = { extended: closes !== undefined, call: true, today: null }
  return closingIn(jurisdiction, window, closing)
}

/** The window that a finding says, as its milestone or stage has it shown. */
export function findingWindow(row: FindingRow, instrument: Instrument | undefined): Window {
  const window = windowOfRow(row, row.quote)
  const milestone = instrument?.milestones.find(({ id }) => id === row.milestone)
  if (!milestone) return window
  const { extended, kind } = milestone
  return closingIn(instrument?.jurisdiction, window, {
    extended: extended === true && row.kind === 'window',
    call: kind === 'consultation-closes',
    today: null,
  })
}

type Dated = Pick<Window, 'start' | 'end'> & { kind: string; precision: string; phrase: string }

/**
 * The window of a date that was read in an update, as it is shown. What a finding says of the same days
 * is extended where the law of its milestone says so; a period that a law itself sets, always. The law
 * is that of the instrument that a finding names, else of the body that published the update.
 */
export function dateWindow(
  date: Dated & { rule: string; authority: string },
  findings: FindingRow[],
  { instrumentById, authorityById, today }: Known,
): Window {
  const window = windowOfRow(date, date.phrase)
  const kind = date.kind as DateKind
  if (!CLOSING_DATES.includes(kind)) return window
  const said = findings.find(({ start, end }) => start === date.start && end === date.end)
  const instrument = said && instrumentById.get(said.instrument)
  const known = said && findingWindow(said, instrument)
  const { jurisdiction } = instrument ?? authorityById.get(date.authority) ?? {}
  return closingIn(jurisdiction, window, {
    extended: known?.extendedFrom !== undefined || SET_BY_LAW.test(date.rule),
    call: kind === 'comment-window',
    today,
  })
}

/**
 * The earliest last day, as written, that a law may have moved to a day or beyond it: the first of the days
 * before it on which offices were closed; the day itself after a working day.
 */
export const earliestWritten = (day: Day): Day =>
  areHolidaysKnown(day) ? addDays(addWorkingDays(day, -1), 1) : day

type Known = Pick<Content, 'instrumentById' | 'authorityById'> & { today: Day }

const CLOSING_DATES: DateKind[] = ['comment-window', 'comment-close', 'due']

/** A period counted from a promulgation or enforcement (Act on Holidays of Administrative Organs, art. 2). */
const SET_BY_LAW = /^not-exceeding\((?:promulgation|enforcement)\)$/

const windowOfRow = (
  { start, end, precision }: Omit<Dated, 'kind' | 'phrase'>,
  words: string,
): Window => ({
  ...{ start, end, precision: precision as Precision },
  ...(isSetByOrder(precision, words) && BY_ORDER),
})
