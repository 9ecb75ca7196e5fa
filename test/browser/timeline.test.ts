import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Installation, startInstallation } from '#test/process/installation.ts'
import { objections } from './axe.ts'
import { launchChromium } from './chromium.ts'

let app: Installation
let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  app = await startInstallation({ SHIRASE_NOW: '2026-11-24T09:00+09:00' })
  browser = await launchChromium()
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

beforeEach(() => page.goto(`${app.url}/timeline`, { waitUntil: 'networkidle' }))

const shown = () => page.locator('.shown-days').innerText()
const marks = () => page.locator('a.timeline-mark').count()
const query = () => new URL(page.url()).search

/** Where a drawing lies on the page: its left edge and its width. */
const placeOf = async (drawing: string) => {
  const { x, width } = (await page.locator(drawing).first().boundingBox())!
  return { x: Math.round(x), width: Math.round(width) }
}

/** Presses somewhere on the lanes and lets go so many pixels further. */
async function drag(pixels: number): Promise<void> {
  const plot = (await page.locator('.lane .lane-plot').nth(1).boundingBox())!
  const [x, y] = [plot.x + plot.width / 2, plot.y + plot.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + (pixels * step) / 10, y)
  await page.mouse.up()
}

/** Lays two fingers on the screen, as far apart on either side of x, and moves them; as by touch. */
async function fingers(x: number, y: number, [from, to]: [number, number]): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const at = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ]
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', at(from))
  for (let step = 1; step <= 8; step += 1) {
    await send('touchMove', at(from + ((to - from) * step) / 8))
    await page.waitForTimeout(20)
  }
  await send('touchEnd', [])
  await touch.detach()
}

test('keys move and zoom the days, and the address follows', async () => {
  const before = await shown()
  await page.locator('.timeline').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).not.toBe(before)
  await expect.poll(query).toMatch(/^\?from=2026-\d\d-\d\d&to=20\d\d-\d\d-\d\d$/)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  const near = await marks()
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await expect.poll(marks).toBeGreaterThan(near)
  await page.keyboard.press('t')
  await expect.poll(() => page.locator('.today-flag').count()).toBe(1)
})

test('a drag moves the days as far as the hand, and is no click', async () => {
  const plot = (await page.locator('.lane-plot').first().boundingBox())!
  await drag(-plot.width / 3)
  // A third of three years is one.
  await expect.poll(query).toMatch(/from=2026-(10|11)-\d\d&to=2029-(10|11)-\d\d/)
  expect(new URL(page.url()).pathname).toBe('/timeline')
  const moved = await shown()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await shown()).toBe(moved)
})

test('a wheel turned with Ctrl zooms about the pointer, and sideways moves', async () => {
  const plot = (await page.locator('.lane .lane-plot').nth(1).boundingBox())!
  await page.mouse.move(plot.x + 5, plot.y + 10)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  // The day under the pointer, all but the first one, stays.
  await expect.poll(query).toMatch(/from=2025-1[01]-\d\d&to=2026-\d\d-\d\d/)
  const zoomed = query()
  await page.mouse.wheel(300, 0)
  await expect.poll(query).not.toBe(zoomed)
})

test('two fingers that spread show fewer days about the place between them, and a pinch more', async () => {
  const plot = (await page.locator('.lane .lane-plot').nth(1).boundingBox())!
  const middle = plot.x + plot.width / 2
  const daysShown = () => {
    const asked = new URL(page.url()).searchParams
    return (Date.parse(asked.get('to')!) - Date.parse(asked.get('from')!)) / 86_400_000 + 1
  }
  await fingers(middle, plot.y + plot.height / 2, [60, 240])
  // A quarter of three years, of which the middle, 1 May 2027, stays where it was.
  await expect.poll(query).toMatch(/^\?from=2026-12-\d\d&to=2027-09-\d\d$/)
  const near = daysShown()
  await fingers(middle, plot.y + plot.height / 2, [240, 120])
  await expect.poll(() => daysShown() / near).toBeCloseTo(2, 1)
  expect(new URL(page.url()).pathname).toBe('/timeline')
})

test('the focus on a mark opens its card, with words, source and rank, and Escape closes it', async () => {
  await page.goto(`${app.url}/timeline?q=appi`, { waitUntil: 'networkidle' })
  await page.locator('.timeline').focus()
  for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab')
  const card = page.locator('.timeline-card')
  await expect.poll(() => card.count()).toBe(1)
  const focused = await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
  expect(focused).toContain(await card.locator('.card-title').innerText())
  expect(await card.innerText()).toMatch(/primary|secondary|translation|unverified/)
  expect(await card.locator('.card-source').innerText()).toMatch(/\w\.\w|no page known/)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
})

test('the pointer on a mark opens its card, and a click leads to its place', async () => {
  const mark = page.locator('a.timeline-mark').first()
  const place = await mark.getAttribute('href')
  await mark.hover()
  await expect.poll(() => page.locator('.timeline-card').count()).toBe(1)
  await page.locator('.timeline-card').hover()
  await page.waitForTimeout(400)
  expect(await page.locator('.timeline-card').count()).toBe(1)
  await mark.click()
  await page.waitForURL((url) => url.pathname + url.hash === place)
})

test('everything before 31 March 2027 is found by form, and its address restores the view', async () => {
  await page.locator('#filter-from').fill('2026-11-24')
  await page.locator('#filter-to').fill('2027-03-30')
  await page.locator('.more-filters summary').click()
  await page.locator('#filter-jurisdiction').selectOption('jp')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/from=2026-11-24/)
  await expect.poll(shown).toBe('24 Nov 2026 – 30 Mar 2027')
  const found = await page.locator('.timeline-table tbody tr').count()
  expect(found).toBeGreaterThan(3)

  const other = await browser.newPage({ locale: 'en-GB' })
  await other.goto(page.url())
  expect(await other.locator('.timeline-table tbody tr').count()).toBe(found)
  expect(await other.locator('.active-filter').innerText()).toContain('Japan')
  await other.close()
})

test('the view is exported as calendar, table and drawing, each of the same entries', async () => {
  await page.goto(`${app.url}/timeline?jurisdiction=jp&from=2026-11-24&to=2027-03-30`)
  const drawn = await marks()
  expect(drawn).toBeGreaterThan(3)
  const counted = { ics: /^BEGIN:VEVENT/gm, svg: /class="timeline-mark"/g }
  for (const kind of ['ics', 'svg'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`.timeline-exports a[href*=".${kind}"]`).click(),
    ])
    expect(download.suggestedFilename()).toBe(`shirase-timeline-2026-11-24.${kind}`)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.match(counted[kind])).toHaveLength(drawn)
  }
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.timeline-exports a[href*=".csv"]').click(),
  ])
  const lines = readFileSync(await csv.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(1 + (await page.locator('.timeline-table tbody tr').count()))
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong, with a card and every fold open, in the %s theme',
  async (colorScheme) => {
    for (const locale of ['en-GB', 'ja-JP']) {
      const context = await browser.newContext({ colorScheme, locale })
      const looked = await context.newPage()
      await looked.goto(`${app.url}/timeline?severity=high&from=2026-02-30`, {
        waitUntil: 'networkidle',
      })
      for (const fold of await looked.locator('details:not([open]) > summary').all()) {
        await fold.click()
      }
      await looked.locator('a.timeline-mark').first().hover()
      await looked.locator('.timeline-card').waitFor()
      expect(await objections(looked)).toEqual([])
      await context.close()
    }
  },
)

test('what has no known day is linked where it stands, on whatever page of the table', async () => {
  for (const path of ['/timeline?to=2036-12-31', '/timeline?q=appi']) {
    await page.goto(app.url + path, { waitUntil: 'networkidle' })
    const n = Number.parseInt(await page.locator('.undated-note').innerText(), 10)
    await page.locator('.undated-note a').click()
    const rows = page.locator('#undated, #undated ~ tr')
    await expect.poll(() => rows.count()).toBe(n)
    for (const row of await rows.all()) expect(await row.innerText()).toMatch(/not known/)
    const top = () => rows.first().evaluate((row) => row.getBoundingClientRect().top)
    await expect.poll(async () => (await top()) >= 0 && (await top()) < 900).toBe(true)
  }
})

test('without a script the days are moved by links, and everything stands in the table', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const still = await plain.newPage()
  await still.goto(`${app.url}/timeline`)
  const rows = await still.locator('.timeline-table tbody tr').count()
  expect(rows).toBeGreaterThan(20)
  const before = await still.locator('.shown-days').innerText()
  await still.getByRole('link', { name: 'Later' }).click()
  await expect.poll(() => still.locator('.shown-days').innerText()).not.toBe(before)
  await still.getByRole('link', { name: '1 month' }).click()
  await expect.poll(() => still.locator('.timeline-table tbody tr').count()).toBeLessThan(rows)
  await plain.close()
})

test('at 390 pixels nothing but the drawing is wider than the screen, and its names and axis stay in sight', async () => {
  const context = await browser.newContext({
    ...{ locale: 'en-GB', hasTouch: true, viewport: { width: 390, height: 800 } },
  })
  const phone = await context.newPage()
  await phone.goto(`${app.url}/timeline`, { waitUntil: 'networkidle' })
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await phone.locator('.lane').nth(3).scrollIntoViewIfNeeded()
  await phone.evaluate(() => {
    const lane = document.querySelectorAll('.lane')[3]!.getBoundingClientRect()
    scrollBy(0, lane.top + lane.height / 2 - 60)
  })
  const axis = (await phone.locator('.timeline-head').boundingBox())!
  expect(Math.round(axis.y)).toBe(0)
  const name = (await phone.locator('.lane-name').nth(3).boundingBox())!
  expect(name.y).toBeGreaterThan(30)
  expect(name.y).toBeLessThan(80)

  await phone.locator('.lane').nth(3).locator('a.timeline-mark').last().tap()
  await expect.poll(() => phone.locator('.timeline-card').count()).toBe(1)
  expect(new URL(phone.url()).pathname).toBe('/timeline')
  await context.close()
})

test('nothing was complained about on the console', () => {
  expect(errors).toEqual([])
})

test('on paper the axis, the rules, today and the marks have one scale, on a narrow sheet too', async () => {
  for (const width of [1280, 794]) {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width, height: 900 })
    const lane = await placeOf('.lane svg.moves')
    expect(await placeOf('.timeline-grid svg.moves')).toEqual(lane)
    expect(await placeOf('.timeline-head svg.moves')).toEqual(lane)
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})

test('the way back leads from one chosen length to the one before, not off the page', async () => {
  const choose = async (name: string) => {
    const before = page.url()
    await page.getByRole('link', { name, exact: true }).click()
    await page.waitForURL((url) => url.href !== before)
    return page.url()
  }
  const month = await choose('1 month')
  await choose('10 years')
  await page.goBack()
  expect(page.url()).toBe(month)
  await page.goBack()
  expect(query()).toBe('')
  expect(new URL(page.url()).pathname).toBe('/timeline')
})
