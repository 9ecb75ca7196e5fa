import { say, sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Window } from '#content/dates/window.ts'
import type { UpdateItem } from './update-item.ts'

type Props = {
  update: Pick<UpdateItem, 'authority' | 'type' | 'published' | 'listedBy' | 'links'>
  dates?: (Window & { kind: string })[]
}

/** Who, what kind, when, on which instrument, which dates: from facts, never from the title. */
export function ComposedLine({ update, dates = [] }: Props) {
  const t = useT()
  const instruments = t.list(update.links.map(({ short }) => t.text(short)))
  const named = dates.map((date) => `${t.word('date', date.kind)} ${say(date, t.language)}`)
  return (
    <>
      {t('composed.noted', {
        who: t.text(update.authority),
        what: t.word('type', update.type),
        day: update.published && sayListed(update.published, t.language),
        listed: update.listedBy !== null,
      })}
      {instruments && t('composed.on', { instruments })}
      {named.length > 0 && t('composed.dates', { dates: t.list([...new Set(named)]) })}
    </>
  )
}
