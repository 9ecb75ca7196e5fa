import type { Browser, BrowserContext } from 'playwright-core'
import { launchChromium } from '#test/browser/chromium.ts'
import { scriptsOf } from '#test/browser/scripts.ts'
import { median } from '../blocks.ts'
import { scriptsOfEmptyApplication } from '../empty-application.ts'
import { atMost, type Figure } from '../figure.ts'
import type { Served } from '../server.ts'

/** The page that shows nothing, as reference for how soon something is painted. */
const EMPTY = '/nowhere'
/** What a reader still takes for at once (web.dev, “Total Blocking Time”), in milliseconds. */
const BLOCKED_UNNOTICED = 200
const STILL_MS = 300

type Visit = { scripts: number; paint: number; shift: number; blocked: number }

/**
 * What a browser loads and shows of each page, Japanese and cold: medians of some visits. The face
 * that comes with the pages is withheld, as a machine that has a Japanese one does not ask for it;
 * how far the overview shifts on a machine that has none is a figure of its own.
 */
export async function browserFigures(
  server: Served,
  paths: readonly string[],
  visits: number,
): Promise<Figure[]> {
  const browser = await launchChromium()
  try {
    const empty = scriptsOfEmptyApplication()
    const figures: Figure[] = []
    for (const path of paths) {
      const [own, bare] = [[] as Visit[], [] as Visit[]]
      for (let i = 0; i < visits; i += 1) {
        own.push(await visit(browser, server.address + path))
        bare.push(await visit(browser, server.address + EMPTY))
      }
      figures.push(...figuresOf(path, own, bare, empty))
    }
    const faceless = await visit(browser, `${server.address}/`, true)
    return [...figures, shiftOf('/, where no Japanese face is at hand', [faceless])]
  } finally {
    await browser.close()
  }
}

function figuresOf(path: string, own: Visit[], bare: Visit[], empty: number): Figure[] {
  const of = (visits: Visit[], what: keyof Visit) => median(visits.map((one) => one[what]))
  return [
    atMost({
      ...{ row: 'first-load JavaScript', unit: 'KB', aim: 1.4 },
      name: `${path}, JavaScript of the first load, gzip, charts apart : empty application`,
      ...{ measured: of(own, 'scripts') / 1000, reference: empty / 1000 },
    }),
    atMost({
      ...{ row: 'largest paint', unit: 'ms', aim: 2.5 },
      name: `${path}, largest paint : empty page`,
      ...{ measured: of(own, 'paint'), reference: of(bare, 'paint') },
    }),
    shiftOf(path, own),
    atMost({
      ...{ row: 'blocking time', unit: 'ms', aim: 1 },
      name: `${path}, blocking time : what goes unnoticed`,
      ...{ measured: of(own, 'blocked'), reference: BLOCKED_UNNOTICED },
    }),
  ]
}

const shiftOf = (path: string, visits: Visit[]): Figure =>
  atMost({
    ...{ row: 'layout shift', unit: 'shift', aim: 0 },
    name: `${path}, layout shift : 1`,
    ...{ measured: Math.max(...visits.map(({ shift }) => shift)), reference: 1 },
  })

/** One visit with nothing kept from another. */
async function visit(browser: Browser, url: string, faces = false): Promise<Visit> {
  const context = await browser.newContext({
    ...{ locale: 'ja-JP', viewport: { width: 1280, height: 900 } },
  })
  if (!faces) await context.route('**/*.woff2', (route) => route.abort())
  try {
    return await look(context, url)
  } finally {
    await context.close()
  }
}

async function look(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const scripts = scriptsOf(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(STILL_MS)
  const paints = await page.evaluate(noted, 'largest-contentful-paint')
  const shifts = await page.evaluate(noted, 'layout-shift')
  const tasks = await page.evaluate(noted, 'longtask')
  return {
    scripts: await scripts(),
    paint: Math.max(0, ...paints.map(({ at }) => at)),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    blocked: tasks.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
  }
}

type Entry = PerformanceEntry & { value?: number }

/** What the browser has noted of a page so far, of one type; runs in the page. */
function noted(type: string): Promise<{ at: number; ms: number; value: number }[]> {
  return new Promise((resolve) => {
    const seen: Entry[] = []
    const observer = new PerformanceObserver((list) => seen.push(...(list.getEntries() as Entry[])))
    observer.observe({ type, buffered: true })
    setTimeout(() => {
      seen.push(...(observer.takeRecords() as Entry[]))
      resolve(
        seen.map(({ startTime, duration, value = 0 }) => ({ at: startTime, ms: duration, value })),
      )
    }, 50)
  })
}
