import { expect, test } from 'vitest'
import { coverageOf, monthlyCounts } from '#app/overview/months.server.ts'

const TODAY = '2026-11-21'
const all = (...ids: string[]) =>
  new Map(ids.map((id) => [id, [{ from: '2020-01-01', to: TODAY }]]))

test('the table is the 24 months up to today’s, and empty months that were read are zeros', () => {
  const counters = { 'jftc 2026-06': 4, 'jftc 2024-01': 9 }
  const { months, series } = monthlyCounts(counters, TODAY, all('jftc'))
  expect(months).toHaveLength(24)
  expect(months[0]!.month).toBe('2024-12')
  const none = { cells: [{ n: 0, read: true }], total: 0, read: true }
  expect(months.at(-1)).toEqual({ month: '2026-11', ...none })
  expect(months.find(({ month }) => month === '2026-06')).toMatchObject({
    cells: [{ n: 4, read: true }],
    total: 4,
  })
  expect(series).toEqual(['jftc'])
})

test('months of which not every day was read are not read, and what is known of them is counted', () => {
  const spans = [
    { from: '2025-03-01', to: '2025-05-01' },
    { from: '2025-06-02', to: '2026-06-11' },
  ]
  const counters = { 'jftc 2026-06': 4, 'jftc 2026-08': 1 }
  const { months } = monthlyCounts(counters, TODAY, new Map([['jftc', spans]]))
  const read = (month: string) => months.find((one) => one.month === month)!.cells[0]
  expect(read('2025-02')).toEqual({ n: 0, read: false })
  expect(read('2025-04')).toEqual({ n: 0, read: true })
  expect(read('2025-05')).toEqual({ n: 0, read: false })
  expect(read('2025-06')).toEqual({ n: 0, read: false })
  expect(read('2026-05')).toEqual({ n: 0, read: true })
  expect(read('2026-06')).toEqual({ n: 4, read: false })
  expect(read('2026-08')).toEqual({ n: 1, read: false })
  expect(read('2026-11')).toEqual({ n: 0, read: false })
  expect(months.filter((one) => one.read)).toHaveLength(2 + 11)
})

test('the month of today is read when its list was read today', () => {
  const upTo = (to: string) => new Map([['jftc', [{ from: '2026-10-30', to }]]])
  const last = (to: string) => monthlyCounts({ 'jftc 2026-11': 2 }, TODAY, upTo(to)).months.at(-1)!
  expect(last('2026-11-20')).toMatchObject({ read: false })
  expect(last(TODAY)).toMatchObject({ read: true })
})

test('where no list of any body was read no month was', () => {
  const { months } = monthlyCounts({ 'jftc 2026-06': 4 }, TODAY, new Map())
  expect(months.filter(({ read }) => read)).toEqual([])
})

test('other bodies together are read where the lists of all of them are', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const counters = Object.fromEntries(ids.map((id, index) => [`${id} 2026-06`, 10 - index]))
  const others = (...read: string[]) =>
    monthlyCounts(counters, TODAY, all(...read))
      .months.find(({ month }) => month === '2026-06')!
      .cells.at(-1)
  expect(others('a', 'b', 'c', 'd', 'e')).toEqual({ n: 6 + 5, read: false })
  expect(others(...ids)).toEqual({ n: 6 + 5, read: true })
})

test('what another body’s list relays is no reading of the authority’s own, and a good look is', () => {
  const sources = [
    { id: 'jftc-list', authority: 'jftc', role: 'own' as const },
    { id: 'jftc-top', authority: 'jftc', role: 'own' as const },
    { id: 'comments', authority: 'digital', role: 'own' as const },
    { id: 'witness', authority: 'cao', role: 'witness' as const },
  ]
  const listed = [
    { authority: 'bunka', sourceId: 'witness', from: '2025-01-05', to: '2026-08-11' },
    { authority: 'jftc', sourceId: 'comments', from: '2025-01-05', to: '2026-08-11' },
    { authority: 'jftc', sourceId: 'jftc-list', from: '2025-03-03', to: '2025-04-04' },
    { authority: 'jftc', sourceId: 'jftc-list', from: '2026-01-05', to: '2026-06-11' },
    { authority: 'jftc', sourceId: 'jftc-top', from: '2026-06-12', to: '2026-06-20' },
    { authority: 'jftc', sourceId: 'witness', from: '2025-01-05', to: '2026-08-11' },
  ]
  const early = { from: '2025-03-03', to: '2025-04-04' }
  const known = coverageOf(listed, sources, new Map())
  expect([...known]).toEqual([['jftc', [early, { from: '2026-01-05', to: '2026-06-20' }]]])
  // 16:00 UTC is the next day in Tokyo.
  const looked = coverageOf(listed, sources, new Map([['jftc-list', '2026-11-20T16:00:00Z']]))
  expect(looked.get('jftc')).toEqual([early, { from: '2026-01-05', to: '2026-11-21' }])
})

test('the four busiest bodies are named, the rest are together, and nothing is lost', () => {
  const ids = ['a-b', 'c', 'd', 'e', 'f', 'g']
  const counters = Object.fromEntries(ids.map((id, index) => [`${id} 2026-06`, 10 - index]))
  const { series, months } = monthlyCounts(counters, TODAY, all(...ids))
  expect(series).toEqual(['a-b', 'c', 'd', 'e', 'others'])
  const june = months.find(({ month }) => month === '2026-06')!
  expect(june.cells.map(({ n }) => n)).toEqual([10, 9, 8, 7, 6 + 5])
  expect(june.total).toBe(45)
})

test('no update at all is no series', () => {
  expect(monthlyCounts({}, '2026-01-05', new Map()).series).toEqual([])
})
