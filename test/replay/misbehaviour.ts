import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Kept } from './folder.ts'

/** What a misbehaviour works with: the answer that would have been right, and its address. */
export type Scene = { request: IncomingMessage; response: ServerResponse; kept: Kept; address: URL }
type Act = (scene: Scene, argument: string) => void | Promise<void>

const MEGABYTE = 1024 * 1024
const REDIRECTS = ['301', '302', '303', '307', '308']

/**
 * Every misbehaviour that can be told, by name; the argument stands behind a colon. A bare status
 * (`403`, `500`, `503:120` with Retry-After) is one too. See `misbehaviours` for the sentences.
 */
const ACTS: Record<string, Act> = {
  '304': ({ response }) => void response.writeHead(304).end(),
  '202': ({ response }) => void response.writeHead(202, { 'content-length': 0 }).end(),
  empty: ({ response }) => void response.writeHead(200, { 'content-length': 0 }).end(),
  '404-for': (scene, agents) => {
    const refused = new RegExp(agents || '^(?!Mozilla)', 'i')
    if (refused.test(scene.request.headers['user-agent'] ?? '')) status(scene, 404)
    else give(scene)
  },
  bare: (scene) => {
    const { etag, 'last-modified': lastModified, ...headers } = scene.kept.headers
    give({ ...scene, kept: { ...scene.kept, headers } })
  },
  slow: async (scene, ms) => {
    await sleep(Number(ms || 60_000), undefined, { ref: false })
    give(scene)
  },
  drip: ({ response, kept }, ms) => drip(response, kept, Number(ms || 1_000)),
  cut: ({ response, kept }) => {
    response.writeHead(200, { ...kept.headers, 'content-length': kept.body.length + 1_000 })
    response.write(kept.body.subarray(0, Math.ceil(kept.body.length / 2)), () => response.destroy())
  },
  'cut-clean': ({ response, kept }) => {
    response.writeHead(200, kept.headers)
    response.write(kept.body.subarray(0, Math.ceil(kept.body.length / 2)), () => response.end())
  },
  drop: ({ response }) => void response.destroy(),
  charset: (scene, label) => {
    const type = (scene.kept.headers['content-type'] ?? 'text/html').split(';')[0]
    scene.kept.headers['content-type'] =
      `${type}; charset=${label || wrongCharset(scene.kept.body)}`
    give(scene)
  },
  redirect: (scene, target) => redirect(scene, target),
  'other-host': (scene, target) =>
    redirect(scene, `302:${target || `https://moved.example${scene.address.pathname}`}`),
  private: (scene, target) => redirect(scene, `302:${target || 'http://169.254.169.254/latest/'}`),
  loop: ({ response, address }) => {
    const turn = address.searchParams.get('loop') === '1' ? '' : '?loop=1'
    response.writeHead(302, { location: `${address.pathname}${turn}` }).end()
  },
  refresh: ({ response }, target) =>
    page(response, 200, `<meta http-equiv="refresh" content="0; url=${target || 'index.html'}">`),
  huge: ({ response, kept }, bytes) => {
    response.writeHead(200, { 'content-type': kept.headers['content-type'] })
    return pour(response, Buffer.alloc(MEGABYTE, ' '), Number(bytes || 30 * MEGABYTE))
  },
  bomb: ({ response, kept }, bytes) => {
    const member = gzipSync(Buffer.alloc(MEGABYTE, ' '), { level: 9 })
    const members = Math.ceil(Number(bytes || 1_000 * MEGABYTE) / MEGABYTE)
    const { 'content-type': type } = kept.headers
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
    return pour(response, member, members * member.length)
  },
  challenge: ({ response }) =>
    page(
      response,
      200,
      '<title>Just a moment...</title><script>window._cf_chl_opt={}</script><noscript>Enable JavaScript and cookies to continue</noscript>',
    ),
}

/** The names of all misbehaviours, for the command's help; a status from 400 to 599 is one as well. */
export const misbehaviours = [...Object.keys(ACTS), '<status>[:<seconds to wait>]']

/** A misbehaviour by its words, `KIND[:ARGUMENT]`. Throws on an unknown kind. */
export function misbehaviourOf(words: string): (scene: Scene) => void | Promise<void> {
  const [, kind = '', argument = ''] = /^([^:]*)(?::(.*))?$/s.exec(words) ?? []
  const act = ACTS[kind]
  if (act) return (scene) => act(scene, argument)
  if (REDIRECTS.includes(kind)) return (scene) => redirect(scene, `${kind}:${argument}`)
  if (!/^[45]\d\d$/.test(kind))
    throw new Error(`There is no misbehaviour "${kind}"; there are ${misbehaviours.join(', ')}.`)
  return (scene) => status(scene, Number(kind), argument)
}

/** Answers with what the folder keeps. */
export function give({ request, response, kept }: Scene): void {
  if (response.destroyed) return
  if (kept.status === 200 && isUnchanged(request, kept)) {
    const { etag, 'last-modified': lastModified } = kept.headers
    response.writeHead(304, {
      ...(etag && { etag }),
      ...(lastModified && { 'last-modified': lastModified }),
    })
    response.end()
    return
  }
  response.writeHead(kept.status, { ...kept.headers, 'content-length': kept.body.length })
  response.end(kept.body)
}

/** Conditional requests as in RFC 9110 13.2.2: If-None-Match outranks If-Modified-Since. */
function isUnchanged({ headers }: IncomingMessage, kept: Kept): boolean {
  const { etag, 'last-modified': lastModified } = kept.headers
  const asked = headers['if-none-match']
  if (asked !== undefined) {
    const tags = asked.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || (etag !== undefined && tags.includes(etag))
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return lastModified !== undefined && Date.parse(lastModified) <= since
}

function status({ response }: Scene, code: number, seconds = ''): void {
  page(response, code, `<title>${code}</title>`, seconds ? { 'retry-after': seconds } : {})
}

/** `[STATUS:]TARGET`; 302 where none is said. */
function redirect({ response, address }: Scene, target: string): void {
  const [, code = '302', location = ''] = /^(?:(30\d):)?(.*)$/s.exec(target) ?? []
  response.writeHead(Number(code), { location: location || `${address.pathname}moved.html` }).end()
}

function page(response: ServerResponse, code: number, head: string, headers = {}): void {
  response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(`<!doctype html><html><head>${head}</head><body></body></html>`)
}

/** UTF-8 is said to be Shift_JIS, and everything else to be UTF-8. */
function wrongCharset(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return 'shift_jis'
  } catch {
    return 'utf-8'
  }
}

async function drip(response: ServerResponse, { headers, body }: Kept, ms: number): Promise<void> {
  response.writeHead(200, { ...headers, 'content-length': body.length })
  for (let i = 0; i < body.length && !response.destroyed; i++) {
    response.write(body.subarray(i, i + 1))
    await sleep(ms, undefined, { ref: false })
  }
  response.end()
}

function pour(response: ServerResponse, piece: Buffer, bytes: number): Promise<void> {
  function* pieces() {
    for (let sent = 0; sent < bytes; sent += piece.length) yield piece
  }
  // Whoever has had enough hangs up, which is no fault of the server.
  return pipeline(Readable.from(pieces()), response).catch(() => {})
}
