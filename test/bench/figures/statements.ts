import { atMost, type Figure } from '../figure.ts'
import { PAGES } from '../pages.ts'
import { type Served, startServer } from '../server.ts'

/** How many SQL statements an answer runs, on a large database and on a small one: the same number. */
export async function statementFigures(large: string, small: string): Promise<Figure[]> {
  const servers = await Promise.all(
    [large, small].map((path) => startServer(path, { BENCH_STATEMENTS: '1' })),
  )
  try {
    const figures: Figure[] = []
    for (const path of PAGES) {
      const [many, few] = [
        await statementsOf(servers[0]!, path),
        await statementsOf(servers[1]!, path),
      ]
      figures.push(
        atMost({
          ...{ row: 'statements', unit: 'statements', aim: 1 },
          name: `${path}, SQL statements, large : small`,
          ...{ measured: many, reference: few },
        }),
      )
    }
    return figures
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** The first answer of a server also prepares; the second is what every other one is like. */
async function statementsOf(server: Served, path: string): Promise<number> {
  await server.open(path)
  const before = (await server.usage()).statements
  await server.open(path)
  return (await server.usage()).statements - before
}
