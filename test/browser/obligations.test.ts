import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { launchChromium } from './chromium.ts'

const JAPAN = 'jurisdiction=jp'

let app: Installation
let browser: Browser
let page: Page

beforeAll(async () => {
  app = await startInstallation({ SHIRASE_NOW: '2026-11-24T09:00+09:00' })
  browser = await launchChromium()
  page = await browser.newPage({ locale: 'en-GB' })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const rows = () => page.locator('.register tbody tr:not(.body-row)').count()

test('the register is filtered by keyboard, and its address brings the same rows', async () => {
  await page.goto(`${app.url}/obligations`, { waitUntil: 'networkidle' })
  const all = await rows()
  await page.locator('#filter-jurisdiction').selectOption('jp')
  await page.locator('main [name="q"]').focus()
  await page.keyboard.type('training')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.search.includes(JAPAN) && url.search.includes('q=training'))
  await expect.poll(rows).toBeLessThan(all)
  const found = await rows()
  expect(found).toBeGreaterThan(0)
  await page.reload()
  expect(await rows()).toBe(found)
})

test('a number leads to as many rows, and the saved list holds just these', async () => {
  await page.goto(`${app.url}/obligations?${JAPAN}`, { waitUntil: 'networkidle' })
  const number = page.locator('main table').first().locator('td a').first()
  const n = Number(await number.innerText())
  await number.click()
  await page.waitForURL(/standing=/)
  await expect.poll(rows).toBe(n)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download]').click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(n + 1)
})

test('a duty is opened by keyboard, and the way back leads to the same rows', async () => {
  const before = await rows()
  const duty = page.locator('.register a[href^="/obligations/"]').first()
  const title = await duty.innerText()
  await duty.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/obligations\/[\w-]+/)
  await expect.poll(() => page.locator('h1').innerText()).toContain(title)
  await page.goBack()
  await expect.poll(rows).toBe(before)
})

test('without a script the filters work as they do with one', async () => {
  const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false })
  const still = await context.newPage()
  await still.goto(`${app.url}/obligations`)
  await still.locator('#filter-jurisdiction').selectOption('us')
  await still.getByRole('button', { name: 'Apply' }).click()
  await still.waitForURL(/jurisdiction=us/)
  const laws = await still.locator('.register tr > td:last-child a').allInnerTexts()
  expect(new Set(laws)).toEqual(new Set(['US training-data disclosure']))
  await context.close()
})
