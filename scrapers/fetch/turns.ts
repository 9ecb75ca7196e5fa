/** Lets `most` pieces of work go at a time; the others wait, in the order in which they came. */
export function createTurns(most: number) {
  const waiting: (() => void)[] = []
  let free = most

  return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // A turn is handed on, never given back while somebody waits for it.
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
