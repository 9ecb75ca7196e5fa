import type { Window } from '#content/dates/window.ts'
import type { Text } from '#content/schema.ts'

/** Instruments that stand on one rung of one ladder. */
export type StageCount = {
  jurisdiction: { id: string; name: Text }
  /** `statute` or another ladder, by its id. */
  ladder: string
  stage: Text
  instruments: { id: string; short: Text }[]
}

/** A forecast and what came of it. */
export type Forecast = {
  instrument: string
  short: Text
  milestone: string
  title: Text
  forecast: { window: Window; words: string | null }
  came: Window
  /** Whether it came before the forecast window, within it, after it, or partly within. */
  place: 'before' | 'within' | 'after' | 'overlaps'
  /** Days between the window and the outcome, when it came before or after. */
  least: number
  most: number
  /** Days from the first to the last day of the window; null without a first day. */
  length: number | null
  /** Days from the last day of the window to the first and last possible day of the outcome. */
  after: { least: number; most: number }
}
