import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGES } from '#test/bench/pages.ts'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { launchChromium } from './chromium.ts'
import { scriptsOf } from './scripts.ts'

/** 1.4 times an application without pages, in bytes, gzip. */
const MOST = 120_000

let app: Installation
let browser: Browser

beforeAll(async () => {
  app = await startInstallation({
    SHIRASE_NOW: '2026-11-24T09:00+09:00',
    SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

test.each(PAGES)('%s loads at most 120 KB of JavaScript, charts apart', async (path) => {
  for (const locale of ['en-GB', 'ja-JP']) {
    const page = await browser.newPage({ locale })
    const scripts = scriptsOf(page)
    await page.goto(app.url + path, { waitUntil: 'networkidle' })
    const loaded = await scripts()
    await page.close()
    // The framework alone is more than half of it: fewer would be no page of ours.
    expect(loaded).toBeGreaterThan(MOST / 2)
    expect(loaded, locale).toBeLessThanOrEqual(MOST)
  }
})
