import { say, sayDay, sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'
import type { Text } from '#content/schema.ts'
import type { ShownOutcome } from './dated-item.ts'
import { remaining } from './remaining.ts'
import { isDay } from './window-edges.ts'

type WhenProps = {
  window: Window
  /** What it was read from, in the words of who said it. */
  words?: string | null
}

/** A window in words, for machines when it is one day, with the words that it was read from. */
export function When({ window, words }: WhenProps) {
  const says = say(window, useT().language)
  return (
    <>
      {isDay(window) ? <time dateTime={window.start!}>{says}</time> : <span>{says}</span>}
      {words && <Quoted words={words} />}
    </>
  )
}

/** Words of a source, in the language that their script shows. */
export function Quoted({ words }: { words: string }) {
  return (
    <q className="window-words" lang={/[\u3040-\u30ff\u4e00-\u9fff]/.test(words) ? 'ja' : 'en'}>
      {words}
    </q>
  )
}

export function DayText({ day }: { day: Day }) {
  return (
    <time dateTime={day} className="nowrap">
      {sayDay(day, useT().language)}
    </time>
  )
}

type LeftProps = { window: Window; today: Day; outcome?: ShownOutcome | null }

/** How far a window is from today; one that was overtaken counts down to nothing, and says so. */
export function Left({ window, today, outcome }: LeftProps) {
  const t = useT()
  if (outcome === 'superseded') return <>{t('left.overtaken')}</>
  const { code, n } = remaining(window, today)
  if (code === 'today' || code === 'running' || code === 'unknown') return <>{t(`left.${code}`)}</>
  return <>{t(`left.${code}`, { n })}</>
}

type Listed = { published: string | null; firstSeen: Day; listedBy?: Text | null }

/** The listed day at its precision, a witness's said so; where the page bears none, the day of first sight, said so. */
export function Published({ published, firstSeen, listedBy }: Listed) {
  const t = useT()
  if (published) {
    return (
      <>
        <time dateTime={published}>{sayListed(published, t.language)}</time>
        {listedBy && <span className="fact-note">{t('updates.listed')}</span>}
      </>
    )
  }
  return (
    <span className="undated">{t('updates.undated', { day: sayDay(firstSeen, t.language) })}</span>
  )
}
