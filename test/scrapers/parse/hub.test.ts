import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagesOfYears, yearPages } from '#scrapers/parse/hub.ts'
import { jftcShuyohodo } from '#scrapers/sources/jftc-shuyohodo.ts'
import { mojPress } from '#scrapers/sources/moj-press.ts'

const fixture = new URL('../../fixtures/www.moj.go.jp/press_index.html', import.meta.url)
const saved = readFileSync(fixture, 'utf8')
const year9 = saved.replace(
  /<h3 class="cnt_ttl03"><span><a href="\/hisho\/kouhou\/press_r8/,
  '<h3><a href="/hisho/kouhou/press_r9.html">令和９年のプレスリリース</a></h3>$&',
)

function found(body: string, today: string, source = mojPress) {
  const document = { body, url: source.hub!.url, seenOn: today }
  const pages = pagesOfYears(yearPages(source.hub!, document, source.hosts), today)
  return pages.map(({ url }) => url.replace(/^.*\//, ''))
}

test('the ministry’s hub names the page of the year, whatever it is called', () => {
  expect(found(saved, '2026-06-12')).toEqual(['press_r8.html'])
  const in2024 = saved.replace(/press_r[78]\.html/g, 'x.html')
  expect(found(in2024, '2024-06-12')).toEqual(['press_r6_00001.html'])
})

test('in January the new year’s page and the last one are read', () => {
  expect(year9).not.toBe(saved)
  expect(found(year9, '2027-01-08')).toEqual(['press_r9.html', 'press_r8.html'])
  expect(found(year9, '2027-01-31')).toEqual(['press_r9.html', 'press_r8.html'])
  expect(found(year9, '2027-02-01')).toEqual(['press_r9.html'])
})

test('before the new page is there, the newest is read and no older one', () => {
  expect(found(saved, '2027-01-08')).toEqual(['press_r8.html'])
  expect(found(saved, '2027-03-01')).toEqual(['press_r8.html'])
})

test('a year that is still far off is mistyped, and hides no other', () => {
  const mistyped = saved.replace('press_r7.html', 'press_r88.html')
  expect(mistyped).not.toBe(saved)
  expect(found(mistyped, '2026-06-12')).toEqual(['press_r8.html'])
})

test('years of two eras are one row of years', () => {
  const reiwa2 = saved.replace(/press_r[3-8](?:_00001)?\.html/g, 'x.html')
  expect(found(reiwa2, '2020-01-10')).toEqual(['press_r2.html', 'press_h31.html'])
})

test('the commission’s hub names the list of major releases by its era year', () => {
  const link = (href: string) => `<a href="${href}">主要報道発表</a>`
  const body = ['shuyohodoR9.html', 'shuyohodoR8.html', '2027/jan/index.html'].map(link).join('')
  expect(found(body, '2027-01-08', jftcShuyohodo)).toEqual(['shuyohodoR9.html', 'shuyohodoR8.html'])
})

test('a page linked twice or over http is one page, and none lies on another host', () => {
  const links = [
    'http://www.moj.go.jp/hisho/kouhou/press_r8.html',
    '/hisho/kouhou/press_r8.html#top',
    'https://example.com/press_r9.html',
    '/hisho/kouhou/press_backnumber.html',
    'javascript:void(0)',
  ]
  const body = links.map((href) => `<a href="${href}">x</a>`).join('')
  const document = { body, url: mojPress.hub!.url, seenOn: '2026-06-12' }
  expect(yearPages(mojPress.hub!, document, mojPress.hosts).map(({ year }) => year)).toContain(2026)
  expect(found(body, '2027-01-08')).not.toContain('press_r9.html')
})

test('a hub that links no page of a year yields none', () => {
  const document = { body: '<h1>準備中</h1>', url: mojPress.hub!.url, seenOn: '2026-06-12' }
  expect(yearPages(mojPress.hub!, document, mojPress.hosts)).toEqual([])
})
