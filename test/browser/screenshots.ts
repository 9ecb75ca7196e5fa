import { mkdirSync } from 'node:fs'
import { startInstallation } from '#test/process/installation.ts'
import { startReplay } from '#test/replay/server.ts'
import { launchChromium } from './chromium.ts'

/** `npm run screenshots`: every page, at three widths, light and dark, in both languages. */
const PAGES = {
  overview: '/',
  timeline: '/timeline',
  updates: '/updates',
  'updates-search': '/updates?q=生成AI',
  update: '/updates?authority=moj&instrument=moj-ai-misuse-panel',
  instruments: '/instruments',
  'instrument-code': '/instruments/genai-ip-principle-code',
  'instrument-appi': '/instruments/appi-amendment',
  glossary: '/glossary',
  sources: '/sources',
  'not-found': '/nowhere',
}
const WIDTHS = [390, 768, 1280]
const FOLDER = 'screenshots'

mkdirSync(FOLDER, { recursive: true })
const replay = await startReplay('test/fixtures')
const app = await startInstallation({
  SHIRASE_REPLAY_URL: replay.url,
  SHIRASE_NOW: '2026-11-21T09:00+09:00',
})
const browser = await launchChromium()
await new Promise((resolve) => setTimeout(resolve, 5_000))

for (const locale of ['en-GB', 'ja-JP']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({
        locale,
        colorScheme,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(encodeURI(app.url + path), { waitUntil: 'networkidle' })
        if (name === 'update') await page.locator('main a[href^="/updates/"]').first().click()
        await page.waitForLoadState('networkidle')
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) console.error(`${name} is ${over} px too wide at ${width} px in ${locale}`)
        const file = `${FOLDER}/${name}-${width}-${colorScheme}-${locale.slice(0, 2)}.png`
        await page.screenshot({ path: file, fullPage: true })
      }
      await context.close()
    }
  }
}

await browser.close()
await app.stop()
await replay.close()
