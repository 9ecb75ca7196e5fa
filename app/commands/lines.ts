import { Refusal } from '#app/failure.ts'

/** A line longer than this is no update; it is passed over without being kept in memory. */
const LONGEST = 4_000_000

type Line = { number: number; text: string | null }

/**
 * Answers JSON lines of stdin on stdout, one object each. A line that cannot be answered is named on
 * stderr in one sentence and passed over; the exit code is 1 then. `answer` throws a Refusal that
 * goes on from “Line 3 of the input …”.
 */
export async function answerLines(
  answer: (line: Record<string, unknown>) => unknown,
): Promise<void> {
  process.stdin.setEncoding('utf8')
  for await (const line of splitLines(process.stdin, LONGEST)) {
    try {
      if (line.text?.trim() !== '') await writeLine(answer(parseLine(line)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(`Line ${line.number} of the input ${error.message}.`)
      process.exitCode = 1
    }
  }
}

/** Lines counted from 1; of one longer than `longest` characters only that it was there. */
export async function* splitLines(
  chunks: AsyncIterable<string | Buffer>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let text: string | null = ''
  const take = (piece: string) => {
    text = text === null || text.length + piece.length > longest ? null : text + piece
  }
  for await (const chunk of chunks) {
    const [rest = '', ...ends] = String(chunk).split('\n')
    take(rest)
    for (const piece of ends) {
      yield { number, text }
      number += 1
      text = ''
      take(piece)
    }
  }
  if (text !== '') yield { number, text }
}

function parseLine({ text }: Line): Record<string, unknown> {
  if (text === null) throw new Refusal(`is longer than ${LONGEST / 1_000_000} million characters`)
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Said below, in the same words as for a line that is JSON but no object.
  }
  throw new Refusal('is not a JSON object')
}

/** Writes one JSON line; waits while the reader is slower. */
async function writeLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** The text that a field of a line gives, if it has to. Throws Refusal for what is none. */
export function textGiven(line: Record<string, unknown>, name: string, must = false): string {
  const value = line[name] ?? null
  if (value === null && must) throw new Refusal(`has no ${name}`)
  if (value === null || typeof value === 'string') return value ?? ''
  throw new Refusal(`says ${JSON.stringify(value).slice(0, 60)} for ${name}, which is no text`)
}
