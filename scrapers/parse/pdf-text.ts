import { Worker } from 'node:worker_threads'

export type PdfProblem =
  | 'unreadable'
  | 'locked'
  | 'too-many-pages'
  | 'too-long'
  | 'too-slow'
  | 'too-big'
export type PdfText = { text: string } | { problem: PdfProblem; limit: number | null }

/** What reading one PDF may cost. Times in milliseconds, memory in megabytes. */
export type PdfLimits = {
  ms: number
  /** Of the thread's heap, and again of the buffers beside it. */
  megabytes: number
  pages: number
  characters: number
}

export const PDF_LIMITS: PdfLimits = {
  ms: 20_000,
  megabytes: 128,
  pages: 600,
  characters: 600_000,
}

const LOOK_AT_MEMORY_MS = 50
const MEGABYTE = 1024 * 1024

let last: Promise<unknown> = Promise.resolve()

/**
 * The text of a PDF as extracted, page after page; empty where it holds pictures only. Read in a
 * thread that is ended when it takes too long or too much, one at a time in this process. Never
 * throws over the bytes.
 */
export function pdfText(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<PdfText> {
  const turn = last.then(() => extract(bytes, { ...PDF_LIMITS, ...limits }))
  last = turn.catch(() => {})
  return turn
}

function extract(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const worker = new Worker(new URL('./pdf-thread.mjs', import.meta.url), {
    workerData: {
      bytes: Uint8Array.from(bytes),
      mostPages: limits.pages,
      mostCharacters: limits.characters,
    },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  return new Promise<PdfText>((resolve, reject) => {
    const stop = (problem: PdfProblem) => resolve({ problem, limit: limitOf(problem, limits) })
    const watches = [
      setTimeout(() => stop('too-slow'), limits.ms),
      setInterval(watchMemory(limits.megabytes, stop), LOOK_AT_MEMORY_MS),
    ]
    worker.once('message', (answer: { text: string } | { problem: PdfProblem }) => {
      if ('text' in answer) resolve(answer)
      else stop(answer.problem)
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') stop('too-big')
      else reject(error)
    })
    worker.once('exit', () => {
      for (const watch of watches) clearTimeout(watch)
      stop('unreadable')
    })
  }).finally(() => worker.terminate())
}

/** Unpacked streams lie in buffers outside of the heap that the thread's own limit covers. */
function watchMemory(megabytes: number, stop: (problem: PdfProblem) => void): () => void {
  const before = process.memoryUsage.rss()
  return () => {
    // The heap's share may be used up as well, rightly.
    if (process.memoryUsage.rss() - before > 2 * megabytes * MEGABYTE) stop('too-big')
  }
}

function limitOf(problem: PdfProblem, limits: PdfLimits): number | null {
  if (problem === 'too-slow') return limits.ms / 1_000
  if (problem === 'too-big') return limits.megabytes
  if (problem === 'too-many-pages') return limits.pages
  return problem === 'too-long' ? limits.characters : null
}
