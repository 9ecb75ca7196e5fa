import { challengeIn } from './challenge.ts'
import { isCutShort } from './cut-short.ts'
import type { Answer } from './request.ts'
import type { FetchNote, FetchOutcome, NoteCode } from './result.ts'

export type Judgement = { outcome: FetchOutcome; note: FetchNote | null }

type Circumstances = {
  host: string
  /** Validators were sent: a 304 was asked for. */
  conditional: boolean
  mayBeAbsent: boolean
  /** Hosts that dress a refusal as "not found". */
  disguising: readonly string[]
  /** The largest body that is read. */
  limit: number
}

/** What an answer means (DESIGN: outcome of a check): only a full, plausible page is `ok`. */
export function judge(answer: Answer, circumstances: Circumstances): Judgement {
  const { status } = answer
  if (status === 304) return notModified(circumstances)
  const by = challengeIn(answer)
  if (by) return judged('blocked', 'challenge', { by, status })
  if (status >= 200 && status < 300) return success(answer, circumstances)
  if (status === 404 || status === 410) return absent(status, circumstances)
  if (status === 408) return judged('timeout', 'unexpected-status', { status })
  if (status === 429) return judged('blocked', 'too-many-requests', { status })
  if (status >= 400 && status < 500) return judged('blocked', 'refused', { status })
  if (status >= 500) return judged('unreachable', 'server-error', { status })
  return judged('unreachable', 'unexpected-status', { status })
}

function notModified({ conditional }: Circumstances): Judgement {
  if (conditional) return { outcome: 'not-modified', note: null }
  return judged('empty-suspicious', 'not-modified-unasked', { status: 304 })
}

function success(answer: Answer, { host, limit }: Circumstances): Judgement {
  const { status, body, tooLarge } = answer
  if (tooLarge) return judged('too-large', 'too-large', { limit })
  if (status === 206) return judged('unreachable', 'partial-content', { status })
  if (isBlank(body)) return judged('empty-suspicious', 'empty-body', { status })
  if (isCutShort(body)) return judged('unreachable', 'cut-off', { host })
  if (status === 200 || status === 203) return { outcome: 'ok', note: null }
  return judged('empty-suspicious', 'accepted-without-content', { status })
}

function absent(status: number, { host, mayBeAbsent, disguising }: Circumstances): Judgement {
  if (disguising.includes(host))
    return judged('blocked-or-missing', 'not-found-or-refused', { status })
  return judged('missing', mayBeAbsent ? 'expected-absence' : 'not-found', { status })
}

const isBlank = (body: Buffer) => body.length < 4_096 && body.toString('utf8').trim() === ''

function judged(
  outcome: FetchOutcome,
  code: NoteCode,
  params: Record<string, string | number>,
): Judgement {
  return { outcome, note: { code, params } }
}
