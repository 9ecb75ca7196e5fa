import type { CDPSession, Page } from 'playwright-core'
import { launchChromium } from '#test/browser/chromium.ts'
import { alternate, type Side } from '../blocks.ts'
import { atMost, type Figure } from '../figure.ts'
import { folderOfMilestones } from '../many-milestones.ts'
import { type Served, startServer } from '../server.ts'

/** So many milestones a timeline must bear (DESIGN §7). */
const MILESTONES = 2_000
const PATH = '/timeline?from=2023-01-01&to=2031-12-31'
const MOVES = 30
const MOVE_PX = 8
const FRAME_MS = 16
/** The address follows a quarter of a second after a view has come to rest. */
const REST_MS = 600

type Opened = { page: Page; cdp: CDPSession }

/**
 * A drag over a timeline of thousands of milestones against one over those that are shipped: what
 * the browser's main thread works for one move of the hand, and to lay out the days where it ends.
 */
export async function timelineFigures(database: string, blocks: number): Promise<Figure[]> {
  const [many, few, browser] = await Promise.all([
    startServer(database, { CONTENT_DIR: folderOfMilestones(MILESTONES) }),
    startServer(database),
    launchChromium(),
  ])
  try {
    const open = async ({ address }: Served): Promise<Opened> => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Performance.enable')
      await page.goto(address + PATH, { waitUntil: 'networkidle' })
      await page.locator('.timeline[data-live] .lane').first().scrollIntoViewIfNeeded()
      return { page, cdp }
    }
    const [large, small] = [await open(many), await open(few)]
    const cost = await alternate(
      {
        ...{ manyMove: move(large), fewMove: move(small) },
        ...{ manyRest: rest(large), fewRest: rest(small) },
      },
      blocks,
    )
    const says = `${MILESTONES.toLocaleString('en')} milestones more : those that are shipped`
    return [
      figure(`one move of a drag, ${says}`, cost.manyMove.cpu, cost.fewMove.cpu, 1.5),
      figure(`other days laid out, ${says}`, cost.manyRest.cpu, cost.fewRest.cpu, 4),
    ]
  } finally {
    await browser.close()
    await Promise.all([many.stop(), few.stop()])
  }
}

const figure = (name: string, measured: number, reference: number, aim: number) =>
  atMost({ row: 'timeline', name: `/timeline, ${name}`, unit: 'ms', measured, reference, aim })

/** One move of a drag that comes back to where it began, so that nothing is laid out anew. */
function move(opened: Opened): Side {
  return () =>
    worked(opened, MOVES, async ({ page }) => {
      const { x, y } = await middleOf(page)
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (let i = 1; i <= MOVES; i += 1) {
        await page.mouse.move(x - MOVE_PX * Math.min(i, MOVES - i), y)
        await page.waitForTimeout(FRAME_MS)
      }
      await page.mouse.up()
    })
}

/** A step by key there and back: the days are laid out twice, and the address follows. */
function rest(opened: Opened): Side {
  return () =>
    worked(opened, 2, async ({ page }) => {
      await page.locator('.timeline').focus()
      for (const key of ['ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(key)
        await page.waitForTimeout(REST_MS)
      }
    })
}

async function middleOf(page: Page) {
  const plot = (await page.locator('.timeline-head .lane-plot').boundingBox())!
  return { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 }
}

/** How long the main thread worked for one of so many pieces of work, and how long it took. */
async function worked(opened: Opened, pieces: number, work: (opened: Opened) => Promise<void>) {
  const [before, began] = [await taskMs(opened), performance.now()]
  await work(opened)
  const latency = (performance.now() - began) / pieces
  return { cpu: ((await taskMs(opened)) - before) / pieces, latency }
}

async function taskMs({ cdp }: Opened): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}
