import type { AppLoadContext } from '@remix-run/node'
import { markAllRead, markUpdates, type Reader } from '#db/read-marks.ts'

/** A form marks so many at once: no page shows more. */
const MOST_MARKED = 100

/** Whose marks a page shows; null for a visitor and for a program. */
export function readerOf({ person }: AppLoadContext): Reader | null {
  return person && !person.scope ? { id: person.id, upTo: person.readUpTo } : null
}

/**
 * Notes what whoever is signed in says they have read: `updates` are ids with commas between them,
 * `upto` is the newest id that was stored when the page was made. False where neither says anything.
 */
export function noteReading(
  context: AppLoadContext,
  { intent, updates = '', upto = '' }: Record<string, string>,
): boolean {
  const { desk, now } = context
  const reader = readerOf(context)!
  const whole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : 0)
  const ids = updates.split(',').map(whole).filter(Boolean).slice(0, MOST_MARKED)
  const upTo = intent === 'read-all' ? whole(upto) : 0
  if (ids.length === 0 && upTo === 0) return false
  const at = now.toISOString()
  desk.writer.transaction(
    (tx) => {
      if (intent === 'read-all') markAllRead(tx, reader, upTo)
      else markUpdates(tx, reader.id, ids, { read: intent === 'read', at })
    },
    { behavior: 'immediate' },
  )
  return true
}

/** Where a form without a script comes back to: to the row that it was about, where it stands in a list. */
export function placeOf(path: string, { updates = '' }: Record<string, string>): string {
  return /^\/updates(\?|$)/.test(path) && /^\d+$/.test(updates) ? `${path}#u${updates}` : path
}
