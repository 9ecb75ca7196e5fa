import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import { ACCEPTED_ENCODINGS, canDecompress, readBody } from './body.ts'
import { failureOf, GivenUp } from './failures.ts'
import { publicLookup } from './private-address.ts'
import { throughReplay } from './replay.ts'
import type { Failure, Validators } from './result.ts'

/** What one exchange may cost; times in milliseconds, each per request. */
export type Limits = {
  /** Of a body, after decompression. */
  bytes: number
  /** From the start of the request to the first line of the answer. */
  headersMs: number
  /** From the start of the request to the end of its body. */
  totalMs: number
}

export type Answer = {
  status: number
  /** All of them, lower-case, joined where repeated. */
  headers: Record<string, string>
  body: Buffer
  /** The body was longer than the limit, and is cut there. */
  tooLarge: boolean
}

export type Question = { url: URL; validators?: Validators | null; bytes?: number }
export type Ask = (question: Question) => Promise<Answer | Failure>

type AskerOptions = {
  userAgent: string
  limits: Limits
  replay?: string
  lookup?: LookupFunction
}

// Pages that say no are looked through for the marks of a challenge, and need no more.
const BYTES_OF_A_REFUSAL = 64 * 1024

/** One GET, as it is: no redirect followed, nothing judged but whether an answer came whole. */
export function createAsker({ userAgent, limits, replay, lookup }: AskerOptions): Ask {
  const connect = { timeout: limits.headersMs, ...(!replay && { lookup: publicLookup(lookup) }) }
  const dispatcher = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, ...IDLE })

  return async ({ url, validators, bytes = limits.bytes }) => {
    const timer = startTimer(limits)
    let begun = false
    try {
      const response = await request(replay ? throughReplay(url, replay) : url, {
        dispatcher,
        signal: timer.signal,
        headers: { 'user-agent': userAgent, ...ACCEPTED, ...conditions(validators) },
      })
      timer.headersArrived()
      begun = true
      return await answerOf(response, url, bytes)
    } catch (error) {
      return failureOf(error, { host: url.host, begun })
    } finally {
      timer.stop()
    }
  }
}

// With pauses of seconds between requests, an idle connection is often closed by the other side just
// as it is used again: ours is kept for less than any pause.
const IDLE = { keepAliveTimeout: 900, keepAliveMaxTimeout: 900 }

const ACCEPTED = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': ACCEPTED_ENCODINGS,
  'accept-language': 'ja,en;q=0.5',
}

function conditions(validators: Validators | null = null): Record<string, string> {
  return {
    ...(validators?.etag && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
  }
}

async function answerOf(
  { statusCode: status, headers: received, body: source }: Dispatcher.ResponseData,
  url: URL,
  bytes: number,
): Promise<Answer | Failure> {
  const headers = flattened(received)
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase()
  const good = status >= 200 && status < 300
  const limit = good ? bytes : Math.min(bytes, BYTES_OF_A_REFUSAL)
  if (!canDecompress(encoding)) {
    source.on('error', () => {}).destroy()
    const note = { code: 'unknown-encoding', params: { encoding, host: url.host } } as const
    return { failed: 'unreachable', note, status }
  }
  try {
    const { bytes: body, tooLarge } = await readBody(source, { encoding, limit })
    return { status, headers, body, tooLarge: good && tooLarge }
  } catch (error) {
    const failure = failureOf(error, { host: url.host, begun: true })
    // A refusal is one whether or not its page arrives whole.
    return good
      ? { ...failure, status }
      : { status, headers, body: Buffer.alloc(0), tooLarge: false }
  }
}

const flattened = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  )

function startTimer({ headersMs, totalMs }: Limits) {
  const controller = new AbortController()
  const giveUp = (code: GivenUp['code'], ms: number) =>
    setTimeout(() => controller.abort(new GivenUp(code)), ms)
  const headers = giveUp('timeout-connecting', Math.min(headersMs, totalMs))
  const total = giveUp('timeout-body', totalMs)
  return {
    signal: controller.signal,
    headersArrived: () => clearTimeout(headers),
    stop: () => {
      clearTimeout(headers)
      clearTimeout(total)
    },
  }
}
