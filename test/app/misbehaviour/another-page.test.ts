import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDb, openDb } from '#db/client.ts'
import { growth, historyOf, lastLook, standing } from './history.ts'
import { type Kind, kinds } from './kinds.ts'
import { openStage, type Stage } from './stage.ts'

const pages = kinds.find(({ name }) => name === 'snapshot')!

let stage: Stage
let db: OpenDb
let page: string
let before: string[]

const inUtf8 = (text: string) => Buffer.from(text).toString('latin1')

const other = inUtf8(
  `<!doctype html><html lang="ja"><head><title>政府の窓口</title></head><body>
   <h1>政府の窓口</h1><p>各府省の案内はこちらです。</p><ul><li><a href="/annai/">案内</a></li></ul></body></html>`,
)

beforeAll(async () => {
  stage = await openStage()
  stage.fill()
  db = openDb(':memory:')
  await stage.round(db, '2026-06-11T12:00', [pages])
  page = stage.page(pages.page)
  before = historyOf(db)
}, 60_000)
afterAll(() => stage.close())

const grown = () => growth(before, historyOf(db)).count
const round = (at: string, of: Kind[] = [pages]) => stage.round(db, at, of)

test('a page that keeps nothing of what it said is another page, and no change', async () => {
  stage.write(pages.page, other)
  await round('2026-06-12T12:00')
  await round('2026-06-13T12:00')
  expect(lastLook(db, pages)).toMatch(/^empty-suspicious/)
  expect(standing(db, pages.sourceId, '2026-06-13')).toBe('failing')
  expect(grown()).toBe(0)
})

test('when the page is back, nothing had changed, now or days later', async () => {
  stage.write(pages.page, page)
  for (const at of ['2026-06-13T18:00', '2026-06-14T12:00', '2026-06-20T12:00']) await round(at)
  expect(lastLook(db, pages)).toMatch(/^(ok|not-modified)/)
  expect(standing(db, pages.sourceId, '2026-06-20')).toBe('ok')
  expect(grown()).toBe(0)
})

test('a page that stays so for some days was made over, which is one change', async () => {
  // Its bytes differ at every look: a counter.
  const made = (day: string) => stage.write(pages.page, `${other}<!-- ${day} -->`)
  for (const day of ['21', '22', '23']) {
    made(day)
    await round(`2026-06-${day}T12:00`)
  }
  expect(grown()).toBe(0)
  for (const day of ['24', '25']) {
    made(day)
    await round(`2026-06-${day}T12:00`)
  }
  expect(lastLook(db, pages)).toMatch(/^(ok|not-modified)/)
  expect(grown()).toBeGreaterThan(0)
  const known = grown()
  await round('2026-06-26T12:00')
  expect(grown()).toBe(known)
})

test('a page that is back after it was taken for another tells only what is new', async () => {
  const had = new Set(historyOf(db))
  const row = inUtf8('<li><a href="dai99.pdf">第99回会合の資料</a></li></ul>')
  stage.write(pages.page, page.replace('</ul>', row))
  await round('2026-06-27T12:00')
  expect(lastLook(db, pages)).toMatch(/^ok/)
  const came = historyOf(db).filter((line) => !had.has(line))
  expect(came.some((line) => line.includes('第99回会合の資料'))).toBe(true)
  expect(came.filter((line) => line.includes('＋'))).toEqual([])
})

test('what was once taken for the page and comes again for one look is no news, there and back', async () => {
  const known = grown()
  const now = stage.page(pages.page)
  stage.write(pages.page, other)
  await round('2026-06-27T15:00')
  expect(lastLook(db, pages)).toMatch(/^empty-suspicious/)
  stage.write(pages.page, now)
  await round('2026-06-27T18:00')
  expect(lastLook(db, pages)).toMatch(/^(ok|not-modified)/)
  expect(grown()).toBe(known)
})

test('the days of another error do not count: a page is another until it stayed so itself', async () => {
  const known = grown()
  stage.write(pages.page, inUtf8('<h1>ただいまメンテナンス中です</h1>'))
  for (const day of ['28', '29', '30']) await round(`2026-06-${day}T12:00`)
  const lines = ['案内', '窓口', '電話', '所在地', '時間'].map((line) => `<p>${line}のページ</p>`)
  stage.write(pages.page, inUtf8(`<h1>総合案内</h1>${lines.join('')}`))
  for (const day of ['02', '04']) await round(`2026-07-${day}T12:00`)
  expect(lastLook(db, pages)).toMatch(/^empty-suspicious/)
  stage.write(pages.page, inUtf8('<h1>ただいまメンテナンス中です</h1>'))
  await round('2026-07-04T15:00')
  stage.write(pages.page, inUtf8(`<h1>総合案内</h1>${lines.join('')}`))
  await round('2026-07-05T09:00')
  expect(lastLook(db, pages)).toMatch(/^empty-suspicious/)
  expect(grown()).toBe(known)
})

test('a page whose only new words say that it is away did not change', async () => {
  const known = grown()
  const kept = page.replace(/<li>[\s\S]*<\/li>/, '')
  stage.write(
    pages.page,
    kept.replace('</body>', `${inUtf8('<p>ご指定のページは現在ご覧いただけません。</p>')}</body>`),
  )
  await round('2026-07-05T12:00')
  expect(lastLook(db, pages)).toMatch(/^empty-suspicious/)
  expect(grown()).toBe(known)
})
