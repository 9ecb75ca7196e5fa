import { expect, test } from 'vitest'
import { createTurns } from '#scrapers/fetch/turns.ts'

/** Pieces of work that end when they are told to; `begun` names those under way or over. */
function work(names: string[]) {
  const inTurn = createTurns(2)
  const begun: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const results = names.map((name) =>
    inTurn(() => {
      begun.push(name)
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve(name)))
      })
    }).catch((error: Error) => error.message),
  )
  const end = async (name: string, error?: Error) => {
    ends.get(name)!(error)
    await new Promise(setImmediate)
  }
  return { begun, end, results }
}

test('no more than so many go at a time, in order, and each gives its own result', async () => {
  const { begun, end, results } = work(['a', 'b', 'c', 'd'])
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) await end(name)
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
})

test('work that fails gives its turn on', async () => {
  const { begun, end, results } = work(['a', 'b', 'c'])
  await end('a', new Error('lost'))
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['b', 'c']) await end(name)
  expect(await Promise.all(results)).toEqual(['lost', 'b', 'c'])
})
