import { type Decoded, decode } from './charset.ts'
import { judge } from './outcome.ts'
import type { Journey } from './redirects.ts'
import type { Answer } from './request.ts'
import type { Failure, FetchNote, FetchResult, PageRequest } from './result.ts'
import { retryAfterSeconds } from './retry-after.ts'

type Settled = { now: Date; disguising: readonly string[]; limit: number }

const KEPT_HEADERS = [
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'location',
  'retry-after',
  'server',
]
const VALIDATORS = ['etag', 'last-modified']

/** The result of a page that `answer` was given for at the end of its journey. */
export function answered(
  page: PageRequest,
  { url, direct, permanentTo }: Journey,
  answer: Answer,
  { now, disguising, limit }: Settled,
): FetchResult {
  const { outcome, note } = judge(answer, {
    host: url.host,
    conditional: direct && Boolean(page.validators?.etag || page.validators?.lastModified),
    mayBeAbsent: page.mayBeAbsent ?? false,
    disguising,
    limit,
  })
  if (outcome === 'ok' && !direct && leadsAway(page, url)) {
    const led = isFront(url) ? 'led-to-front-page' : 'led-to-list'
    const code = page.mayBeAbsent ? 'expected-absence' : led
    const gone = { code, params: { to: url.href } } as const
    return { ...nothing(page, url), outcome: 'missing', status: answer.status, note: gone }
  }
  const good = outcome === 'ok'
  const read = good && isText(answer) ? decode(answer.body, contentType(answer)) : null
  const moved = good ? permanentTo : null
  return {
    ...nothing(page, url),
    outcome,
    status: answer.status,
    headers: keptHeaders(answer.headers, direct),
    bytes: good || outcome === 'empty-suspicious' ? answer.body : null,
    charset: read?.charset ?? null,
    note: note ?? contradiction(read) ?? permanentMove(moved),
    retryAfter: retryAfterSeconds(answer.headers['retry-after'], now),
    permanentTo: moved,
  }
}

const INDEX = /\/(?:index\.\w+)?$/
const folderOf = (path: string): string => path.replace(/[^/]*$/, '')

const isFront = ({ pathname }: URL): boolean => INDEX.test(pathname) && folderOf(pathname) === '/'

/**
 * A site that sends what is gone to its front page, or to the index of a folder above its own, says
 * “not found” by other words.
 */
function leadsAway(page: PageRequest, { pathname, search }: URL): boolean {
  const asked = folderOf(new URL(page.url).pathname)
  if (search !== '' || !INDEX.test(pathname)) return false
  const folder = folderOf(pathname)
  if (folder === '/') return !INDEX.test(new URL(page.url).pathname) || asked !== '/'
  return asked !== folder && asked.startsWith(folder)
}

/** The result of a page that no answer was had for; `at` is the last address that was asked. */
export function failed(page: PageRequest, at: URL | null, failure: Failure): FetchResult {
  const { failed: outcome, note, movedTo = null, retryAfter = null, status = null } = failure
  return { ...nothing(page, at), outcome, note, movedTo, retryAfter, status }
}

const nothing = (page: PageRequest, at: URL | null) => ({
  requestUrl: page.url,
  finalUrl: at?.href ?? page.url,
  status: null,
  headers: {},
  bytes: null,
  charset: null,
  note: null,
  retryAfter: null,
  movedTo: null,
  permanentTo: null,
})

function keptHeaders(headers: Answer['headers'], direct: boolean): Record<string, string> {
  const kept = KEPT_HEADERS.filter((name) => direct || !VALIDATORS.includes(name))
  return Object.fromEntries(
    kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )
}

const contentType = ({ headers }: Answer) => headers['content-type'] ?? null

function isText(answer: Answer): boolean {
  const binary = /^(image|audio|video|font)\/|pdf|octet-stream|zip|officedocument|msword|ms-/i
  if (answer.body.subarray(0, 5).toString('latin1') === '%PDF-') return false
  return !binary.test(contentType(answer) ?? '')
}

function contradiction(read: Decoded | null): FetchNote | null {
  if (!read?.contradicted) return null
  return {
    code: 'charset-mismatch',
    params: { declared: read.contradicted, used: read.charset },
  }
}

const permanentMove = (to: string | null): FetchNote | null =>
  to === null ? null : { code: 'permanent-redirect', params: { to } }
