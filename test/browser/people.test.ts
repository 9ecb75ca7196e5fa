import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { totp } from '#test/app/people/second-factor.ts'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { administratorOf, join, PASSWORD } from './administrator.ts'
import { objections } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { PAGES, visit } from './page-list.ts'

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
  await expect.poll(() => admin.locator('body').innerText()).not.toContain('read-only')
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
  await counsel.keyboard.press('Enter')
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
  // As text of the page: what is not near the screen is not laid out yet.
  expect(await viewer.locator('table').textContent()).toContain(CONFIRMED)
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
  await expect.poll(() => decodeURI(plain.url())).toBe(`${app.url}/updates?q=生成AI`)
  await plain.locator('.update-title a, .updates a[href^="/updates/"]').first().click()
  await plain.waitForURL(/\/updates\/\d+$/)
  const update = plain.url()
  const add = plain.locator('details', { has: plain.locator('[value="add-link"]') })
  await add.locator('summary').click()
  await add.getByRole('combobox').selectOption('ai-basic-plan')
  await add.getByRole('button').click()
  const reasons = plain.locator('.reasons').first()
  await expect.poll(() => reasons.innerText()).toContain('AI Basic Plan')
  expect(plain.url()).toBe(update)
})

test.each([
  ['en-GB', 'light'],
  ['ja-JP', 'dark'],
] as const)('the new pages fit 390 px and satisfy axe (%s, %s)', async (locale, colorScheme) => {
  const page = await person({ locale, colorScheme, viewport: { width: 390, height: 844 } })
  await page.context().addCookies(await admin.context().cookies())
  for (const name of ['sign-in', 'join', 'reset', 'review', 'account', 'people', 'audit']) {
    await visit(page, app, PAGES[name]!)
    await fits(page, name)
  }
})

/** What axe finds on a page as it stands is nothing, and the page is as wide as its window. */
async function fits(page: Page, name: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect([name, over <= 0, await objections(page, 'all')]).toEqual([name, true, []])
}

test.each([
  ['en-GB', 'light'],
  ['ja-JP', 'dark'],
] as const)(
  'a second factor is set up and asked for on a phone (%s, %s)',
  async (locale, colorScheme) => {
    const page = await person({ locale, colorScheme, viewport: { width: 390, height: 844 } })
    const email = `${locale}@example.org`
    await join(page, await invite('viewer'), { name: locale, email })
    await page.goto(`${app.url}/settings/account`)
    const section = page.locator('#second-factor')
    await section.locator('[name="password"]').fill(PASSWORD)
    await section.locator('button').click()
    const key = (await section.locator('code').innerText()).replaceAll(' ', '')
    await section.locator('[name="code"]').fill('000000')
    await section.locator('button').click()
    await section.getByRole('alert').waitFor()
    await fits(page, 'setting up')
    await section.locator('[name="code"]').fill(totp(key))
    await section.locator('button').click()
    await section.locator('[value="second-stop"]').waitFor()

    const next = await person({ locale, colorScheme, viewport: { width: 390, height: 844 } })
    await next.goto(`${app.url}/sign-in`)
    await next.locator('[name="email"]').fill(email)
    await next.locator('[name="password"]').fill(PASSWORD)
    await next.locator('main button[type="submit"]').click()
    await next.locator('[name="code"]').waitFor()
    await fits(next, 'second step')
    await next.locator('[name="code"]').fill(totp(key))
    await next.locator('main button[type="submit"]').click()
    await next.waitForURL(`${app.url}/`)
    await expect.poll(() => next.locator('header').innerText()).toContain(locale)
    expect(errors.splice(0)).toEqual([expect.stringContaining('400')])
  },
)

test('nothing was complained about on the console', () => {
  expect(errors).toEqual([])
})
