import type { Station } from '#app/jobs/station.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { saveCapture } from '#db/captures.ts'
import { openDb } from '#db/client.ts'
import type { ListSource, Row } from '#scrapers/source.ts'

const content = loadContent()
const rules = compileRules(content.instruments, content.authorities)
const HOME = 'https://www.jftc.go.jp/list.html'

/** A source whose pages are lines of `path day title`, read by `read`. */
export const listSource = (
  read: (path: string, day: string, title: string) => Row,
): ListSource => ({
  ...{ id: 'jftc-list', authority: 'jftc', role: 'own', language: 'ja', kind: 'list' },
  ...{ home: HOME, hosts: ['www.jftc.go.jp'], quietDays: 7, pages: () => [{ url: HOME }] },
  parse: ({ body }) => {
    const lines = body.split('\n').filter((line) => line !== '' && line !== 'broken')
    if (body.includes('broken')) throw new Error('this page is broken')
    const rows = lines.map((line) => {
      const [path, day, ...title] = line.split(' ')
      return read(path!, day!, title.join(' '))
    })
    return { rows, candidates: rows.length, problems: [] }
  },
})

export const row = (path: string, day: string | null, title: string): Row => ({
  url: `https://www.jftc.go.jp/${path}`,
  address: `https://www.jftc.go.jp/${path}`,
  ...{ key: null, summary: '', label: null, title, published: day },
  publishedFrom: day === null ? 'none' : 'text',
})

/** A station without a site: captures are put into it by `capture`, one a day. */
export function stationOf(source: ListSource, db = openDb(':memory:')) {
  let now = new Date('2026-06-10T00:00:00Z')
  const station: Station & { db: typeof db } = {
    ...{ db, content, rules, sources: [source], kind: 'live' },
    readers: 'test',
    authorityOf: () => 'jftc',
    fetcher: { get: () => Promise.reject(new Error('no site is asked here')) } as never,
    clock: { now: () => now, today: () => tokyoDay(now), setTo: null },
    onStep: () => {},
  }
  const capture = (lines: string[]) => {
    now = new Date(now.getTime() + 24 * 3_600_000)
    saveCapture(db, {
      ...{ sourceId: source.id, kind: 'live', requestUrl: HOME, finalUrl: HOME, status: 200 },
      ...{ headers: {}, charset: 'utf-8', fetchedAt: now.toISOString() },
      bytes: Buffer.from(lines.join('\n')),
    })
  }
  const rows = (sql: string) => db.$client.prepare(sql).all() as Record<string, unknown>[]
  return {
    station,
    capture,
    rows,
    withSource: (other: ListSource) => ({ ...station, sources: [other] }),
  }
}
