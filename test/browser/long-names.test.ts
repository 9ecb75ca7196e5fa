import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Administered, startAdministered } from './administered.ts'

const LONGEST = 'a'.repeat(100)

let app: Administered

beforeAll(async () => {
  app = await startAdministered((db) => {
    storeListings(db, [listing({ url: 'https://www.moj.go.jp/unsure/0.html' })], lister())
    const link = { instrument: 'ai-basic-plan', obligation: '', score: 0.5, because: [] }
    const links = [{ ...link, state: 'unsure' as const }]
    saveMapping(db, 1, { type: 'report', severity: null, links, dates: [] }, false)
  })
  const { page, url } = app
  await page.goto(`${url}/review`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Confirm' }).first().click()
  await page.goto(`${url}/settings/account`)
  await page.locator('[name="name"]').first().fill(LONGEST)
  await page.locator('[value="preferences"]').click()
  await page.waitForLoadState('networkidle')
})

afterAll(() => app?.stop())

test.each([1280, 390])('the longest name makes no page wider than %i pixels', async (width) => {
  const { page, url } = app
  await page.setViewportSize({ width, height: 900 })
  const paths = ['/audit', '/settings/people', '/settings/account', '/updates/1']
  for (const path of [...paths, '/review?show=decided']) {
    await page.goto(url + path, { waitUntil: 'networkidle' })
    expect(await page.locator('body').innerText()).toContain(LONGEST)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([path, over]).toEqual([path, 0])
  }
})
