import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startInstallation } from '#test/process/installation.ts'
import { startReplay } from '#test/replay/server.ts'
import { ADMINISTRATOR, administratorOf } from './administrator.ts'
import { launchChromium } from './chromium.ts'
import { PAGES, visit } from './page-list.ts'

/** `npm run screenshots [name…]`: every page, at three widths, light and dark, in both languages. */
const WIDTHS = [390, 768, 1280]
const FOLDER = 'screenshots'
const asked = process.argv.slice(2)
const pages = Object.entries(PAGES).filter(([name]) => asked.length === 0 || asked.includes(name))

mkdirSync(FOLDER, { recursive: true })
const replay = await startReplay('test/fixtures')
const app = await startInstallation({
  SHIRASE_REPLAY_URL: replay.url,
  SHIRASE_NOW: ADMINISTRATOR.at,
  PASSWORD_COST: '10',
})
const browser = await launchChromium()
const first = await browser.newPage({ locale: 'en-GB' })
const administrator = await administratorOf(first, app)
await untilRead(first)

for (const locale of ['en-GB', 'ja-JP']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const viewport = { width, height: 900 }
      const context = await browser.newContext({ locale, colorScheme, viewport })
      const page = await context.newPage()
      for (const [name, listed] of pages) {
        await context.clearCookies()
        if (listed.as) await context.addCookies(administrator)
        await visit(page, app, listed)
        await page.waitForFunction(isDrawn)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) console.error(`${name} is ${over} px too wide at ${width} px in ${locale}`)
        const file = `${FOLDER}/${name}-${width}-${colorScheme}-${locale.slice(0, 2)}.png`
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width, height })
        await page.screenshot({ path: file, fullPage: true })
        await page.setViewportSize(viewport)
      }
      await context.close()
    }
  }
}

await browser.close()
await app.stop()
await replay.close()

/** Waits for the end of the first round, so that every picture is of the same installation. */
async function untilRead(page: Page): Promise<void> {
  const unread = page.locator('main table').first().getByText('never read')
  do {
    await page.waitForTimeout(1_000)
    await page.goto(`${app.url}/sources`)
  } while (await unread.count())
}

/** In the browser: whether every chart is there. */
function isDrawn(): boolean {
  const pictures = [...document.querySelectorAll('.chart-picture')]
  return pictures.every((picture) => picture.querySelector('.recharts-xAxis'))
}
