import { expect, test } from 'vitest'
import { besideOneAnother } from './beside.ts'

/** While one of two signs that meet is of the face and one not yet, a line is half a sign longer. */
const HALF_A_SIGN = 0.01

const both = besideOneAnother()

type Moved = {
  moved: number
  pieces: number
  /** Whether the machine has another Japanese face, whose signs are as wide as those of ours. */
  hasOther: boolean
}

/** How far what was shown moved by itself, and how many pieces of the face were read. */
async function movedOn(path: string, before = ''): Promise<Moved> {
  const page = await both.browser.newPage({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 900 },
  })
  let pieces = 0
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.woff2')) pieces += 1
  })
  if (before) await page.addInitScript(before)
  await page.goto(both.app.url + path, { waitUntil: 'networkidle' })
  const moved = await page.evaluate(async () => {
    await document.fonts.ready
    const shifts: (PerformanceEntry & { value?: number })[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 200))
    return shifts.reduce((sum, { value = 0 }) => sum + value, 0)
  })
  const hasOther = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!
    context.font = '100px sans-serif'
    return context.measureText('知').width === 100
  })
  await page.close()
  return { moved, pieces, hasOther }
}

test.each(['/', '/timeline', '/updates', '/obligations'])(
  'no line moves on %s when a Japanese face comes to a machine that has none',
  async (path) => {
    expect((await movedOn(path)).moved).toBeLessThan(HALF_A_SIGN)
  },
)

test('without the stand-in lines would move where a face has to come', async () => {
  const { moved, pieces, hasOther } = await movedOn(
    '/',
    'document.fonts.add = () => document.fonts',
  )
  // How much depends on the sign that the machine shows in place of what it lacks.
  if (pieces > 0 && !hasOther) expect(moved).toBeGreaterThan(2 * HALF_A_SIGN)
})
