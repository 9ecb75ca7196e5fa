import { alone } from './alone.ts'
import { databaseOf, type Size, totalOf } from './database.ts'
import type { Figure } from './figure.ts'
import { browserFigures } from './figures/browser.ts'
import { memoryFigures } from './figures/memory.ts'
import { pageFigures, type Runs, sizeFigures } from './figures/pages.ts'
import { readerFigures } from './figures/readers.ts'
import { searchFigures } from './figures/search.ts'
import { statementFigures } from './figures/statements.ts'
import { timelineFigures } from './figures/timeline.ts'
import { GROUPS, type Group } from './groups.ts'
import { PAGES } from './pages.ts'
import { startReference, startServer } from './server.ts'

export type Plan = Runs & {
  /** The size at which aims are judged, and another to compare it with. */
  gate: Size
  other: Size
  /** Requests before memory is looked at again, and listings stored at a time. */
  load: number
  stored: number
  /** Pages that each of ten readers opens. */
  read: number
  /** How many kinds of page a browser opens, and how often each. */
  pages: number
  visits: number
  /** Only this of what is measured on running servers; null for every row. */
  only: PagePart | null
}

/** What is measured on running servers, by its name. */
export const PAGE_PARTS = ['pages', 'sizes', 'readers', 'browser'] as const
export type PagePart = (typeof PAGE_PARTS)[number]

/** Every row of the table of aims, measured one after the other on this machine. */
export async function measure(plan: Plan): Promise<Figure[]> {
  const [gate, other] = [databaseOf(plan.gate), databaseOf(plan.other)]
  const [small, large] = totalOf(plan.gate) < totalOf(plan.other) ? [gate, other] : [other, gate]
  const totals = [totalOf(plan.gate), totalOf(plan.other)].toSorted((a, b) => b - a)
  const says = totals.map((n) => n.toLocaleString('en')).join(' : ')
  const figures: Figure[] = []
  const add = async (name: string, more: Promise<Figure[]> | Figure[]) => {
    console.error(`Measuring ${name} …`)
    figures.push(...(await more))
  }
  await add('pages', pages({ gate, large, small }, says, plan))
  if (plan.only) return figures
  await add('timeline', timelineFigures(gate, plan.blocks))
  await add('statements', statementFigures(large, small))
  await add('search', searchFigures({ gate, large, small }, says, plan))
  for (const group of Object.keys(GROUPS) as Group[]) await add(group, alone(group, plan))
  await add('memory', memoryFigures(gate, plan.load))
  return figures
}

type Databases = { gate: string; large: string; small: string }

async function pages({ gate, large, small }: Databases, says: string, plan: Plan) {
  const [big, little, r0] = await Promise.all([
    startServer(large),
    startServer(small),
    startReference(gate),
  ])
  try {
    const own = gate === large ? big : little
    const parts: Record<PagePart, () => Promise<Figure[]>> = {
      pages: () => pageFigures(own, r0, gate, plan),
      sizes: () => sizeFigures(big, little, says, plan),
      readers: () => readerFigures(own, plan.read),
      browser: () => browserFigures(own, PAGES.slice(0, plan.pages), plan.visits),
    }
    const figures: Figure[] = []
    for (const part of PAGE_PARTS) {
      if (!plan.only || plan.only === part) figures.push(...(await parts[part]()))
    }
    return figures
  } finally {
    await Promise.all([big, little, r0].map((server) => server.stop()))
  }
}
