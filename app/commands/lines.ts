import { createInterface } from 'node:readline'
import { Refusal } from '#app/failure.ts'

/** JSON lines of a stream, one object at a time; a bad line is refused with its number. */
export async function* readLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<Record<string, unknown>> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() !== '') yield parseLine(line, number)
  }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Said below, in the same words as for a line that is JSON but no object.
  }
  throw new Refusal(`Line ${number} of the input is not a JSON object.`)
}

/** Writes one JSON line; waits while the reader is slower. */
export async function writeLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
