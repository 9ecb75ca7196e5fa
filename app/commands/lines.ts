import { Refusal } from '#app/failure.ts'

/** A line of more bytes than this is no update; it is passed over without being kept in memory. */
const LONGEST = 12_000_000

/** `bytes` is null for a line that was too long. */
type Line = { number: number; bytes: Buffer | null }

/**
 * Answers JSON lines of stdin on stdout, one object each. A line that cannot be answered is named on
 * stderr in one sentence and passed over; the exit code is 1 then. `answer` throws a Refusal that
 * goes on from “Line 3 of the input …”.
 */
export async function answerLines(
  answer: (line: Record<string, unknown>) => unknown,
): Promise<void> {
  for await (const line of splitLines(process.stdin, LONGEST)) {
    try {
      const text = textOf(line)
      if (text !== '') await writeLine(answer(parseLine(text)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(`Line ${line.number} of the input ${error.message}.`)
      process.exitCode = 1
    }
  }
}

/** Lines counted from 1; of one longer than `longest` bytes only that it was there. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let pieces: Buffer[] = []
  let length = 0
  const take = (piece: Buffer) => {
    length += piece.length
    if (length > longest) pieces = []
    else pieces.push(piece)
  }
  const line = () => ({ number, bytes: length > longest ? null : Buffer.concat(pieces) })
  for await (const chunk of chunks) {
    let at = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      take(chunk.subarray(at, end))
      yield line()
      number += 1
      pieces = []
      length = 0
      at = end + 1
    }
    take(chunk.subarray(at))
  }
  if (length > 0) yield line()
}

const NEWLINE = 0x0a

/** Without a mark of the order of its bytes. Throws Refusal for what is too long, or not UTF-8. */
function textOf({ bytes }: Line): string {
  if (bytes === null) throw new Refusal(`is longer than ${LONGEST / 1_000_000} million bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    throw new Refusal('is not UTF-8')
  }
}

function parseLine(text: string): Record<string, unknown> {
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
