import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createFetcher, type FetcherOptions } from '#scrapers/fetch/fetcher.ts'

export const NOW = new Date('2026-11-21T00:00:00Z')
export const USER_AGENT = 'Mozilla/5.0 (compatible; Shirase/0.1)'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Site = { url: string; asked: string[]; requests: IncomingMessage[] }

/**
 * A server on loopback that stands for every host, as a replay does: `pages` by `/HOST/PATH?QUERY`.
 * What it does not know is 404. It closes when the test ends.
 */
export async function siteOf(pages: Record<string, Handler | string>): Promise<Site> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const page = pages[request.url ?? '']
    if (page === undefined) response.writeHead(404).end('absent')
    else if (typeof page === 'string') response.end(page)
    else page(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    get asked() {
      return requests.map(({ url }) => url!).filter((url) => !url.endsWith('/robots.txt'))
    },
  }
}

/** A fetcher that reads `replay`; its clock stands, and it never waits for real. */
export const fetcherOf = (replay: string, options: Partial<FetcherOptions> = {}) =>
  createFetcher({ userAgent: USER_AGENT, now: () => NOW, replay, ...options })

/** Redirects with `status` to `location`. */
export const leadTo =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end()
