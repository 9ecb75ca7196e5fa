import robotsParser from 'robots-parser'
import { follow, startJourney } from './redirects.ts'
import type { Answer, Ask } from './request.ts'
import type { Failure, NoteCode } from './result.ts'
import { PRODUCT } from './user-agent.ts'

// RFC 9309 2.5: a crawler reads at least 500 KiB.
const BYTES = 512 * 1024

type Rules = ReturnType<typeof robotsParser>
type Known = { rules: Rules | null } | { unreachable: string }
type RobotsOptions = { ask: Ask; onCrawlDelay: (host: string, seconds: number) => void }

// A robots.txt that leads away or astray is "unavailable" (RFC 9309 2.3.1.3): it forbids nothing,
// and the page itself will be seen to have moved.
const UNAVAILABLE: NoteCode[] = [
  'moved',
  'not-a-web-address',
  'private-address',
  'redirect-loop',
  'redirect-without-location',
  'too-many-redirects',
]

/**
 * Reads each host's robots.txt once (RFC 9309): 4xx forbids nothing; with 5xx or no answer the host
 * is left alone. `refusal` gives the Failure of an address that may not be asked for, else null.
 */
export function createRobots({ ask, onCrawlDelay }: RobotsOptions) {
  const known = new Map<string, Promise<Known>>()

  async function read(url: URL, hosts: readonly string[]): Promise<Known> {
    const journey = startJourney(new URL('/robots.txt', url), hosts)
    const answer = await follow(journey, (at) => ask({ url: at, bytes: BYTES }))
    const found = understood(answer, robotsAddress(url.host))
    const delay = 'rules' in found ? found.rules?.getCrawlDelay(PRODUCT) : undefined
    if (delay) onCrawlDelay(url.host, delay)
    return found
  }

  return {
    async refusal(url: URL, hosts: readonly string[]): Promise<Failure | null> {
      const { host } = url
      const reading = known.get(host) ?? read(url, hosts)
      known.set(host, reading)
      const found = await reading
      if ('unreachable' in found) {
        const params = { host, why: found.unreachable }
        return { failed: 'unreachable', note: { code: 'robots-unreachable', params } }
      }
      const address = `https://${host}${url.pathname}${url.search}`
      if (!found.rules?.isDisallowed(address, PRODUCT)) return null
      return { failed: 'blocked', note: { code: 'robots-forbid', params: { host } } }
    },
  }
}

// One file speaks for a host, whichever of http and https it was read by.
const robotsAddress = (host: string) => `https://${host}/robots.txt`

function understood(answer: Answer | Failure, address: string): Known {
  if ('failed' in answer) {
    const { code } = answer.note
    return UNAVAILABLE.includes(code) ? { rules: null } : { unreachable: code }
  }
  if (answer.status >= 500) return { unreachable: `HTTP ${answer.status}` }
  if (answer.status < 200 || answer.status > 299) return { rules: null }
  return { rules: robotsParser(address, new TextDecoder().decode(answer.body)) }
}
