import { Refusal } from '#app/failure.ts'
import { getCapture } from '#db/captures.ts'
import type { OpenDb } from '#db/client.ts'
import { emptyLog, eraseBytes } from '#db/erase.ts'

export type Erased = {
  sha256: string
  /** Every capture that held these bytes, the one named among them. */
  captures: number[]
  /** False while another process still reads the log that holds the bytes. */
  logEmptied: boolean
}

/** Erases what a capture holds, wherever the same bytes were captured. Throws Refusal. */
export function erase(db: OpenDb, id: number, reason: string, at: string): Erased {
  const capture = getCapture(db, id)
  if (!capture) throw new Refusal(`There is no capture ${id}.`)
  if (capture.erasedAt) {
    throw new Refusal(`Capture ${id} was erased at ${capture.erasedAt}: ${capture.erasedReason}`)
  }
  if (reason.trim() === '')
    throw new Refusal('Say why with --reason; the reason is kept and shown.')
  const captures = eraseBytes(db, capture.sha256, reason.trim(), at)
  return { sha256: capture.sha256, captures, logEmptied: emptyLog(db) }
}
