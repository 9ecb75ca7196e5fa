import { openDb } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import type { Lister } from '#db/lister.ts'

/** A fresh, migrated database in memory. */
export const freshDb = () => openDb(':memory:')

/** A listing of the authority `jftc`; what a test does not name does not matter to it. */
export function listing(over: Partial<Listing> = {}): Listing {
  const url = over.url ?? 'https://www.jftc.go.jp/a.html'
  return {
    url,
    address: url,
    key: null,
    title: '報告書の公表について',
    summary: '',
    label: null,
    published: '2026-06-10',
    publishedFrom: 'text',
    authority: 'jftc',
    ...over,
  }
}

/** A lister of JFTC's own list on 2026-06-11; `gov-online` is the witness. */
export function lister(over: Partial<Lister> = {}): Lister {
  return {
    sourceId: 'jftc-list',
    role: 'own',
    language: 'ja',
    captureId: null,
    seen: '2026-06-11',
    rank: 'primary',
    via: null,
    watched: new Set(['jftc']),
    roleOf: (id) => (id === 'gov-online' ? 'witness' : 'own'),
    originOf: () => 'new',
    ...over,
  }
}

export const witness = (over: Partial<Lister> = {}): Lister =>
  lister({ sourceId: 'gov-online', role: 'witness', rank: 'secondary', via: 'gov-online', ...over })
