import type { Pace } from './pace.ts'
import type { Answer } from './request.ts'
import type { Failure } from './result.ts'
import { retryAfterSeconds } from './retry-after.ts'

// What a host asks for within this is waited for; longer, and the next round asks again.
const LONGEST_WAIT_SECONDS = 10

type Hold = { until: number; failed: 'blocked' | 'unreachable' }

type PatienceOptions = {
  now: () => Date
  pace: Pace
  /** False under replay, where nobody is spared by waiting. */
  honoured: boolean
}

/** Heeds `Retry-After` and `Crawl-delay`: what each host asked for in this round. */
export function createPatience({ now, pace, honoured }: PatienceOptions) {
  const holds = new Map<string, Hold>()

  return {
    /** The Failure of a request to a host that asked to be left alone for longer, else null. */
    heldBack(host: string): Failure | null {
      const hold = holds.get(host)
      const seconds = hold ? Math.ceil((hold.until - now().getTime()) / 1000) : 0
      if (!hold || seconds <= 0) return null
      const note = { code: 'host-asked-to-wait', params: { host, seconds } } as const
      return { failed: hold.failed, note, retryAfter: seconds }
    },

    /** Takes note of what an answer asks for, and hands it back. */
    heed(host: string, answer: Answer | Failure): Answer | Failure {
      if (!honoured || 'failed' in answer || answer.status < 400) return answer
      const seconds = retryAfterSeconds(answer.headers['retry-after'], now())
      if (!seconds) return answer
      if (seconds <= LONGEST_WAIT_SECONDS) pace.waitOnce(host, seconds * 1000)
      else {
        const failed = answer.status < 500 ? 'blocked' : 'unreachable'
        holds.set(host, { until: now().getTime() + seconds * 1000, failed })
      }
      return answer
    },

    /** A host's Crawl-delay, as far as it leaves a round possible. */
    heedCrawlDelay(host: string, seconds: number): void {
      if (honoured) pace.slowDown(host, Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000)
    },
  }
}
