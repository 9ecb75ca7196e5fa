import { PRIVATE_ADDRESS } from './private-address.ts'
import type { Failure, NoteCode } from './result.ts'

/** Why an exchange was given up by us; `code` is what the note says. */
export class GivenUp extends Error {
  readonly code: 'timeout-connecting' | 'timeout-body'

  constructor(code: GivenUp['code']) {
    super(code)
    this.name = 'GivenUp'
    this.code = code
  }
}

// What networks do. Everything else is a fault of ours and is thrown on.
const EXPECTED: [RegExp, NoteCode][] = [
  [/^timeout-connecting$|^UND_ERR_(CONNECT|HEADERS)_TIMEOUT$|^ETIMEDOUT$/, 'timeout-connecting'],
  [/^timeout-body$|^UND_ERR_BODY_TIMEOUT$/, 'timeout-body'],
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, 'dns'],
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN|EACCES|EPERM)$/, 'no-route'],
  [/^Z_BUF_ERROR$|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'cut-off'],
  [/^Z_|^ERR__ERROR|^ERR_PADDING|BROTLI/, 'wrong-encoding'],
  [
    /^HPE_|^HTTPParserError$|^UND_ERR_HEADERS_OVERFLOW$|^ERR_SSL_WRONG_VERSION_NUMBER$/,
    'answer-not-http',
  ],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|UNABLE_TO_|SELF_SIGNED/, 'certificate'],
  [
    /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE)$/,
    'connection-lost',
  ],
]

/**
 * An expected failure as a value; `begun` says that the body had begun to arrive, so that a lost
 * connection means a page cut off. Throws on whatever networks do not do.
 */
export function failureOf(error: unknown, { host, begun }: { host: string; begun: boolean }) {
  const code = codeOf(error)
  if (code === PRIVATE_ADDRESS) return failure('private-address', { host })
  const [, note] = EXPECTED.find(([pattern]) => pattern.test(code)) ?? []
  if (!note) throw error
  const cutOff = begun && (note === 'connection-lost' || note === 'answer-not-http')
  return failure(cutOff ? 'cut-off' : note, { host })
}

/** The error's code; undici's parser gives its errors a name only. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && error.code ? String(error.code) : error.name
}

function failure(code: NoteCode, params: { host: string }): Failure {
  return { failed: code.startsWith('timeout') ? 'timeout' : 'unreachable', note: { code, params } }
}
