import { expect, test } from 'vitest'
import { orderAddress, pageAddress, readAsked } from '#app/updates/filter.server.ts'
import { webAddress } from '#app/updates/web-address.ts'

const known = { authority: ['jftc'], instrument: ['ai-act'] }
const asked = (query: string) => readAsked(new URLSearchParams(query), known)

test('a filter is read from the address, and what cannot be is left out', () => {
  expect(
    asked('authority=jftc&type=report&from=2026-02-30&to=2026-11-21&severity=huge').filter,
  ).toEqual({
    authority: 'jftc',
    type: 'report',
    to: '2026-11-21',
  })
})

test('the place in the list is a whole number or none', () => {
  expect(asked('before=21474836480').before).toBe(21474836480)
  expect(asked('before=x').before).toBeUndefined()
  expect(asked('').before).toBeUndefined()
})

test('words are trimmed and bounded', () => {
  expect(asked('q=+%E8%82%96%E5%83%8F+').words).toBe('肖像')
  expect(asked(`q=${'a'.repeat(900)}`).words).toHaveLength(200)
})

test('another page keeps the filter, the newest forgets only the place', () => {
  const search = new URLSearchParams('q=AI&type=&before=5')
  expect(pageAddress(search, { before: 3 })).toBe('/updates?q=AI&before=3')
  expect(pageAddress(search, { after: 9 })).toBe('/updates?q=AI&after=9')
  expect(pageAddress(search)).toBe('/updates?q=AI')
  expect(pageAddress(new URLSearchParams('before=5'))).toBe('/updates')
})

test('another order begins at its beginning', () => {
  const search = new URLSearchParams('q=AI&before=5')
  expect(orderAddress(search, true)).toBe('/updates?q=AI&order=relevance')
  expect(orderAddress(new URLSearchParams('q=AI&order=relevance&skip=50'), false)).toBe(
    '/updates?q=AI',
  )
})

test('only http and https addresses become links', () => {
  expect(webAddress('https://www.moj.go.jp/a')).toBe('https://www.moj.go.jp/a')
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'x', '']) {
    expect(webAddress(address)).toBeNull()
  }
})

test('what stands for a day and is none is said, bounded in length', () => {
  expect(asked('from=2026-99-99&to=2026-11-21').wrong).toEqual([
    { name: 'from', value: '2026-99-99' },
  ])
  expect(asked(`from=${'9'.repeat(500)}`).wrong[0]?.value).toHaveLength(20)
  expect(asked('from=&q=a').wrong).toEqual([])
})

test('every choice that is none is left out and said, whichever filter it is', () => {
  const { filter, wrong } = asked('authority=zzz&instrument=yyy&type=foo&rank=primary&origin=old')
  expect(filter).toEqual({ rank: 'primary' })
  expect(wrong).toEqual([
    { name: 'authority', value: 'zzz' },
    { name: 'instrument', value: 'yyy' },
    { name: 'type', value: 'foo' },
    { name: 'origin', value: 'old' },
  ])
})

test('days that stand in reverse are taken in order, and it is said that they were', () => {
  const { filter, reversed, wrong } = asked('from=2026-10-01&to=2026-01-01')
  expect(filter).toEqual({ from: '2026-01-01', to: '2026-10-01' })
  expect({ reversed, wrong }).toEqual({ reversed: true, wrong: [] })
  expect(asked('from=2026-01-01&to=2026-10-01').reversed).toBe(false)
  expect(asked('from=2026-10-01&to=2026-02-30').reversed).toBe(false)
})
