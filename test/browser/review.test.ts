import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDb } from '#db/client.ts'
import { type Administered, startAdministered } from './administered.ts'
import { ADMINISTRATOR } from './administrator.ts'
import { addUnsureLinks } from './unsure-links.ts'

const ITEMS = 30

let app: Administered
let page: Page

const MADE_HERE = "from links where update_id <= 30 and instrument = 'ai-basic-plan'"

function ask(sql: string): unknown[] {
  const db = openDb(app.databasePath)
  const rows = db.$client.prepare(sql).pluck().all()
  db.$client.close()
  return rows
}

beforeAll(async () => {
  app = await startAdministered((db) => addUnsureLinks(db, ITEMS))
  page = app.page
})

afterAll(() => app?.stop())

beforeEach(async () => {
  await page.goto(`${app.url}/review`, { waitUntil: 'networkidle' })
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
})

const items = () => page.locator('.queue > li')
/** Which item of the queue has the focus; -1 for none. */
const focused = () =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.queue > li')).indexOf(document.activeElement!),
  )

test('J and K walk through the queue, and stay at its ends', async () => {
  await items().first().focus()
  await page.keyboard.press('k')
  expect(await focused()).toBe(0)
  for (const [key, place] of [
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    expect(await focused()).toBe(place)
  }
  await items().last().focus()
  await page.keyboard.press('j')
  expect(await focused()).toBe((await items().count()) - 1)
})

test('keys do nothing while no item has the focus, or somebody types', async () => {
  const before = await items().count()
  await page.locator('h1').click()
  await page.keyboard.press('r')
  await items().first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('ccrr')
  expect(await page.locator('input[name="note"]').first().inputValue()).toBe('ccrr')
  await page.keyboard.press('Escape')
  expect([await focused(), await items().count()]).toEqual([0, before])
})

test('L links the update to another instrument, without leaving the page', async () => {
  await items().first().focus()
  await page.keyboard.press('l')
  const chosen = page.locator('.queue > li').first().locator('select[name="instrument"]')
  await expect.poll(() => chosen.evaluate((one) => one === document.activeElement)).toBe(true)
  await chosen.selectOption('genai-ip-principle-code')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const added = "select count(*) from links where review = 'added'"
  await expect.poll(() => ask(added)).toEqual([1])
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('twenty items are decided by twenty keys, without a page load', async () => {
  const before = await items().count()
  expect(before).toBeGreaterThan(20)
  await items().first().focus()
  for (let done = 1; done <= 20; done += 1) {
    await page.keyboard.press(done % 2 ? 'c' : 'r')
    await expect.poll(() => items().count()).toBe(before - done)
    await expect.poll(focused).toBe(0)
  }
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  const review = (is: string) => ask(`select count(*) ${MADE_HERE} and review = '${is}'`)
  expect([review('confirmed'), review('rejected')]).toEqual([[10], [10]])
  const logged = `select count(*) from audit where subject = 'links' and action = 'update'
    and row like '% ai-basic-plan' and actor = (select id from people)`
  expect(ask(logged)).toEqual([20])
})

test('what was decided is listed without a script, and decided anew there', async () => {
  const context = await app.browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  await context.addCookies(await page.context().cookies())
  const plain = await context.newPage()
  await plain.goto(`${app.url}/review`)
  await plain.getByRole('link', { name: 'Decided lately' }).click()
  await expect.poll(() => plain.locator('.queue > li').count()).toBeGreaterThanOrEqual(20)
  const rejected = plain.locator('.queue > li', { hasText: 'rejected' }).first()
  expect(await rejected.innerText()).toContain(`by ${ADMINISTRATOR.name} on 24 Nov 2026`)
  await rejected.getByRole('button', { name: 'Confirm' }).click()
  const confirmed = `select count(*) ${MADE_HERE} and review = 'confirmed'`
  await expect.poll(() => ask(confirmed)).toEqual([11])
  await plain.waitForURL(`${app.url}/review?show=decided`)
  await context.close()
})

test('nothing was complained about on the console', () => {
  expect(app.errors).toEqual([])
})
