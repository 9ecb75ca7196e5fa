import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { launchChromium } from './chromium.ts'

const SCREEN = { width: 1280, height: 900 }
const REPORT = '取りまとめ報告書の公表'

let replay: Replay
let app: Installation
let browser: Browser
const errors: string[] = []

beforeAll(async () => {
  replay = await startReplay('test/fixtures')
  app = await startInstallation({
    ...{ SHIRASE_REPLAY_URL: replay.url, SHIRASE_NOW: '2026-11-24T09:00+09:00' },
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await replay?.close()
})

async function reader(locale = 'en-GB'): Promise<Page> {
  const page = await browser.newPage({ locale, viewport: SCREEN, acceptDownloads: true })
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return page
}

/** Whether a reader sees it whole without scrolling. */
async function isOnScreen(place: Locator): Promise<boolean> {
  const box = await place.boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= SCREEN.height
}

test('an executive learns on one screen what is next and what is uncertain, and follows a number', async () => {
  const page = await reader()
  await page.goto(app.url, { waitUntil: 'networkidle' })
  const japan = page.locator('.card').first()
  expect(await japan.locator('.posture').innerText()).toMatch(/^\d+ instruments: \d+ statutes/)
  expect(await isOnScreen(japan.locator('.card-facts > div').first())).toBe(true)
  expect(await japan.locator('.card-facts').innerText()).toMatch(/in \d+ days/)
  const doubts = japan.locator('.doubts')
  expect(await isOnScreen(doubts)).toBe(true)
  expect(await doubts.innerText()).toMatch(/not set: at the latest 16 Jul 2028/)
  expect(await doubts.innerText()).toMatch(/announced dates? not verified/)

  const statutes = japan.locator('.posture a').nth(1)
  const n = Number(/^\d+/.exec(await statutes.innerText())![0])
  await statutes.click()
  await page.waitForURL(/\/instruments\?jurisdiction=jp&force=statute/)
  await expect.poll(() => page.locator('main tbody').first().locator('tr').count()).toBe(n)
  await page.close()
})

test('a compliance manager finds what has a date before 31 March 2027, sends the view and exports it', async () => {
  const page = await reader()
  await page.goto(app.url)
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await page.waitForURL(/\/timeline/)
  await page.locator('#filter-from').fill('2026-11-24')
  await page.locator('#filter-to').fill('2027-03-30')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/to=2027-03-30/)
  await expect.poll(() => page.locator('.shown-days').innerText()).toContain('30 Mar 2027')
  const rows = page.locator('.timeline-table tbody tr')
  await expect.poll(() => rows.filter({ hasText: '17 Jan 2027' }).count()).toBeGreaterThan(0)
  const found = await rows.allInnerTexts()

  const colleague = await reader()
  await colleague.goto(page.url())
  expect(await colleague.locator('.timeline-table tbody tr').allInnerTexts()).toEqual(found)
  await colleague.close()

  for (const [kind, says] of [
    ['ICS', /DTSTART;VALUE=DATE:20270117/],
    ['CSV', /2027-01-17/],
    ['SVG', /<svg /],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: kind }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(says)
  }
  await page.close()
})

test('counsel finds 肖像, opens the report of August 2026, and sees why, what it settled, and the capture', async () => {
  const page = await reader('ja-JP')
  await page.goto(`${app.url}/updates?q=肖像`)
  await page.locator('main a', { hasText: REPORT }).first().click()
  await page.waitForURL(/\/updates\/\d+/)
  const captures = page.locator('main a[href^="/captures/"]')
  // The list that was kept knows it from the start; the page of the year is read after that.
  await expect
    .poll(
      async () => {
        await page.reload()
        return captures.count()
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0)
  const main = page.getByRole('main')
  await expect.poll(() => main.innerText()).toContain('2026年8月7日')
  expect(await main.locator('mark').allInnerTexts()).not.toEqual([])
  expect(await main.locator('a[href="/instruments/moj-ai-misuse-panel"]').count()).toBeGreaterThan(
    0,
  )
  expect(await main.locator('.finding').first().innerText()).toContain('2026年8月7日')
  await captures.first().click()
  await page.waitForURL(/\/captures\/\d+/)
  await expect.poll(() => main.innerText()).toMatch(/[0-9a-f]{64}/)
  expect(await main.innerText()).toContain('肖像')
  await page.close()
})

test('nothing was complained about on the console', () => {
  expect(errors).toEqual([])
})
