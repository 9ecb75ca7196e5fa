import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { ADMINISTRATOR, administratorOf } from './administrator.ts'
import { launchChromium } from './chromium.ts'
import { PAGES, visit } from './page-list.ts'

/** WCAG 2.2, levels A and AA, the size of targets among them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LANGUAGES = ['en-GB', 'ja-JP'] as const
/** At 640 as much room is left as at 1280 to whoever has set text to twice its size. */
const WIDTHS = [1280, 768, 640, 390]

let replay: Replay
let app: Installation
let browser: Browser
let administrator: Awaited<ReturnType<typeof administratorOf>>
const pages = new Map<string, Page>()

beforeAll(async () => {
  replay = await startReplay('test/fixtures')
  app = await startInstallation({
    ...{ SHIRASE_REPLAY_URL: replay.url, SHIRASE_NOW: ADMINISTRATOR.at, PASSWORD_COST: '10' },
  })
  browser = await launchChromium()
  administrator = await administratorOf(await browser.newPage(), app)
  for (const locale of LANGUAGES) {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })
    pages.set(locale, await context.newPage())
  }
  const [first] = pages.values()
  for (let tries = 0; tries < 120; tries += 1) {
    await first!.goto(`${app.url}/updates?authority=moj&instrument=moj-ai-misuse-panel`)
    if (await first!.locator('main a[href^="/updates/"]').count()) return
    await first!.waitForTimeout(500)
  }
  throw new Error('The replayed pages were never read.')
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await replay?.close()
})

/** What axe objects to, as the rule and the first place that breaks it; all rules, or those named. */
async function objections(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target}, ${nodes[0]!.html}`)
}

/** By how much the page is wider than the window. */
const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const cases = Object.keys(PAGES).flatMap((name) =>
  LANGUAGES.map((locale) => [name, locale] as const),
)

test.each(cases)(
  '%s (%s) satisfies axe in light and dark, and fits every width, with twice the text too',
  async (name, locale) => {
    const page = pages.get(locale)!
    const listed = PAGES[name]!
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
