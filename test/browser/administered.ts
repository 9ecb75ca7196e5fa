import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { makePass } from '#app/people/pass.ts'
import { asActor, operator } from '#db/actor.ts'
import { type Db, openDb } from '#db/client.ts'
import { startInstallation } from '#test/process/installation.ts'
import { startReplay } from '#test/replay/server.ts'
import { ADMINISTRATOR, join } from './administrator.ts'
import { launchChromium } from './chromium.ts'

export type Administered = {
  url: string
  databasePath: string
  browser: Browser
  /** The page of the administrator, who has just joined. */
  page: Page
  errors: string[]
  stop: () => Promise<void>
}

/** An installation that reads no site and holds what `fill` stores, with an administrator at a page. */
export async function startAdministered(fill: (db: Db) => void): Promise<Administered> {
  const databasePath = path(mkdtempSync(path(tmpdir(), 'shirase-filled-')), 'shirase.db')
  const db = openDb(databasePath)
  fill(db)
  const at = new Date(ADMINISTRATOR.at).toISOString()
  const link = asActor(operator(at), () => makePass(db, { kind: 'join', role: 'admin', at }))
  db.$client.close()
  const replay = await startReplay(mkdtempSync(path(tmpdir(), 'shirase-no-sites-')))
  const app = await startInstallation({
    ...{ DATABASE_PATH: databasePath, SHIRASE_REPLAY_URL: replay.url },
    ...{ SHIRASE_NOW: ADMINISTRATOR.at, PASSWORD_COST: '10' },
  })
  const browser = await launchChromium()
  const page = await browser.newPage({ locale: 'en-GB' })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await join(page, app.url + link, ADMINISTRATOR)
  const stop = async () => {
    await browser.close()
    await app.stop()
    await replay.close()
  }
  return { url: app.url, databasePath, browser, page, errors, stop }
}
