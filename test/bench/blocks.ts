/** What one piece of work took, in milliseconds: processor time of who did it, and until it was done. */
export type Cost = { cpu: number; latency: number }
/** Does one block of work; returns the cost of one piece. */
export type Side = () => Promise<Cost> | Cost

/**
 * Lets the sides work in turn, block after block, so that what slows the machine down slows all of
 * them down; each block begins with another side. One block before those is warming up, and not
 * counted. Returns the median of each side.
 */
export async function alternate<Name extends string>(
  sides: Record<Name, Side>,
  blocks: number,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(sides) as Name[]
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<
    Name,
    Cost[]
  >
  for (let block = -1; block < blocks; block += 1) {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + block + names.length) % names.length]!
      const cost = await sides[name]()
      if (block >= 0) costs[name].push(cost)
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        cpu: median(costs[name].map(({ cpu }) => cpu)),
        latency: median(costs[name].map(({ latency }) => latency)),
      },
    ]),
  ) as Record<Name, Cost>
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Work within this process, `n` pieces of it: its processor time is the process's own. */
export function inProcess(n: number, work: (i: number) => unknown): Side {
  return async () => {
    const [cpu, began] = [process.cpuUsage(), performance.now()]
    for (let i = 0; i < n; i += 1) await work(i)
    const { user, system } = process.cpuUsage(cpu)
    return { cpu: (user + system) / 1000 / n, latency: (performance.now() - began) / n }
  }
}
