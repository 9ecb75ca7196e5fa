import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** Counts from now on what a page loads of JavaScript, charts apart; answers in bytes, gzip. */
export function scriptsOf(page: Page): () => Promise<number> {
  const scripts: Promise<Script>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(scriptOf(response))
  })
  return async () =>
    withoutCharts(await Promise.all(scripts))
      .map(({ text }) => gzipSync(text).length)
      .reduce((sum, bytes) => sum + bytes, 0)
}

type Script = { name: string; text: string }

const scriptOf = async (response: Response): Promise<Script> => ({
  name: new URL(response.url()).pathname.split('/').at(-1)!,
  text: await response.text(),
})

/** Without the library of charts and what draws with it: read when the page is alive, over its table. */
function withoutCharts(scripts: Script[]): Script[] {
  const library = scripts.filter(({ text }) => text.includes('recharts'))
  const isChart = (one: Script) =>
    library.includes(one) || library.some(({ name }) => one.text.includes(`from"./${name}"`))
  return scripts.filter((one) => !isChart(one))
}
