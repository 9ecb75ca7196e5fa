import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Administered, startAdministered } from './administered.ts'
import { ADMINISTRATOR } from './administrator.ts'
import { addUnsureLinks } from './unsure-links.ts'

const ITEMS = 4
const ALREADY = `Decided already: confirmed, by ${ADMINISTRATOR.name} on 24 Nov 2026. Nothing was changed.`

let app: Administered
let page: Page
/** Another tab of somebody who may decide: what matters is what each has seen. */
let beside: Page

beforeAll(async () => {
  app = await startAdministered((db) => addUnsureLinks(db, ITEMS))
  page = app.page
  const context = await app.browser.newContext({ locale: 'en-GB' })
  await context.addCookies(await page.context().cookies())
  beside = await context.newPage()
})

afterAll(() => app?.stop())

const goto = (one: Page, path: string) =>
  one.goto(`${app.url}${path}`, { waitUntil: 'networkidle' })
const queueOf = (one: Page) => one.locator('.queue > li')

test('the second of two who decide is told in place who decided first, and goes on from there', async () => {
  await goto(page, '/review')
  await goto(beside, '/review')
  const items = queueOf(page)
  const before = await items.count()
  await queueOf(beside).first().getByRole('button', { name: 'Confirm' }).click()
  await expect.poll(() => queueOf(beside).count()).toBe(before - 1)

  await items.first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('a talk only')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  const said = items.first().getByRole('alert')
  await said.waitFor()
  await page.waitForLoadState('networkidle')
  expect(await said.innerText()).toContain(ALREADY)
  expect(await items.first().locator('input[name="note"]').first().inputValue()).toBe('a talk only')
  expect(await items.first().evaluate((item) => item === document.activeElement)).toBe(true)

  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect.poll(() => items.count()).toBe(before - 2)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('on the page of an update the same sentence stays too', async () => {
  await goto(page, '/review')
  const address = await queueOf(page).first().locator('a').first().getAttribute('href')
  for (const one of [page, beside]) await goto(one, address!)
  const link = (one: Page) => one.locator('.reason', { hasText: 'AI Basic Plan' }).first()
  await link(beside).getByRole('button', { name: 'Confirm' }).click()
  await expect.poll(() => link(beside).innerText()).toContain(`by ${ADMINISTRATOR.name}`)
  await link(page).getByRole('button', { name: 'Reject' }).click()
  await expect.poll(() => link(page).getByRole('alert').innerText()).toContain(ALREADY)
})

test('nothing was complained about on the console', () => {
  expect(app.errors).toEqual([])
})
