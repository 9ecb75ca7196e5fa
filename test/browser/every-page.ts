import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { ADMINISTRATOR, administratorOf } from './administrator.ts'
import { objections } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { PAGES, visit } from './page-list.ts'

/** At 640 as much room is left as at 1280 to whoever has set text to twice its size. */
const WIDTHS = [1280, 768, 640, 390]

/** Declares the tests of every page for a reader of one language: axe in light and dark, and that it fits. */
export function everyPageIn(locale: 'en-GB' | 'ja-JP'): void {
  let replay: Replay
  let app: Installation
  let browser: Browser
  let administrator: Awaited<ReturnType<typeof administratorOf>>
  let page: Page

  beforeAll(async () => {
    replay = await startReplay('test/fixtures')
    app = await startInstallation({
      ...{ SHIRASE_REPLAY_URL: replay.url, SHIRASE_NOW: ADMINISTRATOR.at, PASSWORD_COST: '10' },
    })
    browser = await launchChromium()
    administrator = await administratorOf(await browser.newPage(), app)
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    await untilRead(page, app)
  })

  afterAll(async () => {
    await browser?.close()
    await app?.stop()
    await replay?.close()
  })

  describe(locale, () => {
    test.each(Object.entries(PAGES))(
      '%s satisfies axe in light and dark, and fits every width, with twice the text too',
      async (_name, listed) => {
        await page.context().clearCookies()
        if (listed.as) await page.context().addCookies(administrator)
        await page.setViewportSize({ width: 1280, height: 900 })
        await visit(page, app, listed)
        expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
        await page.emulateMedia({ colorScheme: 'light' })
        expect(await objections(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        const contrast = await objections(page, ['color-contrast', 'link-in-text-block'])
        expect(['dark', contrast]).toEqual(['dark', []])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          await expect.poll(() => over(page), { message: `${width} pixels` }).toBe(0)
        }
        expect(['390', await objections(page, ['target-size'])]).toEqual(['390', []])
      },
    )
  })
}

async function untilRead(page: Page, app: Installation): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(`${app.url}/updates?authority=moj&instrument=moj-ai-misuse-panel`)
    if (await page.locator('main a[href^="/updates/"]').count()) return
    await page.waitForTimeout(500)
  }
  throw new Error('The replayed pages were never read.')
}

/** By how much the page is wider than the window. */
const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
