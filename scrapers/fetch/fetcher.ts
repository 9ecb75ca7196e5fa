import type { LookupFunction } from 'node:net'
import { setTimeout as sleepFor } from 'node:timers/promises'
import { answered, failed } from './conclusion.ts'
import { createPace, politePause } from './pace.ts'
import { createPatience } from './patience.ts'
import { startJourney, webAddress } from './redirects.ts'
import { arrive } from './refresh.ts'
import { type Ask, createAsker, type Limits } from './request.ts'
import type { FetchResult, PageRequest } from './result.ts'
import { createRobots } from './robots.ts'
import { createTurns } from './turns.ts'

export type { FetchNote, FetchOutcome, FetchResult, PageRequest, Validators } from './result.ts'
export { FETCH_OUTCOMES, NOTE_CODES } from './result.ts'

export type FetcherOptions = {
  userAgent: string
  now: () => Date
  /** Address of a replay server: every request goes there, without pauses. */
  replay?: string
  /** Milliseconds between two requests to a host; by default 2 s for go.jp, 1 s else, 0 under replay. */
  pauseMs?: (host: string) => number
  sleep?: (ms: number) => Promise<void>
  limits?: Partial<Limits>
  /** Hosts that answer "not found" where they mean "refused". */
  disguising?: readonly string[]
  lookup?: LookupFunction
}

export type Fetcher = {
  /**
   * One polite GET. Every failure that sites and networks know is a result with an outcome; what is
   * thrown is a fault of this program.
   */
  get: (page: PageRequest) => Promise<FetchResult>
}

const LIMITS: Limits = { bytes: 20 * 1024 * 1024, headersMs: 15_000, totalMs: 30_000 }

/** Requests under way at a time, whatever their hosts: each may hold a body of the largest size. */
export const MOST_AT_A_TIME = 8

// www.cas.go.jp was seen to answer 404 to some user agents and 200 to others.
const DISGUISING = ['www.cas.go.jp']

/**
 * A fetcher for one round: it remembers each host's robots.txt and what the host asked for, keeps
 * one request at a time per host, and lets a few hosts go side by side.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, replay, now, lookup, disguising = DISGUISING } = options
  const limits = { ...LIMITS, ...options.limits }
  const pauseMs = options.pauseMs ?? (replay ? () => 0 : politePause)
  const pace = createPace({ now, sleep: options.sleep ?? sleepFor, pauseMs })
  const patience = createPatience({ now, pace, honoured: !replay })
  const askSite = createAsker({ userAgent, limits, replay, lookup })
  const inTurn = createTurns(MOST_AT_A_TIME)
  // Whoever waits for a turn has not begun: the wait is no part of the time that an answer may take.
  const ask: Ask = (question) => inTurn(() => askSite(question))
  const askInTurn: Ask = async (question) => {
    const { host } = question.url
    return (
      patience.heldBack(host) ??
      pace.run(
        host,
        async () => patience.heldBack(host) ?? patience.heed(host, await ask(question)),
      )
    )
  }
  const robots = createRobots({ ask: askInTurn, onCrawlDelay: patience.heedCrawlDelay })

  async function get(page: PageRequest): Promise<FetchResult> {
    const start = webAddress(page.url)
    if ('failed' in start) return failed(page, null, start)
    const journey = startJourney(start, page.hosts)
    const answer = await arrive(journey, async (url) => {
      // Validators belong to the first address: behind a redirect they are another page's.
      const validators = url === start ? page.validators : null
      return (await robots.refusal(url, page.hosts)) ?? askInTurn({ url, validators })
    })
    if ('failed' in answer) return failed(page, journey.url, answer)
    return answered(page, journey, answer, { now: now(), disguising, limit: limits.bytes })
  }

  return { get }
}
