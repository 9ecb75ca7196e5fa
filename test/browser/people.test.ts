import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { administratorOf, join, PASSWORD } from './administrator.ts'
import { launchChromium } from './chromium.ts'

const PANEL = '/instruments/moj-ai-misuse-panel'
const COUNSEL = { name: '歩', email: 'ayumi@example.org' }
const CONFIRMED = 'confirmed by 歩 on 24 Nov 2026'

let replay: Replay
let app: Installation
let browser: Browser
let admin: Page
let counsel: Page
let viewer: Page
const errors: string[] = []

beforeAll(async () => {
  replay = await startReplay('test/fixtures')
  app = await startInstallation({
    ...{ SHIRASE_REPLAY_URL: replay.url, SHIRASE_NOW: '2026-11-24T09:00+09:00' },
    PASSWORD_COST: '10',
  })
  browser = await launchChromium()
  admin = await person()
  counsel = await person()
  viewer = await person()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await replay?.close()
})

async function person(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return page
}

async function invite(role: string): Promise<string> {
  await admin.goto(`${app.url}/settings/people`)
  const form = admin.locator('form', { has: admin.getByRole('button', { name: 'Make the link' }) })
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('button', { name: 'Make the link' }).click()
  return admin.locator('.once code').innerText()
}

test('the printed link makes the administrator, who invites counsel and a viewer', async () => {
  await admin.goto(app.url)
  expect(await admin.locator('.notices').innerText()).toContain('read-only')
  await administratorOf(admin, app)
  expect(await admin.locator('body').innerText()).not.toContain('read-only')
  await join(counsel, await invite('counsel'), COUNSEL)
  await join(viewer, await invite('viewer'), { name: 'Vic', email: 'vic@example.org' })
})

test('counsel confirms by key what the year page of the ministry shows, and no page is loaded', async () => {
  await expect
    .poll(
      async () => {
        await counsel.goto(`${app.url}/review`)
        return counsel.locator('.queue > li', { hasText: '取りまとめ報告書' }).count()
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBeGreaterThan(0)
  expect(await panelMilestone(counsel)).toMatch(/secondary/)

  await counsel.goto(`${app.url}/review`, { waitUntil: 'networkidle' })
  await counsel.evaluate(() => Object.assign(window, { sameDocument: true }))
  const items = counsel.locator('.queue > li')
  const before = await items.count()
  const item = counsel.locator('.queue > li', { hasText: 'Final report published' }).first()
  await item.focus()
  await counsel.keyboard.press('n')
  await counsel.keyboard.type('read on the page of the year')
  await counsel.keyboard.press('Escape')
  await counsel.keyboard.press('c')
  await expect.poll(() => items.count()).toBe(before - 1)
  await expect
    .poll(() => counsel.evaluate(() => document.activeElement?.matches('.queue > li')))
    .toBe(before > 1)
  expect(await counsel.evaluate(() => 'sameDocument' in window)).toBe(true)
})

async function panelMilestone(page: Page): Promise<string> {
  await page.goto(app.url + PANEL)
  return page.locator('#report-published').innerText()
}

test('the claim is primary now, and every page says by whom and when', async () => {
  const milestone = await panelMilestone(viewer)
  expect(milestone).toContain(CONFIRMED)
  expect(milestone).toMatch(/primary/)
  await viewer.goto(`${app.url}/timeline?from=2026-06-01&to=2026-12-31`)
  expect(await viewer.locator('table').innerText()).toContain(CONFIRMED)
  await admin.goto(`${app.url}/audit?subject=findings`)
  expect(await admin.locator('table').innerText()).toMatch(/歩[\s\S]*confirmed/)
})

test('the viewer reads and cannot change', async () => {
  await viewer.goto(`${app.url}/review`)
  expect(await viewer.getByRole('button', { name: 'Confirm' }).count()).toBe(0)
  const answer = await viewer.evaluate(() =>
    fetch('/review', {
      method: 'POST',
      body: new URLSearchParams({ intent: 'reject-finding', finding: '1' }),
    }).then(({ status }) => status),
  )
  expect(answer).toBe(403)
  expect((await viewer.goto(`${app.url}/audit`))!.status()).toBe(403)
  errors.length = 0
})

test('without a script somebody signs in, and adds a link on the page of an update', async () => {
  const plain = await person({ javaScriptEnabled: false })
  await plain.goto(`${app.url}/sign-in?to=/updates?q=生成AI`)
  await plain.getByLabel('E-mail address').fill(COUNSEL.email)
  await plain.getByLabel('Password').fill(PASSWORD)
  await plain.getByRole('button', { name: 'Sign in' }).click()
  expect(decodeURI(plain.url())).toBe(`${app.url}/updates?q=生成AI`)
  await plain.locator('.update-title a, .updates a[href^="/updates/"]').first().click()
  const update = plain.url()
  const add = plain.locator('details', { has: plain.locator('[value="add-link"]') })
  await add.locator('summary').click()
  await add.getByRole('combobox').selectOption('ai-basic-plan')
  await add.getByRole('button').click()
  expect(plain.url()).toBe(update)
  expect(await plain.locator('.reasons').first().innerText()).toContain('AI Basic Plan')
})

test.each([
  ['en-GB', 'light'],
  ['ja-JP', 'dark'],
] as const)('the new pages fit 390 px and satisfy axe (%s, %s)', async (locale, colorScheme) => {
  const page = await person({ locale, colorScheme, viewport: { width: 390, height: 844 } })
  await page.context().addCookies(await admin.context().cookies())
  for (const path of ['/sign-in', '/review', '/settings/account', '/settings/people', '/audit']) {
    await page.goto(app.url + path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    expect([path, over <= 0, found]).toEqual([path, true, []])
  }
})

test('nothing was complained about on the console', () => {
  expect(errors).toEqual([])
})
