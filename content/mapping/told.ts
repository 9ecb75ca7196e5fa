import type { Text } from '../schema.ts'
import { severityOf } from './severity.ts'
import { typeOf } from './type.ts'
import type { Reason, UpdateToMap } from './update.ts'

/** What we know of single listings besides their own words, by `toldKey`. */
export type Told = ReadonlyMap<string, Text>

type Listed = Pick<UpdateToMap, 'publisher' | 'url' | 'published' | 'title'>

/** A listing as the backfill names it: one page may be listed on several days. */
export const toldKey = ({ publisher, url, published, title }: Listed): string =>
  [publisher, url, published, title].join('\n')

/** The form that our note of an update names: its list may bear the same title on every day. */
export function formTold(update: UpdateToMap, told: Told) {
  const note = told.get(toldKey(update))
  if (!note) return null
  const words = { ...update, title: note.ja, summary: '', text: '' }
  const form = typeOf(words)
  return form.reason.words ? { form: ours(form), weight: ours(severityOf(words, form.type)) } : null
}

function ours<T extends { reason: Reason }>(judged: T): T {
  const { rule, words } = judged.reason
  return { ...judged, reason: { rule, words: words && { ...words, field: 'told' } } }
}
