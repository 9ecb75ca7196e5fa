import { expect, test } from 'vitest'
import { remaining } from '#app/components/dates/remaining.ts'
import { instrumentsPage } from '#app/instruments/list.server.ts'
import { datedItems } from '#app/instruments/standing.server.ts'
import { deadlines } from '#app/overview/deadlines.server.ts'
import { overviewPage } from '#app/overview/page.server.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { proposeFinding } from '#db/findings.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { content, contextOf, fill } from '#test/app/page-context.ts'
import { lister, listing } from '#test/db/memory.ts'

const none = new URLSearchParams()

test('a jurisdiction without instruments is there, and empty', () => {
  const { jurisdictions } = overviewPage(contextOf())
  expect(jurisdictions.map(({ id }) => id)).toEqual(['jp', 'eu', 'us'])
  const eu = jurisdictions.find(({ id }) => id === 'eu')!
  const tracked = content.instruments.filter(({ jurisdiction }) => jurisdiction === 'eu')
  expect(eu.instruments).toHaveLength(tracked.length)
})

test('every number of a posture is that of the list it leads to', () => {
  const context = contextOf()
  for (const { id, posture, claims } of overviewPage(context).jurisdictions) {
    const rows = (query: string) =>
      instrumentsPage(context, new URLSearchParams(`jurisdiction=${id}${query}`)).instruments
    const listed = (query: string) => rows(query).length
    const summed = (what: 'n' | 'primary') =>
      rows('').reduce((sum, row) => sum + row.claims[what], 0)
    expect([id, summed('n'), summed('primary')]).toEqual([id, claims.n, claims.primary])
    expect([id, listed('')]).toEqual([id, posture.n])
    for (const { force, n } of posture.groups) {
      expect([id, force, listed(`&force=${force}`)]).toEqual([id, force, n])
    }
    for (const { stage, n } of posture.stages.filter((one) => one.stage !== null)) {
      expect([id, stage, listed(`&stage=${stage}`)]).toEqual([id, stage, n])
    }
  }
})

test('what stood on a page without a day when it was first read is no news', () => {
  const context = contextOf()
  const baseline = lister({ originOf: () => 'baseline' })
  const url = 'https://www.jftc.go.jp/undated.html'
  storeListings(
    context.db,
    [listing({ url, title: '生成AIに関する実態調査', published: null })],
    baseline,
  )
  expect(updatesPage(context, none).updates).toHaveLength(1)
  expect(overviewPage(context)).toMatchObject({ linked: [], others: [] })
})

test('the callout is the disputed threshold with its two readings and the duty that hangs on it', () => {
  expect(overviewPage(contextOf()).callout).toMatchObject({
    instrument: 'genai-ip-principle-code',
    milestone: { id: 'high-impact-threshold', rank: 'secondary' },
    duties: [{ title: { en: expect.stringContaining('scope') } }],
  })
  expect(overviewPage(contextOf()).callout!.milestone.readings).toHaveLength(2)
  expect(overviewPage(contextOf()).callout!.milestone.disputed).not.toBeNull()
})

test('the disputed forecast is marked among the next deadlines', () => {
  const next = overviewPage(contextOf()).ahead.items
  const forecast = next.filter(({ key }) => key.includes('high-impact-threshold'))
  expect(forecast).toMatchObject([{ disputed: true, rank: 'secondary' }])
  expect(next[0]!.disputed).toBe(false)
})

test('a window that passed after the review is not said to have lapsed with no outcome found', () => {
  const at = (today: string) => overviewPage({ ...contextOf(), today })
  const [before, after] = [at('2026-11-21'), at('2027-01-07')]
  const japan = ({ jurisdictions }: ReturnType<typeof at>) =>
    jurisdictions.find(({ id }) => id === 'jp')!.posture
  expect([before.passed, japan(before).passed]).toEqual([[], null])
  expect(after.passed.map(({ milestone }) => milestone)).toContain('high-impact-threshold')
  const inJapan = after.passed.filter(({ jurisdiction }) => jurisdiction === 'jp')
  expect(japan(after).passed).toEqual({
    n: new Set(inJapan.map(({ instrument, milestone }) => instrument + milestone)).size,
    reviewed: '2026-11-21',
  })
  expect(after.lapsed).toEqual(before.lapsed)
  expect(japan(after).lapsed).toBe(japan(before).lapsed)
})

test('an announced day of which a rule read that it came leads to the update that says so', () => {
  const context = contextOf()
  const updateId = fill(context.db, 1)
  const before = overviewPage(context).unverified
  expect(before[0]).toMatchObject({ said: null })
  const { instrument, milestone } = before[0]!
  proposeFinding(context.db, {
    ...{ key: 'k', instrument, milestone, updateId, kind: 'occurred', stage: null },
    ...{ start: '2026-11-02', end: '2026-11-02', precision: 'day', quote: '開始', rule: 'r' },
    proposedAt: '2026-11-03T00:00:00Z',
  })
  const said = { id: updateId, title: '生成AIの報告書 第0号' }
  expect(overviewPage(context).unverified[0]).toMatchObject({ milestone, said })
})

test('the next deadlines stand in the order of the days that are shown', () => {
  const today = '2026-01-10'
  const items = content.instruments.flatMap((one) => datedItems(one, [], today))
  const shown = deadlines(items, [], { content, findings: [], links: [], today }).slice(0, 40)
  const days = shown.map(({ window }) => remaining(window, today).n)
  expect(days.length).toBeGreaterThan(3)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
})

/** The ends of what is ahead on Tuesday 24 November 2026, of periods that updates say end so. */
function aheadAfterHolidays(...given: { end: string; rule?: string; kind?: string }[]) {
  const context = { ...contextOf(), today: '2026-11-24' }
  const id = fill(context.db, 1)
  const read = { ...{ field: 'title', phrase: '', from: 0, to: 1 }, start: '2026-11-01' }
  const dates = given.map(({ end, rule = 'days', kind = 'due' }) => ({
    ...{ ...read, end, rule, kind },
    precision: end.includes('T') ? 'datetime' : 'range',
  }))
  saveMapping(context.db, id, { type: 'report', severity: 'high', links: [], dates }, false)
  return overviewPage(context)
    .ahead.items.filter(({ kind }) => kind.family === 'date')
    .map(({ window }) => [window.end, window.extendedFrom])
}

test('a close that the law extended over a holiday to today is ahead, and one that it did not is past', () => {
  const rule = 'not-exceeding(promulgation)'
  // Sunday the 22nd and the holiday on the 23rd move to Tuesday the 24th; Friday the 20th stays.
  for (const end of ['2026-11-21', '2026-11-22', '2026-11-23']) {
    expect(aheadAfterHolidays({ end, rule }), end).toEqual([['2026-11-24', end]])
    expect(aheadAfterHolidays({ end }), end).toEqual([])
  }
  expect(aheadAfterHolidays({ end: '2026-11-20', rule })).toEqual([])
})

test('a close at 00:00 today was over yesterday', () => {
  const kind = 'comment-close'
  expect(aheadAfterHolidays({ end: '2026-11-24T00:00+09:00', kind })).toEqual([])
  const noon = '2026-11-24T12:00+09:00'
  expect(aheadAfterHolidays({ end: noon, kind })).toEqual([[noon, undefined]])
})
