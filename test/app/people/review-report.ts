import { proposeFinding } from '#db/findings.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Served, serve } from './app.ts'

export const PANEL = 'moj-ai-misuse-panel'
export const TITLE = '検討会 取りまとめ報告書の公表について'

type Finding = Parameters<typeof proposeFinding>[1]

/** The report of the panel as the ministry lists it, a finding that it came, and an unsure link. */
export async function serveReport(over: Partial<Finding> = {}): Promise<Served> {
  const app = await serve()
  const url = 'https://www.moj.go.jp/MINJI/minji05_00778.html'
  const report = listing({ url, title: TITLE, published: '2026-08-07', authority: 'moj' })
  storeListings(app.db, [report], lister({ watched: new Set(['moj']) }))
  const link = { instrument: 'ai-basic-plan', obligation: '', score: 0.5, state: 'unsure' as const }
  const links = [{ ...link, because: [] }]
  saveMapping(app.db, 1, { type: 'report', severity: null, links, dates: [] }, false)
  proposeFinding(app.db, {
    ...{ key: 'k', instrument: PANEL, milestone: 'report-published', updateId: 1 },
    ...{ kind: 'occurred', start: '2026-08-07', end: '2026-08-07', precision: 'day' },
    ...{ quote: TITLE, rule: 'r', proposedAt: '2026-11-20T00:00:00.000Z' },
    ...over,
  })
  return app
}
