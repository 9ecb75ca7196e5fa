/** How a check went, seen from the network; what a parser makes of the bytes comes later. */
export const FETCH_OUTCOMES = [
  'ok',
  'not-modified',
  'empty-suspicious',
  'blocked',
  'missing',
  'blocked-or-missing',
  'moved',
  'too-large',
  'timeout',
  'unreachable',
] as const
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number]

/** What can be noted beside an outcome; pages put the code and its values into words. */
export const NOTE_CODES = [
  'accepted-without-content',
  'answer-not-http',
  'host-asked-to-wait',
  'led-to-front-page',
  'led-to-list',
  'certificate',
  'challenge',
  'charset-mismatch',
  'connection-lost',
  'connection-refused',
  'cut-off',
  'dns',
  'empty-body',
  'expected-absence',
  'moved',
  'no-route',
  'not-a-web-address',
  'not-found',
  'not-found-or-refused',
  'not-modified-unasked',
  'partial-content',
  'permanent-redirect',
  'private-address',
  'redirect-loop',
  'redirect-without-location',
  'refreshes-twice',
  'refused',
  'robots-forbid',
  'robots-unreachable',
  'server-error',
  'timeout-body',
  'timeout-connecting',
  'too-large',
  'too-many-redirects',
  'too-many-requests',
  'unexpected-status',
  'unknown-encoding',
  'wrong-encoding',
] as const
export type NoteCode = (typeof NOTE_CODES)[number]
export type FetchNote = { code: NoteCode; params?: Record<string, string | number> }

/** What an earlier good answer said of itself, to ask whether anything changed since. */
export type Validators = { etag: string | null; lastModified: string | null }

export type PageRequest = {
  url: string
  /** Hosts that redirects may lead to; the page's own host always may. */
  hosts: readonly string[]
  validators?: Validators | null
  /** A 404 is normal here today; it is `missing` all the same, and said to be expected. */
  mayBeAbsent?: boolean
}

export type FetchResult = {
  outcome: FetchOutcome
  requestUrl: string
  /** Where the answer came from, after redirects; the original host also under replay. */
  finalUrl: string
  /** Null when there was no answer. */
  status: number | null
  /**
   * A chosen few, lower-case. `etag` and `last-modified` are left out where a redirect or a refresh
   * stub led to the page: asked with them, another page would answer "not modified" for this one.
   */
  headers: Record<string, string>
  /** The body, decompressed; null unless `ok` or `empty-suspicious`. */
  bytes: Buffer | null
  /** As TextDecoder names it; null for what is not text, and unless `ok`. */
  charset: string | null
  note: FetchNote | null
  /** Seconds that the host asked to be left alone for. */
  retryAfter: number | null
  /** Where an undeclared host is said to have the page now; never followed. */
  movedTo: string | null
  /** The address that permanent redirects within the declared hosts lead to. */
  permanentTo: string | null
}

/** An expected failure of one exchange: a value, never thrown across a module. */
export type Failure = {
  failed: Extract<FetchOutcome, 'blocked' | 'moved' | 'too-large' | 'timeout' | 'unreachable'>
  note: FetchNote
  movedTo?: string
  retryAfter?: number | null
  status?: number | null
}
