import '@remix-run/node'
import type { Day } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import type { Db } from '#db/client.ts'
import type { Desk } from './people/desk.server.ts'
import type { Person } from './people/person.ts'

/** What pages say of a source; routes do not know the scrapers. */
export type SourceFacts = {
  id: string
  authority: string
  role: 'own' | 'witness'
  kind: 'list' | 'snapshot'
  shared?: boolean
  language: 'ja' | 'en'
  home: string
  urls: string[]
  quietDays: number
}

/** Lines that every page carries. */
export type Notices = {
  replay: boolean
  clockSetTo: string | null
  schedule: string
  /** True until there is an administrator. */
  readOnly: boolean
}

declare module '@remix-run/node' {
  /** What a loader or action answers keeps its types on the way to the page. */
  interface Future {
    v3_singleFetch: true
  }

  interface AppLoadContext {
    /** A connection that can only read. */
    db: Db
    content: Content
    sources: SourceFacts[]
    today: Day
    now: Date
    nonce: string
    notices: Notices
    /** Who asks; null for a visitor. */
    person: Person | null
    /** The address of the connection. */
    peer: string
    desk: Desk
  }
}
