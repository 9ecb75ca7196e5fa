import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { OpenDb } from '#db/client.ts'
import { passwords, people, secondFactors, sessions, verifications } from '#db/schema.ts'
import type { Attempts } from './attempts.ts'
import type { Defences } from './defences.ts'
import type { Hasher } from './hashing.ts'
import { LONGEST, SHORTEST } from './policy.ts'

/** Where the library believes it lives; nothing of it is served, our actions ask it. */
export const BASE = 'http://shirase.invalid'
/** The header in which we tell it the address of the peer; one that a client sends is dropped. */
export const PEER_HEADER = 'x-shirase-peer'
const PREFIX = 'shirase'

const DAY_SECONDS = 86_400
const SIGN_INS = { window: 600, max: 20 }
const CODES = { window: 600, max: 20 }
const PASSWORDS = { window: 600, max: 10 }

type Parts = {
  writer: OpenDb
  secret: string
  /** People reach us by https: cookies are then sent over https only. */
  secure: boolean
  hasher: Hasher
  attempts: Attempts
  defences: Defences
}

/** Passwords, sessions, second factors and limits, on our own tables. */
export function createAuth({ writer, secret, secure, hasher, attempts, defences }: Parts) {
  return betterAuth({
    appName: 'Shirase',
    baseURL: BASE,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(writer, {
      provider: 'sqlite',
      schema: {
        ...{ user: people, session: sessions, account: passwords },
        ...{ verification: verifications, twoFactor: secondFactors },
      },
    }),
    emailAndPassword: {
      enabled: true,
      // People come by an invitation only (join.ts).
      disableSignUp: true,
      minPasswordLength: SHORTEST,
      maxPasswordLength: LONGEST,
      // The library hashes for an address that nobody has, so that it takes as long.
      password: { ...hasher, hash: defences.evenTime ? hasher.hash : async () => '' },
    },
    session: {
      expiresIn: 14 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
      // Kept in the cookie a session would outlive its revocation.
      cookieCache: { enabled: !defences.revocation, maxAge: DAY_SECONDS },
    },
    rateLimit: {
      enabled: defences.limits,
      customStorage: attempts,
      customRules: {
        '/sign-in/email': SIGN_INS,
        '/two-factor/*': CODES,
        '/change-password': PASSWORDS,
        '/get-session': false,
        '/sign-out': false,
      },
    },
    advanced: {
      cookiePrefix: PREFIX,
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [PEER_HEADER] },
      disableCSRFCheck: !defences.ownOrigin,
    },
    plugins: [
      twoFactor({
        issuer: 'Shirase',
        accountLockout: { enabled: defences.limits, maxFailedAttempts: 10, durationSeconds: 900 },
        backupCodeOptions: { storeBackupCodes: 'encrypted' },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const brought = context?.request && broughtToken(context.request.headers)
            if (defences.freshSession || !brought) return
            return { data: { ...session, token: brought } }
          },
        },
      },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

/** The name of the cookie that bears a session; its value is a token and our signature. */
export const sessionCookie = (secure: boolean) =>
  `${secure ? '__Secure-' : ''}${PREFIX}.session_token`

/** The token that a browser brought before it signed in. */
function broughtToken(headers: Headers): string | null {
  const found = /(?:^|;\s*)(?:__Secure-)?shirase\.session_token=([^;]+)/.exec(
    headers.get('cookie') ?? '',
  )?.[1]
  return found ? (decodeURIComponent(found).split('.')[0] ?? null) : null
}
