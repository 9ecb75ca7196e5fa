import type { Role, Scope } from '#db/schema.ts'

/** `anyone` at all; a `reader` is anybody while reading is open, else whoever signed in. */
export type Who = 'anyone' | 'reader' | 'person' | readonly Role[]

type Access = {
  read: Who
  /** The scope with which a program may read it; none by default. */
  scope?: Scope
  /** By the name of the field `intent` that a form sends; `default` when it sends none. */
  actions?: Record<string, Who>
}

const ADMINS = ['admin'] as const
/** Who may say what an update touches. */
const REVIEWERS = ['admin', 'editor', 'counsel'] as const
/** Who may say that a deadline has moved: that is a reading of the law. */
const COUNSEL = ['admin', 'counsel'] as const

const READING = { read: 'reader', scope: 'read' } as const

/**
 * Who may do what, in one place: every route, every action. The gate (gate.server.ts) lets nobody
 * past it otherwise, and a route that does not stand here is refused whole.
 */
export const ACCESS: Record<string, Access> = {
  root: { read: 'anyone' },
  'routes/overview': READING,
  'routes/timeline': READING,
  'routes/timeline-csv': READING,
  'routes/timeline-ics': READING,
  'routes/timeline-svg': READING,
  'routes/updates': {
    ...READING,
    actions: { read: 'person', unread: 'person', 'read-all': 'person' },
  },
  'routes/update': READING,
  'routes/capture': READING,
  'routes/capture-bytes': READING,
  'routes/instruments': READING,
  'routes/instrument': READING,
  'routes/obligations': READING,
  'routes/obligations-csv': READING,
  'routes/obligation': READING,
  'routes/authorities': READING,
  'routes/authority': READING,
  'routes/sources': READING,
  'routes/glossary': READING,
  'routes/review': {
    ...READING,
    actions: {
      'confirm-link': REVIEWERS,
      'reject-link': REVIEWERS,
      'add-link': REVIEWERS,
      'confirm-finding': COUNSEL,
      'reject-finding': COUNSEL,
      'follow-content': COUNSEL,
    },
  },
  'routes/preferences': { read: 'anyone', actions: { default: 'anyone' } },
  'routes/not-found': { read: 'anyone' },
  'routes/sign-in': { read: 'anyone', actions: { password: 'anyone', second: 'anyone' } },
  'routes/sign-out': { read: 'anyone', actions: { default: 'person' } },
  'routes/join': { read: 'anyone', actions: { default: 'anyone' } },
  'routes/account': {
    read: 'person',
    actions: {
      preferences: 'person',
      password: 'person',
      'second-start': 'person',
      'second-verify': 'person',
      'second-stop': 'person',
      'end-session': 'person',
      'end-others': 'person',
      token: 'person',
      'revoke-token': 'person',
      anonymise: 'person',
    },
  },
  'routes/people': {
    read: ADMINS,
    actions: {
      invite: ADMINS,
      'revoke-invite': ADMINS,
      role: ADMINS,
      'end-sessions': ADMINS,
      reset: ADMINS,
      anonymise: ADMINS,
    },
  },
  'routes/audit': { read: ADMINS, scope: 'audit' },
  'routes/audit-export': { read: ADMINS, scope: 'audit' },
  'routes/account-export': { read: 'person' },
  'routes/reset': { read: 'anyone', actions: { default: 'anyone' } },
}

/** True where a token of somebody in that role opens anything with that scope; figures are everybody's. */
export const opensAnything = (role: Role, scope: Scope): boolean =>
  scope === 'metrics' ||
  Object.values(ACCESS).some(
    ({ read, scope: asked }) => asked === scope && (!Array.isArray(read) || read.includes(role)),
  )
