import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { launchChromium } from './chromium.ts'

const sites = mkdtempSync(join(tmpdir(), 'shirase-sites-'))
const TITLE = '「生成AIに関する実態調査報告書ver.3.0」の公表について'

let replay: Replay
let app: Installation
let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  cpSync('test/fixtures', sites, { recursive: true })
  replay = await startReplay(sites)
  app = await startInstallation({
    SHIRASE_REPLAY_URL: replay.url,
    SHIRASE_NOW: '2026-11-24T09:00+09:00',
    TRACK_SCHEDULE: '*/2 * * * * *',
  })
  browser = await launchChromium()
  page = await browser.newPage({ locale: 'en-GB' })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await replay?.close()
})

/** Loads a page again and again until it says what is waited for. */
async function until(path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.goto(`${app.url}${path}`)
    if (await page.getByText(words).count()) return
    await page.waitForTimeout(500)
  }
  throw new Error(`${path} never said ${words}`)
}

test('an update that a page has just published appears without a restart', async () => {
  await until('/sources', 'shuyohodoR8.html')
  await until('/updates?q=実態調査', '実態調査')
  expect(await page.getByText(TITLE).count()).toBe(0)

  const file = join(sites, 'www.jftc.go.jp/houdou/pressrelease/shuyohodoR8.html')
  const item = `<li><a href="/houdou/pressrelease/2026/nov/261124_genai3.html">(令和8年11月24日)${TITLE}</a></li>`
  writeFileSync(file, readFileSync(file, 'utf8').replace('<ul class="norcor">', `$&${item}`))

  await until('/updates', TITLE)
})

test('it leads to its reason and to the capture that shows it', async () => {
  await page.goto(`${app.url}/updates`)
  await page.getByRole('link', { name: TITLE }).first().click()
  await page.waitForURL(/\/updates\/\d+/)
  const main = page.getByRole('main')
  await expect.poll(() => main.innerText()).toContain('24 Nov 2026')
  expect(await main.innerText()).toMatch(/JFTC generative-AI (market )?study/i)
  expect(await page.locator('mark').first().innerText()).toMatch(/実態調査|生成AI/)

  await page
    .getByRole('link', { name: /capture/i })
    .first()
    .click()
  await page.waitForURL(/\/captures\/\d+/)
  // The address changes a moment before the page does.
  await expect.poll(() => main.innerText()).toMatch(/[0-9a-f]{64}/)
  expect(await main.innerText()).toContain(TITLE)
})

test('the source says that it was read, and every page that this is a replay', async () => {
  await page.goto(`${app.url}/sources`)
  expect(await page.locator('body').innerText()).toMatch(/replay/i)
  expect(await page.locator('body').innerText()).toContain('24 Nov 2026')
})

test('the language and the theme are switched without a script', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const still = await plain.newPage()
  await still.goto(app.url)
  await still.getByRole('button', { name: '日本語' }).click()
  await expect.poll(() => still.locator('html').getAttribute('lang')).toBe('ja')
  await still.goto(`${app.url}/updates`)
  expect(await still.locator('h1').innerText()).not.toMatch(/[a-z]/i)
  await plain.close()
})

test('a Japanese title explains its terms to whoever reaches it by keyboard, without a script', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const still = await plain.newPage()
  await still.goto(`${app.url}/updates?q=実態調査`)
  const note = still.locator('.gloss-note').first()
  expect(await note.isVisible()).toBe(false)
  await still.locator('.glossed a').first().focus()
  expect(await note.isVisible()).toBe(true)
  expect(await note.innerText()).toMatch(/fact-finding/)
  await plain.close()
})

test('the glossary is searched by keyboard, and fits a narrow screen in both languages', async () => {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${app.url}/glossary`)
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await wide()).toBeLessThanOrEqual(0)
  await page.locator('#q').focus()
  await page.keyboard.type('promulgation')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=promulgation/)
  await expect.poll(() => page.getByRole('rowheader').first().innerText()).toMatch(/公布/)
  await page.getByRole('button', { name: '日本語' }).click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('用語集')
  expect(await wide()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.setViewportSize(before)
})

test('a page that is asked for in vain says so, and comes when it is asked for again', async () => {
  const cut = await browser.newPage({ locale: 'en-GB' })
  await cut.goto(`${app.url}/updates`, { waitUntil: 'networkidle' })
  await cut.context().setOffline(true)
  await cut.locator('main [name="q"]').fill('実態調査')
  await cut.keyboard.press('Enter')
  await expect.poll(() => cut.locator('h1').innerText()).toBe('No answer came')
  await cut.context().setOffline(false)
  await cut.getByRole('link', { name: 'Try again' }).click()
  await expect.poll(() => cut.locator('main mark').count()).toBeGreaterThan(0)
  expect(new URL(cut.url()).searchParams.get('q')).toBe('実態調査')
  await cut.close()
})

test('a page whose script was never loaded says so too when no answer comes', async () => {
  const cut = await browser.newPage({ locale: 'en-GB' })
  await cut.goto(`${app.url}/updates`, { waitUntil: 'networkidle' })
  await cut.context().setOffline(true)
  await cut.getByRole('link', { name: 'Glossary of terms' }).click()
  await expect.poll(() => cut.locator('h1').innerText()).toBe('No answer came')
  expect(new URL(cut.url()).pathname).toBe('/glossary')
  await cut.context().setOffline(false)
  await cut.getByRole('link', { name: 'Try again' }).click()
  await expect.poll(() => cut.locator('h1').innerText()).toBe('Glossary')
  await cut.close()
})

test('while a page is on its way, a line and a word say so', async () => {
  const slow = await browser.newPage({ locale: 'en-GB' })
  await slow.goto(`${app.url}/updates`, { waitUntil: 'networkidle' })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await slow.route(/\.data\?/, async (route) => {
    await held
    await route.continue()
  })
  await slow.locator('main [name="q"]').fill('実態調査')
  await slow.keyboard.press('Enter')
  const status = slow.locator('.under-way')
  await expect.poll(() => status.innerText()).toBe('The page is being fetched.')
  release()
  await expect.poll(() => slow.locator('main mark').count()).toBeGreaterThan(0)
  await expect.poll(() => status.innerText()).toBe('')
  await slow.close()
})

test('nothing was complained about on the console', () => {
  expect(errors).toEqual([])
})
