import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { escaped, folded, icsOf } from '#app/ics.server.ts'
import { timelineCsv } from '#app/timeline/csv.server.ts'
import { eventOf, timelineIcs } from '#app/timeline/ics.server.ts'
import { timelineSheet } from '#app/timeline/sheet.server.tsx'
import { timelineView } from '#app/timeline/view.server.ts'
import { contextOf } from './context.ts'
import { onDay, someItem } from './some-item.ts'

const t = translatorOf('en')
const TODAY = '2026-11-24'
const around = { today: TODAY, origin: 'https://shirase.example' }
const BEFORE_APRIL = new URLSearchParams('from=2026-11-24&to=2027-03-30&jurisdiction=jp')
const ask = { search: BEFORE_APRIL, origin: around.origin }

/** A calendar's lines as they were before they were folded. */
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n')
const event = (item: Parameters<typeof eventOf>[0]) => eventOf(item, around, t)!

test('a day is an event of one day, whose end is the day after', () => {
  const [ics] = [
    icsOf([event(someItem(onDay('2026-12-31')))], {
      ...{ name: 'n', description: 'd', stamp: new Date('2026-11-24T00:30:15.250+09:00') },
    }),
  ]
  const lines = unfolded(ics)
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('SUMMARY:A law: Main part in force')
  expect(lines).toContain('DTSTAMP:20261123T153015Z')
  expect(lines).toContain('TRANSP:TRANSPARENT')
})

test('a window spans its days, and its summary says that it is one, never a day', () => {
  const bound = event(
    someItem({
      start: '2026-07-17',
      end: '2028-07-16',
      precision: 'upper-bound',
      setBy: 'cabinet-order',
    }),
  )
  expect(bound).toMatchObject({ from: '2026-07-17', to: '2028-07-16', status: 'tentative' })
  expect(bound.summary).toMatch(/^\[window\] .*day to be set by cabinet order/)
  const open = event(someItem({ start: '2026-10-26', end: null, precision: 'open-ended' }))
  expect(open).toMatchObject({ from: '2026-10-26', to: '2026-10-26' })
  expect(open.summary).toBe(
    '[window] A law: Main part in force (from 26 Oct 2026 on, no end known)',
  )
  const by = event(someItem({ start: null, end: '2026-10-26', precision: 'day' }))
  expect(by).toMatchObject({ from: '2026-10-26', to: '2026-10-26', status: 'tentative' })
  expect(by.summary).toBe('[window] A law: Main part in force (by 26 Oct 2026)')
  expect(eventOf(someItem({ start: null, end: null, precision: 'unknown' }), around, t)).toBeNull()
})

test('an event has the same identity whatever the day, the language and the view, and its own', () => {
  const item = someItem(onDay('2026-12-31'))
  const later = eventOf(item, { ...around, today: '2026-12-01' }, translatorOf('ja'))!
  expect(later.uid).toBe(event(item).uid)
  const context = contextOf()
  const uids = unfolded(timelineIcs(context, { ...ask, search: new URLSearchParams() }, t)).filter(
    (line) => line.startsWith('UID:'),
  )
  expect(uids.length).toBeGreaterThan(20)
  expect(new Set(uids).size).toBe(uids.length)
})

test('what is not sure is tentative, what was overtaken is cancelled, and the summary says so', () => {
  const marked = (over: Parameters<typeof someItem>[1]) => {
    const { status, summary } = event(someItem(onDay('2026-12-31'), over))
    return [status, summary.replace('A law: Main part in force', '…')]
  }
  expect(marked({})).toEqual(['confirmed', '…'])
  expect(marked({ outcome: 'occurred' })).toEqual(['confirmed', '…'])
  expect(marked({ outcome: 'announced-unverified' })).toEqual([
    'tentative',
    '[announced, not verified] …',
  ])
  expect(marked({ outcome: 'not-announced' })).toEqual(['tentative', '[not announced] …'])
  expect(marked({ proposed: true })).toEqual(['tentative', '[proposed by rule] …'])
  expect(marked({ disputed: true, bill: true })).toEqual([
    'tentative',
    '[Attribution disputed; Only if the bill becomes law] …',
  ])
  expect(marked({ rank: 'unverified' })).toEqual(['tentative', '[unverified] …'])
  expect(marked({ rank: 'secondary' })).toEqual(['tentative', '[secondary] …'])
  for (const outcome of ['occurred', 'late'] as const) {
    expect(marked({ rank: 'secondary', outcome })).toEqual(['confirmed', '[secondary] …'])
    expect(marked({ rank: 'unverified', outcome })).toEqual(['tentative', '[unverified] …'])
  }
  expect(marked({ outcome: 'past-unrecorded' })).toEqual(['tentative', '[passed, not recorded] …'])
  expect(marked({ outcome: 'superseded' })).toEqual(['cancelled', '[overtaken] …'])
  const ja = eventOf(someItem(onDay('2026-12-31'), { bill: true }), around, translatorOf('ja'))!
  expect(ja.summary).toMatch(/^【法案（未成立）】/)
})

test('the calendar of shipped content is no surer than its pages', () => {
  const search = new URLSearchParams('from=2026-01-01&to=2028-12-31')
  const lines = unfolded(timelineIcs(contextOf(), { ...ask, search }, t))
  const eventsOf = (title: string) =>
    lines.flatMap((line, at) =>
      line.startsWith('SUMMARY:') && line.includes(title)
        ? [[line, lines.slice(at).find((one) => one.startsWith('STATUS:'))]]
        : [],
    )
  expect(eventsOf('A6578-B: disclosure')).toEqual([
    [expect.stringContaining('[Only if the bill becomes law'), 'STATUS:TENTATIVE'],
  ])
  const forecast = eventsOf('Final report published (17 Apr 2027')
  expect(forecast).toEqual([[expect.stringContaining('overtaken'), 'STATUS:CANCELLED']])
  expect(eventsOf('Filing of acceptance opens')).toEqual([
    [expect.stringContaining('[announced\\, not verified\\; secondary]'), 'STATUS:TENTATIVE'],
  ])
})

test('an event leads to its place and names its source, and says that it is no legal advice', () => {
  const source = { address: 'https://www.ppc.go.jp/x', read: true, rank: 'secondary' as const }
  const { url, description } = event(someItem(onDay('2026-12-31'), { source, rank: 'secondary' }))
  expect(url).toBe('https://shirase.example/instruments/a-law#m')
  expect(description).toContain('source: https://www.ppc.go.jp/x')
  expect(description).toContain('情報提供であり、法的助言ではありません')
  const unread = event(
    someItem(onDay('2026-12-31'), { source: { ...source, read: false }, rank: 'secondary' }),
  )
  expect(unread.description).toContain(
    'no page known that says so; confirm at https://www.ppc.go.jp/x',
  )
  const lower = event(someItem(onDay('2026-12-31'), { source, rank: 'primary' }))
  expect(lower.description).toContain('source (secondary): https://www.ppc.go.jp/x')
  const none = event(someItem(onDay('2026-12-31')))
  expect(none.description).toContain('no page known that says so')
})

test('an event says nothing that is counted from the day on which it was written', () => {
  const search = new URLSearchParams('from=2020-01-01&to=2032-12-31')
  for (const [language, counted] of [
    ['en', /\bin [\d,]+ day|[\d,]+ days? (ago|away)|tomorrow|yesterday|today/],
    ['ja', /\d+日(前|後)|あと|残り|本日/],
  ] as const) {
    const ics = timelineIcs(contextOf(), { ...ask, search }, translatorOf(language))
    const said = unfolded(ics).filter((line) => line.startsWith('DESCRIPTION:'))
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((line) => counted.test(line))).toEqual([])
  }
  const month = someItem({ start: '2026-01-01', end: '2026-01-31', precision: 'month' })
  expect(event({ ...month, outcome: 'occurred' })).toMatchObject({
    status: 'tentative',
    description: expect.stringContaining('\nAs known on 24 Nov 2026.\n'),
  })
})

test('what separates values is escaped, and a line break is no line break', () => {
  expect(escaped('a, b; c\\d\r\ne\nf\u0007')).toBe('a\\, b\\; c\\\\d\\ne\\nf')
})

test('no line is longer than 75 octets, no character is cut, and folding loses nothing', () => {
  const text = fc.array(fc.constantFrom('a', ',', 'é', '法', '🗓', ' '), { maxLength: 200 })
  fc.assert(
    fc.property(text, (letters) => {
      const line = `SUMMARY:${letters.join('')}`
      const lines = folded(line).split('\r\n')
      for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
      expect(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(line)
    }),
  )
})

test('the calendar, the table and the drawing hold the same as the page of the same address', () => {
  const context = contextOf()
  const { asked, items } = timelineView(context, BEFORE_APRIL, t)
  const shown = items.filter(({ window: { start, end } }) => {
    const [first, last] = [start ?? end, end ?? asked.to]
    return first !== null && first!.slice(0, 10) <= asked.to && last.slice(0, 10) >= asked.from
  })
  const unknown = items.filter(({ window }) => !window.start && !window.end)
  expect(shown.length).toBeGreaterThan(3)
  const ics = unfolded(timelineIcs(context, ask, t))
  expect(ics.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(shown.length)
  const rows = timelineCsv(context, BEFORE_APRIL, t).trimEnd().split('\r\n').slice(1)
  expect(rows).toHaveLength(shown.length + unknown.length)
  const svg = timelineSheet(context, ask, t)
  expect(svg.match(/class="timeline-mark"/g)).toHaveLength(shown.length)
})

test('a title that a spreadsheet would compute is made plain text', () => {
  const context = contextOf()
  const [first] = context.content.instruments
  const changed = {
    ...first!,
    milestones: first!.milestones.map((one) => ({ ...one, title: { en: '=1+1', ja: '=1+1' } })),
  }
  const content = { ...context.content, instruments: [changed] }
  const csv = timelineCsv({ ...context, content }, new URLSearchParams('from=2000-01-01'), t)
  expect(csv).toContain(`"'=1+1"`)
  expect(csv).not.toMatch(/^=1/m)
})

test('the drawing stands alone: its own colours, its view in words, links that lead back, and the notice', () => {
  const svg = timelineSheet(contextOf(), ask, t)
  expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/)
  expect(svg).toContain('24 Nov 2026 – 30 Mar 2027 · Japan')
  expect(svg).toContain('href="https://shirase.example/instruments/')
  expect(svg).toContain('not legal advice')
  expect(svg).not.toContain('var(--')
  expect(timelineSheet(contextOf(), ask, translatorOf('ja'))).toContain('年表')
})
