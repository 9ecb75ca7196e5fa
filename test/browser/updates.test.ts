import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveCapture } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Administered, startAdministered } from './administered.ts'

const ITEMS = 70
const BODY = '<li>肖像と声の利用に関する報告書（案）</li>'

let app: Administered
let page: Page

/** Updates of two bodies, one of them of two versions with a capture. */
function withUpdates(db: Db): void {
  const address = 'https://www.jftc.go.jp/list.html'
  const { id: captureId } = saveCapture(db, {
    ...{ sourceId: 'jftc-list', kind: 'replay', requestUrl: address, finalUrl: address },
    ...{ status: 200, headers: { 'content-type': 'text/html' }, charset: 'utf-8' },
    ...{ fetchedAt: '2026-11-20T00:00:00.000Z', bytes: Buffer.from(BODY) },
  })!
  const by = lister({ captureId, watched: new Set(['jftc', 'moj']) })
  const own = { url: 'https://www.jftc.go.jp/shozo.html', published: '2026-11-20' }
  storeListings(db, [listing({ ...own, title: '肖像と声の利用に関する報告書（案）' })], by)
  storeListings(db, [listing({ ...own, title: '肖像と声の利用に関する報告書' })], by)
  const others = Array.from({ length: ITEMS }, (_, n) =>
    listing({
      url: `https://www.jftc.go.jp/list/${n}.html`,
      title: `会議の開催 ${n}`,
      authority: n % 2 ? 'jftc' : 'moj',
      published: '2026-11-12',
    }),
  )
  storeListings(db, others, by)
}

beforeAll(async () => {
  app = await startAdministered(withUpdates)
  page = app.page
})

afterAll(() => app?.stop())

const rows = (of = page) => of.locator('.update')
const visit = (where: string) => page.goto(app.url + where, { waitUntil: 'networkidle' })

test('肖像 is found by two characters, and marked where it stands', async () => {
  await visit('/updates')
  await page.locator('#q').fill('肖像')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  await expect.poll(() => rows().first().locator('mark').first().innerText()).toBe('肖像')
  await page.getByRole('link', { name: 'By relevance' }).click()
  await page.waitForURL(/order=relevance/)
  await expect.poll(() => page.locator('main').innerText()).toMatch(/newest 500/)
})

test('a filter says how many rows it leaves, and the others count within it', async () => {
  await visit('/updates?to=2026-11-12&from=2026-11-12')
  const choice = page.locator('#filter-authority option[value="moj"]')
  const n = Number(/\((\d+)\)/.exec((await choice.textContent())!)![1])
  await page.locator('#filter-authority').selectOption('moj')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/authority=moj/)
  await expect.poll(() => page.locator('.lead').innerText()).toMatch(new RegExp(`^${n} of`))
})

test('the list keeps its place when one comes back from an update', async () => {
  await visit('/updates')
  const far = rows().nth(40)
  await far.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await far.locator('.update-title a').click()
  await page.waitForURL(/\/updates\/\d+$/)
  await page.goBack()
  await page.waitForURL(/\/updates$/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

test('opening marks nothing, a button does, and what is read can be left out', async () => {
  await visit('/updates?q=会議の開催')
  const first = rows().first()
  await first.locator('.update-title a').click()
  await page.waitForURL(/\/updates\/\d+$/)
  await page.goBack()
  await expect.poll(() => first.locator('.unread').count()).toBe(1)
  await first.getByRole('button', { name: 'Mark as read' }).click()
  await expect.poll(() => first.locator('.unread').count()).toBe(0)
  const id = await first.getAttribute('id')
  await visit('/updates?q=会議の開催&unread=1')
  expect(await page.locator(`#${id}`).count()).toBe(0)
  expect(await rows().count()).toBe(50)
})

test('without a script the list has pages both ways, and marks come back to their row', async () => {
  const context = await app.browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  await context.addCookies(await page.context().cookies())
  const plain = await context.newPage()
  await plain.goto(`${app.url}/updates?q=会議の開催`)
  const [head, count] = [await rows(plain).first().getAttribute('id'), await rows(plain).count()]
  await plain.getByRole('link', { name: 'Older updates' }).click()
  await expect.poll(() => rows(plain).count()).toBe(ITEMS - count)
  const one = (await rows(plain).nth(3).getAttribute('id'))!
  await rows(plain).nth(3).getByRole('button', { name: 'Mark as read' }).click()
  await plain.waitForURL(new RegExp(`before=\\d+.*#${one}$`))
  await expect.poll(() => plain.locator(`#${one} .unread`).count()).toBe(0)
  await plain.getByRole('link', { name: 'Newer updates' }).click()
  await expect.poll(() => rows(plain).first().getAttribute('id')).toBe(head)
  await context.close()
})

test('versions say what was taken out, and the capture downloads as it was fetched', async () => {
  await visit('/updates?q=肖像と声')
  await rows().first().locator('.update-title a').click()
  await page.waitForURL(/\/updates\/\d+$/)
  await expect.poll(() => page.locator('.versions del').first().innerText()).toBe('（案）')
  await page
    .getByRole('link', { name: /capture/i })
    .first()
    .click()
  await page.waitForURL(/\/captures\/\d+/)
  const waiting = page.waitForEvent('download')
  await page.locator('a[href$="/bytes"]').click()
  expect(readFileSync((await (await waiting).path())!, 'utf8')).toBe(BODY)
})

test('nothing was complained about on the console', () => {
  expect(app.errors).toEqual([])
})
