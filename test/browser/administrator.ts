import type { Page } from 'playwright-core'
import type { Installation } from '#test/process/installation.ts'

export const PASSWORD = 'nine purple lanterns'

/** Who joins by the link that the start prints, on the day to which the installation is set. */
export const ADMINISTRATOR = {
  name: '管理',
  email: 'admin@example.org',
  at: '2026-11-24T09:00+09:00',
}

type Newcomer = { name: string; email: string }

/** Makes an account by a one-time link, and is signed in then. */
export async function join(page: Page, link: string, { name, email }: Newcomer): Promise<void> {
  await page.goto(link)
  await page.locator('[name="name"]').fill(name)
  await page.locator('[name="email"]').fill(email)
  await page.locator('[name="password"]').fill(PASSWORD)
  await page.locator('[name="again"]').fill(PASSWORD)
  await page.locator('main button[type="submit"]').click()
  await page.waitForURL(`${new URL(link).origin}/`)
}

/** The cookies of the administrator, whom the link of the start makes; in whatever language. */
export async function administratorOf(page: Page, app: Installation) {
  await join(page, app.link!, ADMINISTRATOR)
  return page.context().cookies()
}
