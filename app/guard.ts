import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { Settings } from './config.ts'
import type { Defences } from './people/defences.ts'

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/**
 * What stands before every page: a Host that is this machine or PUBLIC_URL (a foreign name could be
 * a rebound DNS entry), changes only from our own pages, and a strict policy with a nonce per request.
 */
export function guard(
  { PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>,
  defences: Pick<Defences, 'ownHost' | 'ownOrigin'>,
): RequestHandler[] {
  const known = PUBLIC_URL ? new URL(PUBLIC_URL) : null
  return [
    ...(defences.ownHost ? [ownHost(known)] : []),
    ownMethods,
    readable,
    ...(defences.ownOrigin ? [ownOrigin(known)] : []),
    shortForms,
    withNonce,
    policy(known?.protocol === 'https:'),
  ]
}

const ownHost =
  (known: URL | null): RequestHandler =>
  ({ headers: { host = '' } }, response, next) => {
    if (isThisMachine(host) || host === known?.host) next()
    else refuse(response, 421, 'This address does not belong to Shirase.')
  }

/** True for a Host header that names this machine to itself. */
export const isThisMachine = (host: string): boolean => LOOPBACK.test(host)

function ownMethods({ method }: Request, response: Response, next: NextFunction): void {
  if (['GET', 'HEAD', 'POST'].includes(method)) next()
  else refuse(response, 405, 'This method is not used here.')
}

/** An address that cannot be decoded is led to one that says the same, and is not found there. */
function readable({ path }: Request, response: Response, next: NextFunction): void {
  try {
    decodeURIComponent(path)
    next()
  } catch {
    response.redirect(`/${encodeURIComponent(path.slice(1))}`)
  }
}

const ownOrigin =
  (known: URL | null): RequestHandler =>
  ({ method, headers }, response, next) => {
    if (method !== 'POST' || isOwnOrigin(headers, known)) next()
    else refuse(response, 403, 'This request did not come from a page of Shirase.')
  }

function isOwnOrigin(headers: Request['headers'], known: URL | null): boolean {
  const { origin, host } = headers
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin'
  return origin === (known && host === known.host ? known.origin : `http://${host}`)
}

const LONGEST_FORM = 64 * 1024

/** What people write is short; a browser says how long a form is. */
function shortForms({ method, headers }: Request, response: Response, next: NextFunction): void {
  const length = Number(headers['content-length'] ?? Number.NaN)
  if (method !== 'POST' || length <= LONGEST_FORM) next()
  else refuse(response, 413, 'This form is too long.')
}

const refuse = (response: Response, status: number, sentence: string): void => {
  response.status(status).type('text/plain').send(`${sentence}\n`)
}

function withNonce(_: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64')
  next()
}

const dev = process.env.NODE_ENV === 'development'

const policy = (overTls: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Vite's development client has inline styles and a socket; what is built has neither.
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        scriptSrc: ["'self'", (_, response) => `'nonce-${(response as Response).locals.nonce}'`],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Where people come by http the promise could not be kept.
    strictTransportSecurity: overTls,
    // A form of ours must be able to say where it comes from; nobody else is told.
    referrerPolicy: { policy: 'same-origin' },
  })
