import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { besideOneAnother } from './beside.ts'

const beside = besideOneAnother()

/** A page as somebody has it who runs no script. */
async function still(path: string, locale = 'en-GB'): Promise<Page> {
  const plain = await beside.browser.newContext({ javaScriptEnabled: false, locale })
  const page = await plain.newPage()
  await page.goto(beside.app.url + path)
  return page
}

/** Without blanks and ligatures, which paper sets as it likes. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

async function onPaper(page: Page): Promise<string> {
  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true })
  return letters(text)
}

test.each(['/instruments/genai-ip-principle-code', '/obligations/appi-surcharge'])(
  'on paper %s shows every source that is folded on the screen',
  async (path) => {
    const page = await still(path)
    const claims = page.locator('details.claims .claim-list > li')
    expect(await claims.first().isVisible()).toBe(false)
    // A reader of PDF takes some ideographs for others: quotations are left out.
    const said = (await claims.locator('p:not(:has(q))').allTextContents()).map(letters)
    const paper = await onPaper(page)
    expect(said.length).toBeGreaterThan(1)
    expect(said.filter((text) => !paper.includes(text))).toEqual([])
    await page.context().close()
  },
)

test('on paper nothing that is only read stays folded, and nothing to be filled in is unfolded', async () => {
  const page = await still('/instruments/genai-ip-principle-code', 'ja-JP')
  await page.emulateMedia({ media: 'print' })
  const folded = page.locator('details:not([open]) > :not(summary)')
  const seen = () => folded.evaluateAll((all) => all.map((one) => one.checkVisibility()))
  expect(new Set(await seen())).toEqual(new Set([true]))
  await folded.evaluateAll((all) => {
    for (const one of all) one.replaceWith(document.createElement('button'))
  })
  expect(new Set(await seen())).toEqual(new Set([false]))
  await page.context().close()
})

test.each([
  ['en-GB', 'Not on this sheet:', 'Entries 1 to 100 of'],
  ['ja-JP', 'この紙面にない項目', '1〜100件目'],
])(
  'the timeline on paper says in %s how many entries of its table are on no sheet',
  async (locale, missing, there) => {
    const page = await still('/timeline?to=2036-12-31', locale)
    const said = page.getByText(missing)
    expect(await said.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    const [some, all] = (await said.innerText())
      .match(/\d+/g)!
      .map(Number)
      .toSorted((a, b) => a - b)
    expect(all! - some!).toBe(await page.locator('.timeline-table tbody tr').count())
    expect(await page.getByText(there).isVisible()).toBe(true)
    await page.goto(`${beside.app.url}/timeline?q=appi`)
    expect(await said.count()).toBe(0)
    await page.context().close()
  },
)
