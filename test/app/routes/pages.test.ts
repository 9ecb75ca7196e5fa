import { readFileSync } from 'node:fs'
import type { AppLoadContext } from '@remix-run/node'
import { afterEach, expect, test, vi } from 'vitest'
import { captureDownload, capturePage, decoded } from '#app/captures/page.server.ts'
import { remaining } from '#app/components/remaining.ts'
import { placeOf } from '#app/components/timeline-item.ts'
import { framePage } from '#app/frame.server.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { instrumentsPage } from '#app/instruments/list.server.ts'
import { instrumentPage } from '#app/instruments/page.server.ts'
import { datedItems } from '#app/instruments/standing.server.ts'
import { deadlines } from '#app/overview/deadlines.server.ts'
import { overviewPage } from '#app/overview/page.server.ts'
import { ALL_DEFENCES } from '#app/people/defences.ts'
import type { Desk } from '#app/people/desk.server.ts'
import { action as choose } from '#app/routes/preferences.ts'
import { sourceItems } from '#app/sources/page.server.ts'
import { tidyQuery } from '#app/tidy-address.ts'
import { timelinePage } from '#app/timeline/page.server.ts'
import { updatePage } from '#app/updates/detail.server.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { ruleWords } from '#app/updates/rule-words.server.ts'
import { loadContent, shippedDir } from '#content/load.server.ts'
import { SEVERITY_RULES } from '#content/mapping/severity.ts'
import { TYPE_RULES } from '#content/mapping/type-rules.ts'
import { asActor } from '#db/actor.ts'
import { saveCapture } from '#db/captures.ts'
import { recordCheck } from '#db/checks.ts'
import { proposeFinding } from '#db/findings.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { addPerson } from '#db/people.ts'
import { folder } from '#test/content/folder.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

const content = loadContent()

function contextOf(db = freshDb()): AppLoadContext & { db: ReturnType<typeof freshDb> } {
  return {
    db,
    content,
    sources: [
      {
        ...{ id: 'jftc-list', authority: 'jftc', role: 'own', kind: 'list', language: 'ja' },
        ...{ home: 'https://www.jftc.go.jp/', urls: [], quietDays: 7 },
      },
    ],
    today: '2026-11-21',
    now: new Date('2026-11-21T00:00:00Z'),
    nonce: 'n',
    notices: { replay: false, clockSetTo: null, schedule: '15 6 * * *', readOnly: false },
    ...{
      person: null,
      peer: '127.0.0.1',
      desk: { openReading: true, defences: ALL_DEFENCES } as Desk,
    },
  }
}

/** Stores so many updates, each linked and with a date ahead, and returns the first one's id. */
function fill(db: ReturnType<typeof freshDb>, rows: number): number {
  const listings = Array.from({ length: rows }, (_, index) =>
    listing({ url: `https://www.jftc.go.jp/${index}.html`, title: `生成AIの報告書 第${index}号` }),
  )
  const because = [{ field: 'title', phrase: '生成AI', start: 0, end: 4, weight: 1 }]
  const window = { start: '2026-12-01', end: '2026-12-01', precision: 'day' }
  const found = { field: 'title', kind: 'due', phrase: '12月1日', rule: 'r', from: 0, to: 4 }
  storeListings(db, listings, lister())
  const ids = db.$client.prepare('select id from updates order by id').all() as { id: number }[]
  for (const { id } of ids) {
    saveMapping(
      db,
      id,
      {
        type: 'report',
        severity: 'high',
        links: [
          {
            ...{ instrument: 'jftc-genai-market-study', obligation: '' },
            ...{ score: 1, state: 'sure' as const, because },
          },
        ],
        dates: [{ ...window, ...found }],
      },
      false,
    )
  }
  return ids[0]!.id
}

/** How many statements a piece of work asks of the database. */
function statements(db: ReturnType<typeof freshDb>, work: () => unknown): number {
  const prepare = vi.spyOn(db.$client, 'prepare')
  work()
  const { length } = prepare.mock.calls
  prepare.mockRestore()
  return length
}

/** The same context with a person who asks, who has an account in its database. */
function signedIn(context: ReturnType<typeof contextOf>) {
  const person = { id: 'p', name: 'P', email: 'p@example.org', role: 'viewer' as const }
  const actor = { id: 'visitor', via: 'page', at: '2026-11-20T00:00:00.000Z' } as const
  asActor(actor, () => addPerson(context.db, { ...person, passwordHash: '' }, actor.at))
  const chosen = { language: null, theme: null, zone: null, lastVisit: null, readUpTo: 0 }
  const known = { ...person, ...chosen, secondFactor: false, sessionId: 's', scope: null }
  return { ...context, person: known }
}

afterEach(() => vi.restoreAllMocks())

const t = translatorOf('en')
const none = new URLSearchParams()

test.each([
  ['/', (context: AppLoadContext) => overviewPage(context)],
  ['/timeline', (context: AppLoadContext) => timelinePage(context, none, t)],
  ['/updates', (context: AppLoadContext) => updatesPage(context, none)],
  [
    '/updates?q=',
    (context: AppLoadContext) => updatesPage(context, new URLSearchParams('q=報告書')),
  ],
  [
    '/updates?unread=1',
    (context: AppLoadContext) => updatesPage(context, new URLSearchParams('unread=1')),
  ],
  ['/updates/1', (context: AppLoadContext) => updatePage(context, 1)],
  ['/instruments', (context: AppLoadContext) => instrumentsPage(context)],
  [
    '/instruments/:id',
    (context: AppLoadContext) => instrumentPage(context, 'jftc-genai-market-study'),
  ],
  ['/sources', (context: AppLoadContext) => sourceItems(context)],
])('%s asks a fixed number of statements, however many rows there are', (_, page) => {
  const asked = [contextOf, () => signedIn(contextOf())].map((who) => {
    const [few, many] = [who(), who()]
    fill(few.db, 1)
    fill(many.db, 80)
    const asked = statements(few.db, () => page(few))
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(20)
    expect(statements(many.db, () => page(many))).toBe(asked)
    return asked
  })
  // Whoever is signed in costs so many more, for what they have read and when they were here.
  expect(asked[1]! - asked[0]!).toBeLessThanOrEqual(4)
})

test('an update shows what was found of instruments that are not linked, and why not', () => {
  const context = contextOf()
  const title = '個人情報保護法と肖像権に関する生成AIセミナー'
  storeListings(context.db, [listing({ url: 'https://www.jftc.go.jp/1.html', title })], lister())
  const { notLinked } = updatePage(context, 1)!
  const of = (id: string) => notLinked.find(({ instrument }) => instrument === id)
  expect(of('jftc-genai-market-study')).toMatchObject({ state: 'vetoed' })
  expect(of('jftc-genai-market-study')!.found).toContainEqual(
    expect.objectContaining({ phrase: 'セミナー', verdict: 'veto' }),
  )
  expect(of('appi-guidelines')).toMatchObject({ state: 'below-threshold' })
  const linked = { instrument: 'appi-guidelines', obligation: '', score: 1, because: [] }
  const links = [{ ...linked, state: 'sure' as const }]
  saveMapping(context.db, 1, { type: 'notice', severity: 'low', links, dates: [] }, false)
  expect(updatePage(context, 1)!.notLinked.map(({ instrument }) => instrument)).not.toContain(
    'appi-guidelines',
  )
})

test('an update says by which rule and words it is of its kind and weight', () => {
  const context = contextOf()
  const title = '生成AIに関する実態調査報告書（案）'
  storeListings(context.db, [listing({ url: 'https://www.jftc.go.jp/1.html', title })], lister())
  const of = { instrument: 'jftc-genai-market-study', obligation: '', because: [] }
  const links = [{ ...of, score: 1, state: 'sure' as const }]
  const as = (type: string, severity: 'high' | 'medium') => {
    saveMapping(context.db, 1, { type, severity, links, dates: [] }, false)
    return updatePage(context, 1)!.form
  }
  expect(as('report', 'medium')).toEqual({
    type: { rule: ruleWords('a report of a panel or of a study'), words: '実態調査' },
    severity: { rule: ruleWords('a draft or interim report'), words: '（案）' },
  })
  expect(as('notice', 'high')).toEqual({ type: null, severity: null })
})

test('every rule has its words in both languages', () => {
  const names = [...TYPE_RULES, ...SEVERITY_RULES].map(({ name }) => name)
  const others = [
    'no other form is named',
    'follow-up or publicity',
    'a meeting whose agenda is known',
  ]
  for (const name of [...names, ...others]) {
    expect([name, ruleWords(name).ja]).toEqual([name, expect.stringMatching(/[ぁ-ん一-龠]/)])
  }
})

test('every page can be made of an empty database', () => {
  const context = contextOf()
  expect(overviewPage(context)).toMatchObject({ total: 0, linked: [], others: [] })
  expect(updatesPage(context, none)).toMatchObject({ updates: [], older: null, newest: null })
  expect(sourceItems(context)[0]).toMatchObject({ check: null, lastGood: null })
  expect(timelinePage(context, none, t).items.length).toBeGreaterThan(10)
})

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

test('pages of the list follow each other without a gap or a repeat', () => {
  const context = contextOf()
  fill(context.db, 120)
  const seen: number[] = []
  let search: URLSearchParams | null = none
  while (search) {
    const page: ReturnType<typeof updatesPage> = updatesPage(context, search)
    seen.push(...page.updates.map(({ id }) => id))
    search = page.older ? new URL(page.older, 'http://a').searchParams : null
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('a word of one character is refused in words, two are searched', () => {
  const context = contextOf()
  fill(context.db, 3)
  expect(updatesPage(context, new URLSearchParams('q=報'))).toMatchObject({
    tooShort: true,
    updates: [],
    // Nothing was searched, so nothing is said of how many fit.
    found: null,
  })
  expect(updatesPage(context, new URLSearchParams('q=報告')).updates).toHaveLength(3)
})

test('an update shows its reasons, its dates and its sighting', () => {
  const context = contextOf()
  const id = fill(context.db, 1)
  expect(updatePage(context, id)).toMatchObject({
    update: { type: 'report', links: [{ phrases: ['生成AI'], byAddress: false }] },
    reasons: [{ instrument: 'jftc-genai-market-study', score: 1 }],
    dates: [{ kind: 'due', start: '2026-12-01' }],
    sightings: [{ sourceId: 'jftc-list', day: '2026-06-10' }],
  })
  expect(updatePage(context, 999)).toBeNull()
})

test('a page says when this installation shows its own text in place of what is shipped', () => {
  const file = 'instruments/smartphone-act.yaml'
  const own = readFileSync(`content/${file}`, 'utf8').replace('en: Smartphone Act', 'en: Ours')
  const context = { ...contextOf(), content: loadContent([shippedDir(), folder({ [file]: own })]) }
  expect(instrumentPage(context, 'smartphone-act')).toMatchObject({
    from: 'overrides',
    item: { short: { en: 'Ours' } },
  })
  expect(instrumentPage(context, 'ai-basic-plan')!.from).toBe('shipped')
  const rows = instrumentsPage(context).instruments
  expect(rows.filter(({ from }) => from !== 'shipped').map(({ id }) => id)).toEqual([
    'smartphone-act',
  ])
})

test('what an API lists by its own id is sighted on the day of the update', () => {
  const context = contextOf()
  storeListings(context.db, [listing({ key: 'law-1', publishedFrom: 'feed' })], lister())
  expect(updatePage(context, 1)).toMatchObject({
    update: { published: '2026-06-10' },
    sightings: [{ day: '2026-06-10' }],
  })
})

test('that a notice says it is published is no date found in it', () => {
  const context = contextOf()
  const id = fill(context.db, 1)
  const implied = context.db.$client.prepare("update update_dates set rule = 'published-now'")
  expect(implied.run().changes).toBe(1)
  expect(updatePage(context, id)?.dates).toEqual([])
})

test('an instrument that content does not know has no page', () => {
  expect(instrumentPage(contextOf(), 'nope')).toBeNull()
})

test('a source that could not be reached says so, and when', () => {
  const context = contextOf()
  const at = '2026-11-20T00:00:00.000Z'
  recordCheck(context.db, {
    ...{ sourceId: 'jftc-list', url: 'https://www.jftc.go.jp/', at, outcome: 'unreachable' },
    note: { code: 'dns', params: { host: 'www.jftc.go.jp' } },
  })
  expect(sourceItems(context)[0]!.check).toMatchObject({ outcome: 'unreachable', at, status: null })
})

const CAPTURE = {
  sourceId: 'jftc-list',
  kind: 'live' as const,
  requestUrl: 'https://www.jftc.go.jp/',
  finalUrl: 'https://www.jftc.go.jp/',
  status: 200,
  headers: { 'content-type': 'text/html' },
  fetchedAt: '2026-11-20T00:00:00.000Z',
}

test('a capture is text in its own charset, and downloads as no page', async () => {
  const context = contextOf()
  const bytes = Buffer.from([0x3c, 0x62, 0x3e, 0x8a, 0xbf])
  const { id } = saveCapture(context.db, { ...CAPTURE, charset: 'shift_jis', bytes })!
  expect(capturePage(context, id)).toMatchObject({ body: '<b>漢', cut: null, erased: false })
  const download = captureDownload(context, id)!
  expect(download.headers.get('content-type')).toBe('text/plain; charset=shift_jis')
  expect(download.headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(download.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await download.arrayBuffer())).toEqual(bytes)
})

test('bytes that are no text, and an unknown charset, do no harm', () => {
  expect(decoded(Buffer.from([1, 0, 2]), null)).toBeNull()
  expect(decoded(Buffer.from('公表'), 'no-such-charset')).toBe('公表')
})

test('erased bytes are said to be erased', () => {
  const context = contextOf()
  const { id } = saveCapture(context.db, { ...CAPTURE, charset: null, bytes: Buffer.from('x') })!
  context.db.$client.exec('update blobs set bytes = null')
  expect(capturePage(context, id)).toMatchObject({ body: null, erased: true })
  expect(captureDownload(context, id)).toBeNull()
})

test('a choice of language is kept and leads back, a foreign address does not', async () => {
  const post = (fields: Record<string, string>) =>
    choose({
      request: new Request('http://127.0.0.1/preferences', {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
      params: {},
      context: contextOf(),
    })
  const answer = await post({ language: 'ja', to: '/updates?q=a' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/updates?q=a')
  expect(answer.headers.get('set-cookie')).toMatch(/^language=ja;/)
  const foreign = await post({ theme: 'pink', to: '//evil.example/' })
  expect(foreign.headers.get('location')).toBe('/')
  expect(foreign.headers.get('set-cookie')).toBeNull()
})

test('an address with empty fields leads to the same view without them', () => {
  const ask = (query: string) => tidyQuery(new Request(`http://127.0.0.1/updates${query}`))
  expect([...ask('?q=AI')]).toEqual([['q', 'AI']])
  for (const [query, expected] of [
    ['?q=&authority=moj&from=', '/updates?authority=moj'],
    ['?q=+&type=', '/updates'],
  ]) {
    try {
      ask(query!)
      expect.unreachable()
    } catch (answer) {
      expect((answer as Response).headers.get('location')).toBe(expected)
    }
  }
})

test('every mark of the timeline leads to a place that its page has', () => {
  const context = contextOf()
  const hrefs = timelinePage(context, none, t).items.map(placeOf)
  expect(hrefs.some((href) => href.includes('#stage-consultation-'))).toBe(true)
  for (const href of hrefs) {
    const [, id, anchor] = /^\/instruments\/(.+)#(.+)$/.exec(href)!
    const page = instrumentPage(context, id!)!
    const places = [
      ...page.milestones.map((one) => one.id),
      ...page.rungs.flatMap(({ entries }) => entries.map((entry) => entry.id)),
    ]
    expect(places, href).toContain(anchor)
  }
})

test('what briefs say is shown beside the places that settle it', () => {
  const page = instrumentPage(contextOf(), 'ai-promotion-act')!
  expect(page.briefs.find(({ id }) => id === 'B13')).toMatchObject({
    verdict: ['contradicted'],
    publisher: 'Global Law Experts',
    places: [{ id: 'enactment-day' }],
  })
  expect(instrumentPage(contextOf(), 'smartphone-act')!.briefs).toEqual([])
})

test('what content did not have is said on the overview and on every instrument', () => {
  const context = contextOf()
  expect(overviewPage(context).limits[0]!.en).toMatch(/15 Oct 2026/)
  expect(instrumentPage(context, 'appi-amendment')!.item.limits[0]!.ja).toMatch(/10月15日/)
  const early = { ...context, today: '2026-06-12' }
  expect(overviewPage(early).limits).toEqual([])
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
  const shown = deadlines(items, [], { content, today }).slice(0, 40)
  const days = shown.map(({ window }) => remaining(window, today).n)
  expect(days.length).toBeGreaterThan(3)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
})

test('the frame names only bodies whose updates are stored, and counts what was only relayed', () => {
  const context = contextOf()
  expect(framePage(context)).toMatchObject({ origins: [], stored: { read: 0, relayed: 0 } })
  fill(context.db, 3)
  const page = framePage(context)
  expect(page.origins.map(({ home }) => home)).toEqual(['https://www.jftc.go.jp/'])
  expect(page.stored).toEqual({ read: 3, relayed: 0 })
  expect(page.reviewedLater).toBeNull()
  expect(framePage({ ...context, today: '2026-06-12' }).reviewedLater).toBe('2026-11-21')
})

test('a search says how many fit of how many, and a wrong day is said', () => {
  const context = contextOf()
  fill(context.db, 3)
  expect(updatesPage(context, new URLSearchParams('q=第1号'))).toMatchObject({
    filtered: true,
    found: 1,
    total: 3,
  })
  expect(updatesPage(context, new URLSearchParams('authority=zzz&from=2026-99-99'))).toMatchObject({
    wrong: [
      { name: 'authority', value: 'zzz' },
      { name: 'from', value: '2026-99-99' },
    ],
    found: 3,
  })
})

test('a milestone on which sources disagree leads to what they say', () => {
  const { milestones, conflicts } = instrumentPage(contextOf(), 'genai-ip-principle-code')!
  const opens = milestones.find(({ id }) => id === 'comment-opens')!
  expect(opens.conflicts.map(({ id }) => id)).toEqual(['draft-day'])
  const led = milestones.flatMap((one) => one.conflicts.map(({ id }) => id))
  expect(led.filter((id) => !conflicts.some((one) => one.id === id))).toEqual([])
})
