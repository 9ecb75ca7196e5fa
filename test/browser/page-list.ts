import type { Page } from 'playwright-core'
import { makePass } from '#app/people/pass.ts'
import { asActor, operator } from '#db/actor.ts'
import { openDb } from '#db/client.ts'
import { findPerson } from '#db/people.ts'
import type { Installation } from '#test/process/installation.ts'
import { ADMINISTRATOR } from './administrator.ts'

export type Listed = {
  path: string
  /** Who looks at it; anybody by default. */
  as?: 'administrator'
  /** The one-time link without which the page shows nothing. */
  pass?: 'join' | 'reset'
  /** The page is the one behind the first link in `main` that begins so. */
  follow?: string
}

/** Every page, by the name of its picture; a test holds the list to app/routes.ts. */
export const PAGES: Record<string, Listed> = {
  overview: { path: '/' },
  timeline: { path: '/timeline' },
  updates: { path: '/updates' },
  'updates-search': { path: '/updates?q=生成AI' },
  update: {
    path: '/updates?authority=moj&instrument=moj-ai-misuse-panel',
    follow: '/updates/',
  },
  capture: { path: '/captures/1' },
  instruments: { path: '/instruments' },
  'instrument-code': { path: '/instruments/genai-ip-principle-code' },
  'instrument-appi': { path: '/instruments/appi-amendment' },
  obligations: { path: '/obligations' },
  obligation: { path: '/obligations', follow: '/obligations/' },
  authorities: { path: '/authorities' },
  authority: { path: '/authorities', follow: '/authorities/' },
  glossary: { path: '/glossary' },
  review: { path: '/review' },
  'review-admin': { path: '/review', as: 'administrator' },
  sources: { path: '/sources' },
  'sign-in': { path: '/sign-in' },
  join: { path: '/join', pass: 'join' },
  reset: { path: '/reset', pass: 'reset' },
  people: { path: '/settings/people', as: 'administrator' },
  account: { path: '/settings/account', as: 'administrator' },
  audit: { path: '/audit', as: 'administrator' },
  'not-found': { path: '/nowhere' },
}

/** Goes to a page of the list and waits until it is still; the administrator has joined by then. */
export async function visit(page: Page, app: Installation, listed: Listed): Promise<void> {
  const path = listed.pass ? oneTimeLink(app, listed.pass) : listed.path
  await page.goto(encodeURI(app.url + path), { waitUntil: 'networkidle' })
  if (listed.follow) {
    const link = page.locator(`main a[href^="${listed.follow}"]`).first()
    await page.goto(app.url + (await link.getAttribute('href')), { waitUntil: 'networkidle' })
  }
  await seeCharts(page)
}

/** To each of its charts, which are drawn when they come near the screen, and up again. */
async function seeCharts(page: Page): Promise<void> {
  for (const chart of await page.locator('figure.chart').all()) {
    await chart.evaluate((figure) => figure.scrollIntoView({ block: 'center' }))
    await chart.locator('.chart-picture svg').first().waitFor()
  }
  await page.evaluate(() => scrollTo(0, 0))
}

function oneTimeLink({ databasePath }: Installation, kind: 'join' | 'reset'): string {
  const db = openDb(databasePath)
  const at = new Date(ADMINISTRATOR.at).toISOString()
  const who =
    kind === 'join'
      ? { role: 'counsel' as const }
      : { personId: findPerson(db, ADMINISTRATOR.email)!.id }
  const path = asActor(operator(at), () => makePass(db, { kind, at, ...who }))
  db.$client.close()
  return path
}
