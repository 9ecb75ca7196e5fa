import { expect, test } from 'vitest'
import { dayInFiscalFolder, dayOfAddress, monthFolder } from '#scrapers/parse/month-folder.ts'

const at = (path: string) => dayOfAddress(`https://www.jftc.go.jp/houdou/pressrelease${path}`)

test.each([
  ['/2026/jun/260618_spc.html', '2026-06-18'],
  ['/2026/May/260519_sheer.html', '2026-05-19'],
  ['/2026/apr/260424kiketsu_ps.html', '2026-04-24'],
  ['/2026/jun/260610.html', '2026-06-10'],
  ['/2026/jun/260603_iken.pdf.html', '2026-06-03'],
  ['/2025/jun/250620kigyou_compliance..html', '2025-06-20'],
  ['/2026/aug/260806_dai1_LOJ', '2026-08-06'],
  ['/2026/jun/260617/soushi_soudanjirei.html', '2026-06-17'],
])('the slug of %s is a day', (path, published) => {
  expect(at(path)).toEqual({ published, from: 'slug' })
})

test.each([
  ['/2026/apr/keiyu_kokuhatsu.html', '2026-04'],
  ['/2026/jun/250622nenpou.html', '2026-06'],
  ['/2026/jan/202512_roumuhi.html', '2026-01'],
  ['/2026/aug/2608toritekishikoku_kohshu.html', '2026-08'],
  ['/2026/jun/260631_x.html', '2026-06'],
  ['/2026/jun/20260618_x.html', '2026-06'],
])('the slug of %s is none, so its folder gives the month', (path, published) => {
  expect(at(path)).toEqual({ published, from: 'folder' })
})

test('a month index, a fiscal-year folder and a page elsewhere have no day', () => {
  expect(at('/2026/jun/')).toBeNull()
  expect(at('/2026/260618.html')).toBeNull()
  expect(dayOfAddress('https://www.ppc.go.jp/news/press/2025/260225')).toBeNull()
  expect(dayOfAddress('no address')).toBeNull()
})

test('the name of a page in the folder of its fiscal year and month says its day', () => {
  const in_ = (path: string) => dayInFiscalFolder(`https://www.meti.go.jp/press${path}`)
  expect(in_('/2026/01/20270105001.html')).toEqual({ published: '2027-01-05', from: 'slug' })
  expect(in_('/2026/12/20261224001/20261224001.html')?.published).toBe('2026-12-24')
  expect(in_('/2026/01/20260105001.html')).toBeNull()
  expect(in_('/2026/02/20270105001.html')).toBeNull()
  expect(in_('/2026/02/20270231001.html')).toBeNull()
})

test('the folder of a month is its English name in small letters', () => {
  expect(monthFolder('2026-05-31')).toBe('2026/may')
  expect(monthFolder('2027-01-01')).toBe('2027/jan')
})
