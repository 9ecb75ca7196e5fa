import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Db, openDb } from '#db/client.ts'
import { proposeFinding } from '#db/findings.ts'
import { type Administered, startAdministered } from './administered.ts'
import { addUnsureLinks } from './unsure-links.ts'

const ITEMS = 6

let app: Administered
let page: Page

/** Links that no rule is sure of, and two findings above them. */
function withBoth(db: Db): void {
  addUnsureLinks(db, ITEMS)
  for (const day of ['2026-08-03', '2026-08-05']) {
    proposeFinding(db, {
      ...{ key: day, instrument: 'moj-ai-misuse-panel', milestone: 'report-published' },
      ...{ kind: 'occurred', start: day, end: day, precision: 'day', updateId: 1 },
      ...{ quote: day, rule: 'r', proposedAt: '2026-11-20T00:00:00.000Z' },
    })
  }
}

function decided(table: 'links' | 'findings'): unknown {
  const db = openDb(app.databasePath)
  const sql = `select count(*) from ${table} where decided_at is not null`
  const n = db.$client.prepare(sql).pluck().get()
  db.$client.close()
  return n
}

beforeAll(async () => {
  app = await startAdministered(withBoth)
  page = app.page
})

afterAll(() => app?.stop())

const posts: string[] = []

beforeEach(async () => {
  page.removeAllListeners('request')
  posts.length = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await page.goto(`${app.url}/review`, { waitUntil: 'networkidle' })
})

const links = () => page.locator('.queue').last().locator('> li')
const findings = () => page.locator('.queue').first().locator('> li')

/** A key that is held: it repeats as long as it is down. */
async function hold(key: string): Promise<void> {
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.down(key)
    await page.waitForTimeout(33)
  }
  await page.keyboard.up(key)
}

test('a key that is held decides one link, and no finding', async () => {
  const before = await links().count()
  await links().first().focus()
  await hold('r')
  await expect.poll(() => links().count()).toBe(before - 1)
  await page.waitForLoadState('networkidle')
  expect([posts.length, decided('links'), decided('findings')]).toEqual([1, 1, 0])
})

test('the next item has the focus when the last one was decided, and waits for a press of its own', async () => {
  const before = await links().count()
  await links().last().focus()
  await hold('c')
  await expect.poll(() => links().count()).toBe(before - 1)
  await page.keyboard.press('c')
  await expect.poll(() => links().count()).toBe(before - 2)
  expect([posts.length, decided('findings')]).toEqual([2, 0])
})

test('on a finding a key goes to the button, and Enter decides that one', async () => {
  await findings().first().focus()
  await hold('r')
  await page.keyboard.press('r')
  expect(posts).toEqual([])
  const at = () => page.evaluate(() => document.activeElement?.textContent)
  expect(await at()).toBe('Reject')
  await hold('Enter')
  await expect.poll(() => findings().count()).toBe(1)
  expect([posts.length, decided('findings')]).toEqual([1, 1])
})

test('a double click decides what it was meant for only', async () => {
  const before = await links().count()
  await links().first().getByRole('button', { name: 'Reject' }).dblclick({ delay: 5 })
  await expect.poll(() => links().count()).toBe(before - 1)
  await page.waitForLoadState('networkidle')
  expect(posts).toHaveLength(1)
})

test('nothing was complained about on the console', () => {
  expect(app.errors).toEqual([])
})
