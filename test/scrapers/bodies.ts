import { authorityOf } from '#content/authorities.ts'

const bodies = [
  { id: 'jftc', hosts: ['jftc.go.jp'], paths: [] },
  { id: 'moj', hosts: ['moj.go.jp'], paths: [] },
  { id: 'isa', hosts: [], paths: ['www.moj.go.jp/isa/'] },
  { id: 'ppc', hosts: ['ppc.go.jp'], paths: [], commentPrefix: '240' },
  { id: 'bunka', hosts: ['bunka.go.jp'], paths: [] },
]

/** What `read` is given besides a page: whose a link is, among a few bodies. */
export const content = { authorityOf: (url: string) => authorityOf(url, bodies) }
