/** Seconds from `now` that a Retry-After header asks for: a number or an HTTP date; else null. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (!header) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const until = /GMT$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(until)) return null
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000))
}
