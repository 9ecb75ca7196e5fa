type Rule = { window: number; max: number }
type Answer = { allowed: boolean; retryAfter: number | null }
type Count = { n: number; since: number; until: number }

const MOST_KEPT = 100_000

/** What limits guessing; in memory, since a restart is no way to guess faster. */
export type Attempts = {
  /** Counts one attempt: at most `max` within `window` seconds, then none until these are over. */
  consume: (key: string, rule: Rule) => Promise<Answer>
  forget: (key: string) => void
}

/** `ticks` are milliseconds that only run forward: a clock that is set does not end a wait. */
export function createAttempts(ticks = () => performance.now()): Attempts {
  const counts = new Map<string, Count>()
  const countOf = (key: string, now: number): Count | undefined => {
    const known = counts.get(key)
    if (known && known.until > now) return known
    counts.delete(key)
    return undefined
  }
  return {
    consume: async (key, { window, max }) => {
      const now = ticks()
      const known = countOf(key, now) ?? { n: 0, since: now, until: now + window * 1000 }
      if (known.n >= max) {
        return { allowed: false, retryAfter: Math.ceil((known.until - now) / 1000) }
      }
      const until = known.n + 1 === max ? now + window * 1000 : known.until
      counts.delete(key)
      counts.set(key, { ...known, n: known.n + 1, until })
      if (counts.size > MOST_KEPT) counts.delete(counts.keys().next().value!)
      return { allowed: true, retryAfter: null }
    },
    forget: (key) => {
      counts.delete(key)
    },
  }
}
