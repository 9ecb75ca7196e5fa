import { expect, test } from 'vitest'
import { MonthlyChart } from '#app/components/charts/monthly-chart.tsx'
import { Left, Published } from '#app/components/dates/when.tsx'
import { edgesOf } from '#app/components/dates/window-edges.ts'
import { Ladder, StepsTaken } from '#app/components/instruments/ladder.tsx'
import { CheckMark } from '#app/components/marks/check-mark.tsx'
import { ForceMark, OutcomeMark, RankMark } from '#app/components/marks/marks.tsx'
import { AuthorityTable } from '#app/components/overview/authority-table.tsx'
import { doubtsOf, type PostureCounts, sentenceOf } from '#app/components/overview/posture.tsx'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import { TimelineMarks } from '#app/components/timeline/marks.tsx'
import type { TimelineMark } from '#app/components/timeline/picture.ts'
import { dayFrom } from '#app/components/updates/update-facts.tsx'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { FORCES, OUTCOMES, RANKS } from '#content/schema.ts'
import { render } from '#test/app/components/render.tsx'

const shapes = (html: string[]) => html.map((one) => /<svg.*<\/svg>/.exec(one)?.[0])

test('every value has a shape of its own and its word, and no style attribute', () => {
  const families = [
    FORCES.map((force) => render(<ForceMark force={force} />)),
    RANKS.map((rank) => render(<RankMark rank={rank} />)),
    [...OUTCOMES, 'past-unrecorded' as const].map((outcome) =>
      render(<OutcomeMark outcome={outcome} />),
    ),
  ]
  for (const family of families) {
    expect(new Set(shapes(family)).size).toBe(family.length)
    for (const html of family) {
      expect(html).toMatch(/<span>\S[^<]*<\/span><\/span>$/)
      expect(html).not.toContain('style=')
    }
  }
})

test('a source that was never read is said so, and an unreachable one in words', () => {
  expect(render(<CheckMark outcome={null} />)).toContain('never read')
  expect(render(<CheckMark outcome="unreachable" />, 'ja')).toContain('接続不能')
})

test('an undated update is said to be undated, with the day of first sight', () => {
  expect(render(<Published published={null} firstSeen="2026-08-20" />)).toContain(
    'no date on the page; first seen 20 Aug 2026',
  )
  expect(render(<Published published="2026-08" firstSeen="2026-08-20" />)).toContain('Aug 2026')
})

test('only a named day has a hard edge, and an upper bound none at its end', () => {
  const window = { start: '2026-07-17', end: '2028-07-16' }
  expect(edgesOf({ ...window, precision: 'range' })).toEqual({ left: 'hard', right: 'hard' })
  expect(edgesOf({ ...window, precision: 'season' })).toEqual({ left: 'soft', right: 'soft' })
  expect(edgesOf({ ...window, precision: 'upper-bound' }).right).toBe('open')
  expect(edgesOf({ ...window, end: null, precision: 'open-ended' }).right).toBe('open')
})

test('the posture says what was counted, and leaves out what is none', () => {
  const counts: PostureCounts = {
    n: 3,
    groups: [
      {
        force: 'statute',
        n: 2,
        stages: [
          { ...RUNGS, stage: 'in-force', name: { en: 'In force', ja: '施行' } },
          { ...RUNGS, stage: 'bill', name: { en: 'Before the Diet', ja: '国会審議' } },
        ],
      },
      {
        force: 'plan',
        n: 1,
        stages: [{ ...RUNGS, stage: 'adopted', name: { en: 'Adopted', ja: '決定' } }],
      },
    ],
    stages: [],
    open: { n: 1, latest: '2028-07-16', at: 'appi-amendment#main' },
    lapsed: 2,
    passed: { n: 1, reviewed: '2026-11-21' },
    unverified: 0,
    disputed: 0,
    proposed: 0,
  }
  const say = (language: Language) =>
    sentenceOf(counts, 'jp', translatorOf(language))
      .map(({ words }) => words)
      .join('')
  expect(say('en')).toBe(
    '3 instruments: 2 statutes (1 in force, 1 before the Diet); 1 plan adopted.',
  )
  expect(say('ja')).toBe('対象3件：法律2（施行1、国会審議1）、計画1（決定）。')
  expect(doubtsOf(counts, translatorOf('en')).map(({ to, words }) => [to, words])).toEqual([
    ['/instruments/appi-amendment#main', '1 date not set: at the latest 16 Jul 2028'],
    ['#passed', '1 window passed, no outcome recorded since the review of 21 Nov 2026'],
    ['#lapsed', '2 forecasts lapsed with no outcome found'],
  ])
})

test('the server sends the chart as a table of its numbers, and no picture', () => {
  const read = (n: number) => ({ n, read: true })
  const months = [
    { month: '2026-06', cells: [read(4), read(2)], total: 6, read: true },
    {
      month: '2026-07',
      cells: [
        { n: 0, read: false },
        { n: 3, read: false },
      ],
      total: 3,
      read: false,
    },
  ]
  const series = [
    {
      id: 'jftc',
      name: { en: 'JFTC', ja: '公取委' },
      read: [
        { from: '2025-01-08', to: '2025-05-01' },
        { from: '2026-01-05', to: '2026-06-11' },
      ],
    },
    { id: 'others', name: null, read: [] },
  ]
  const html = render(<MonthlyChart months={months} series={series} />)
  expect(html).toContain('<td class="number">6</td>')
  expect(html).toContain('Others')
  expect(html).toContain('not read')
  expect(html).toContain('at least 3')
  expect(html).toContain('JFTC from 8 Jan 2025 to 1 May 2025 and from 5 Jan 2026 to 11 Jun 2026')
  expect(html).not.toContain('chart-picture')
})

const RUNGS = { n: 1, index: 0, rungs: 3 }
const RUNG = { stage: 'draft', name: { en: 'Draft', ja: '案' }, entries: [], expected: [] }

test('a rung below the present one without a recorded day is open, and said to be not recorded', () => {
  const html = render(<Ladder rungs={[{ ...RUNG, state: 'unrecorded' }]} />)
  expect(html).toContain('not recorded')
  expect(html).toContain('class="dashed"')
  expect(html).not.toContain('class="full"')
})

test('a step whose first day was not read says “or before”, on the ladder and among the steps, and never “at the latest”', () => {
  const window = { start: '2024-06-27', end: '2024-06-27', precision: 'day' as const }
  const entry = { id: 'stage-draft-1', window, note: null, claims: [], confirmed: null }
  const says = (atLatest: boolean, language: Language) => {
    const rungs = [{ ...RUNG, state: 'now' as const, entries: [{ ...entry, atLatest }] }]
    return [<Ladder key="l" rungs={rungs} />, <StepsTaken key="s" rungs={rungs} />].map((node) =>
      render(node, language).replace(/<[^>]*>/g, ''),
    )
  }
  for (const text of says(true, 'en')) expect(text).toContain('since 27 Jun 2024 or before')
  for (const text of says(true, 'ja')) expect(text).toContain('2024年6月27日以前から')
  for (const text of says(false, 'en')) expect(text).not.toContain('or before')
  for (const text of [...says(true, 'en'), ...says(true, 'ja')]) {
    expect(text).not.toMatch(/at the latest|遅くとも/)
  }
})

const item: TimelineItem = {
  ...{ key: 'k', instrument: 'a-law', authority: 'ppc', jurisdiction: 'jp', milestone: 'main' },
  ...{ title: 'Main part', short: 'A law', kind: 'in-force', force: 'statute', severity: 'high' },
  window: { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' },
  ...{
    words: null,
    outcome: 'expected',
    reading: 1,
    of: 1,
    rank: 'primary',
    disputed: false,
    bill: false,
  },
  ...{ proposed: false, confirmed: null, source: null },
}
const bar: TimelineMark = {
  ...{ item: 0, x: 10, width: 90, y: 10, left: 'hard', right: 'open', tail: 0, shape: 'bar' },
  ...{ label: 'Main part', note: ' · expected', labelX: 110, labelWidth: 120 },
  ...{ anchor: 'start', inside: false, below: false },
}
const drawn = (mark: Partial<TimelineMark>, over: Partial<TimelineItem> = {}) =>
  render(
    <TimelineMarks
      marks={[{ ...bar, ...mark }]}
      items={[{ ...item, ...over }]}
      width={300}
      today="2026-11-21"
    />,
  )

test('only a day has a diamond on the timeline; a window says its outcome in words', () => {
  expect(drawn({ shape: 'point', note: '' })).toContain('class="glyph"')
  for (const outcome of [...OUTCOMES, 'past-unrecorded' as const]) {
    expect(drawn({}, { outcome })).not.toContain('glyph')
    expect(drawn({}, { outcome })).toContain('outcome-word')
  }
  expect(drawn({}, { outcome: 'superseded' })).not.toMatch(/class="(bar|edge)/)
})

test('a window that lapsed, came late or was not recorded has a shape that no other has', () => {
  const shape = (outcome: TimelineItem['outcome']) =>
    [...drawn({}, { outcome }).matchAll(/<path[^>]*>/g)].join('')
  const all = OUTCOMES.filter(
    (one) =>
      !['announced-unverified', 'occurred', 'outcome-not-found', 'not-announced'].includes(one),
  )
  const shapes = [...all, 'past-unrecorded' as const].map(shape)
  expect(new Set(shapes).size).toBe(shapes.length)
})

test('a mark leads to its place, can be pointed at by 24 pixels, and says in words what it shows', () => {
  const html = drawn({})
  expect(html).toContain('href="/instruments/a-law#main"')
  expect(html).toMatch(/class="target"[^>]*height="24"/)
  expect(html).toContain('aria-label="Main part; A law; between 17 Jul 2026 and 16 Jul 2028')
})

test('what was overtaken counts down to nothing', () => {
  const window = { start: '2027-04-17', end: '2027-10-17', precision: 'range' as const }
  const left = (outcome: 'expected' | 'superseded') =>
    render(<Left window={window} today="2026-11-21" outcome={outcome} />)
  expect(left('expected')).toContain('opens in 147 days')
  expect(left('superseded')).toBe('overtaken by another reading')
})

test('a day that was only relayed names who relayed it', () => {
  const said = (language: Language, publishedFrom: string) =>
    dayFrom(translatorOf(language), { publishedFrom, via: 'public tracker' })
  expect(said('en', 'relayed')).toContain('day as relayed by public tracker')
  expect(said('ja', 'relayed')).toContain('公開トラッカーの転載')
  expect(said('en', 'text')).toBe('day from the text of the list')
})

test('no table of instruments is drawn where none is tracked', () => {
  expect(render(<AuthorityTable authorities={[]} today="2026-11-21" />)).toBe('')
})
