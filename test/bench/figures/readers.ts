import { median } from '../blocks.ts'
import { atMost, type Figure } from '../figure.ts'
import { PAGES } from '../pages.ts'
import type { Served } from '../server.ts'

const READERS = 10
/** How long a reader looks at a page, in milliseconds; readers begin spread over this time. */
const LOOK_MS = 1_000

/**
 * How long answers take when ten read at once, each looking at a page for a second and turning to
 * the next, against one reader alone who does the same in the same run; and without looking at all,
 * when each answer waits for nine others.
 */
export async function readerFigures(server: Served, pages: number): Promise<Figure[]> {
  const alone = await times(server, 1, pages, 0)
  const figures = []
  for (const look of [LOOK_MS, 0]) {
    const together = await times(server, READERS, pages, look)
    figures.push(
      atMost({
        ...{ row: 'ten readers', unit: 'ms', aim: 4 },
        name: `95 of 100 answers, ten readers, ${look > 0 ? 'a second a page' : 'without a pause'} : median of one`,
        ...{ measured: at95(together), reference: median(alone) },
      }),
    )
  }
  return figures
}

/** The milliseconds of each answer to so many readers of so many pages. */
async function times(server: Served, readers: number, pages: number, look: number) {
  const all = Array.from({ length: readers }, async (_, n) => {
    const { open, leave } = server.reader()
    const own: number[] = []
    await pause((n * look) / readers)
    for (let i = 0; i < pages; i += 1) {
      const began = performance.now()
      await open(PAGES[(n + i) % PAGES.length]!)
      own.push(performance.now() - began)
      await pause(look)
    }
    leave()
    return own
  })
  return (await Promise.all(all)).flat()
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const at95 = (ms: readonly number[]) =>
  ms.toSorted((a, b) => a - b)[Math.ceil(ms.length * 0.95) - 1]!
