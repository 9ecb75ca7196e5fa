import { expect, test } from 'vitest'
import { PAGES } from '#test/bench/pages.ts'
import { besideOneAnother } from './beside.ts'
import { scriptsOf } from './scripts.ts'

/** 1.4 times an application without pages, in bytes, gzip. */
const MOST = 120_000

const both = besideOneAnother()

test.each(PAGES)('%s loads at most 120 KB of JavaScript, charts apart', async (path) => {
  for (const locale of ['en-GB', 'ja-JP']) {
    const page = await both.browser.newPage({ locale })
    const scripts = scriptsOf(page)
    await page.goto(both.app.url + path, { waitUntil: 'networkidle' })
    const loaded = await scripts()
    await page.close()
    // The framework alone is more than half of it: fewer would be no page of ours.
    expect(loaded).toBeGreaterThan(MOST / 2)
    expect(loaded, locale).toBeLessThanOrEqual(MOST)
  }
})
