import type { AppLoadContext } from '@remix-run/node'
import { ALL_DEFENCES } from '#app/people/defences.ts'
import type { Desk } from '#app/people/desk.server.ts'
import { loadContent } from '#content/load.server.ts'
import { freshDb } from '#test/db/memory.ts'

const content = loadContent()

/** What a loader of the timeline is given: shipped content, an empty database, and a fixed day. */
export const contextOf = (): AppLoadContext => ({
  db: freshDb(),
  content,
  sources: [],
  today: '2026-11-24',
  now: new Date('2026-11-24T00:00:00Z'),
  nonce: 'n',
  notices: { replay: false, clockSetTo: null, schedule: '15 6 * * *', readOnly: false },
  person: null,
  peer: '127.0.0.1',
  desk: { openReading: true, defences: ALL_DEFENCES } as Desk,
})
