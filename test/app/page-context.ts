import type { AppLoadContext } from '@remix-run/node'
import { vi } from 'vitest'
import { ALL_DEFENCES } from '#app/people/defences.ts'
import type { Desk } from '#app/people/desk.server.ts'
import { loadContent } from '#content/load.server.ts'
import { asActor } from '#db/actor.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { addPerson } from '#db/people.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

export const content = loadContent()

export function contextOf(db = freshDb()): AppLoadContext & { db: ReturnType<typeof freshDb> } {
  return {
    db,
    content,
    sources: [
      {
        ...{ id: 'jftc-list', authority: 'jftc', role: 'own', kind: 'list', language: 'ja' },
        ...{ home: 'https://www.jftc.go.jp/', urls: [], quietDays: 7 },
      },
    ],
    today: '2026-11-21',
    now: new Date('2026-11-21T00:00:00Z'),
    nonce: 'n',
    notices: { replay: false, clockSetTo: null, schedule: '15 6 * * *', readOnly: false },
    ...{
      person: null,
      peer: '127.0.0.1',
      desk: { openReading: true, defences: ALL_DEFENCES } as Desk,
    },
  }
}

/** Stores so many updates, each linked and with a date ahead, and returns the first one's id. */
export function fill(db: ReturnType<typeof freshDb>, rows: number): number {
  const listings = Array.from({ length: rows }, (_, index) =>
    listing({ url: `https://www.jftc.go.jp/${index}.html`, title: `生成AIの報告書 第${index}号` }),
  )
  const because = [{ field: 'title', phrase: '生成AI', start: 0, end: 4, weight: 1 }]
  const window = { start: '2026-12-01', end: '2026-12-01', precision: 'day' }
  const found = { field: 'title', kind: 'due', phrase: '12月1日', rule: 'r', from: 0, to: 4 }
  storeListings(db, listings, lister())
  const ids = db.$client.prepare('select id from updates order by id').all() as { id: number }[]
  for (const { id } of ids) {
    saveMapping(
      db,
      id,
      {
        type: 'report',
        severity: 'high',
        links: [
          {
            ...{ instrument: 'jftc-genai-market-study', obligation: '' },
            ...{ score: 1, state: 'sure' as const, because },
          },
        ],
        dates: [{ ...window, ...found }],
      },
      false,
    )
  }
  return ids[0]!.id
}

/** How many statements a piece of work asks of the database. */
export function statements(db: ReturnType<typeof freshDb>, work: () => unknown): number {
  const prepare = vi.spyOn(db.$client, 'prepare')
  work()
  const { length } = prepare.mock.calls
  prepare.mockRestore()
  return length
}

/** The same context with a person who asks, who has an account in its database. */
export function signedIn(context: ReturnType<typeof contextOf>) {
  const person = { id: 'p', name: 'P', email: 'p@example.org', role: 'viewer' as const }
  const actor = { id: 'visitor', via: 'page', at: '2026-11-20T00:00:00.000Z' } as const
  asActor(actor, () => addPerson(context.db, { ...person, passwordHash: '' }, actor.at))
  const chosen = { language: null, theme: null, zone: null, lastVisit: null, readUpTo: 0 }
  const known = { ...person, ...chosen, secondFactor: false, sessionId: 's', scope: null }
  return { ...context, person: known }
}
