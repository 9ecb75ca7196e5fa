import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/**
 * What stands before every page: a Host that is this machine (a foreign name could be a rebound
 * DNS entry), changes only from our own pages, and a strict policy with a nonce per request.
 */
export function guard(): RequestHandler[] {
  return [ownHost, ownOrigin, withNonce, policy]
}

function ownHost(request: Request, response: Response, next: NextFunction): void {
  if (LOOPBACK.test(request.headers.host ?? '')) next()
  else refuse(response, 421, 'This address does not belong to Shirase.')
}

function ownOrigin(request: Request, response: Response, next: NextFunction): void {
  const { method, headers } = request
  if (method === 'GET' || method === 'HEAD') next()
  else if (method !== 'POST') refuse(response, 405, 'This method is not used here.')
  else if (isOwnOrigin(headers)) next()
  else refuse(response, 403, 'This request did not come from a page of Shirase.')
}

function isOwnOrigin(headers: Request['headers']): boolean {
  const { origin, host } = headers
  return origin === undefined
    ? headers['sec-fetch-site'] === 'same-origin'
    : origin === `http://${host}`
}

const refuse = (response: Response, status: number, sentence: string): void => {
  response.status(status).type('text/plain').send(`${sentence}\n`)
}

function withNonce(_: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64')
  next()
}

const dev = process.env.NODE_ENV === 'development'

const policy = helmet({
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
  // Served on loopback without TLS: neither promise could be kept.
  strictTransportSecurity: false,
  // A form of ours must be able to say where it comes from; nobody else is told.
  referrerPolicy: { policy: 'same-origin' },
})
