import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { launchChromium } from './chromium.ts'

export type Beside = { app: Installation; browser: Browser }

/** For the tests of a file: an installation that reaches no site, and a browser; there once a test runs. */
export function besideOneAnother(): Beside {
  const both = {} as Beside
  beforeAll(async () => {
    both.app = await startInstallation({
      SHIRASE_NOW: '2026-11-24T09:00+09:00',
      SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
    })
    both.browser = await launchChromium()
  })
  afterAll(async () => {
    await both.browser?.close()
    await both.app?.stop()
  })
  return both
}
