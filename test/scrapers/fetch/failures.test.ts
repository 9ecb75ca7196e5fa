import { expect, test } from 'vitest'
import { failureOf, GivenUp } from '#scrapers/fetch/failures.ts'
import { NOTE_CODES } from '#scrapers/fetch/result.ts'

const coded = (code: string) => Object.assign(new Error(code), { code })
const at = { host: 'www.moj.go.jp', begun: false }

test.each([
  ['ENOTFOUND', 'unreachable', 'dns'],
  ['EAI_AGAIN', 'unreachable', 'dns'],
  ['ECONNREFUSED', 'unreachable', 'connection-refused'],
  ['ENETUNREACH', 'unreachable', 'no-route'],
  ['ECONNRESET', 'unreachable', 'connection-lost'],
  ['UND_ERR_SOCKET', 'unreachable', 'connection-lost'],
  ['ETIMEDOUT', 'timeout', 'timeout-connecting'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 'timeout-connecting'],
  ['CERT_HAS_EXPIRED', 'unreachable', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'unreachable', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unreachable', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'unreachable', 'answer-not-http'],
  ['UND_ERR_HEADERS_OVERFLOW', 'unreachable', 'answer-not-http'],
  ['Z_DATA_ERROR', 'unreachable', 'wrong-encoding'],
  ['Z_BUF_ERROR', 'unreachable', 'cut-off'],
])('the error %s of a network is %s, and noted as %s', (code, failed, note) => {
  expect(failureOf(coded(code), at)).toEqual({
    failed,
    note: { code: note, params: { host: 'www.moj.go.jp' } },
  })
  expect(NOTE_CODES).toContain(note)
})

test('a connection that is lost within the body has cut the page off', () => {
  const failure = failureOf(coded('ECONNRESET'), { ...at, begun: true })
  expect(failure.note.code).toBe('cut-off')
})

test('what was given up for taking too long is a timeout', () => {
  expect(failureOf(new GivenUp('timeout-body'), at).failed).toBe('timeout')
})

test.each([
  new TypeError('a mistake'),
  coded('UND_ERR_INVALID_ARG'),
  coded('ENOENT'),
  'text',
  null,
])('an error that is not a network’s is thrown on: %s', (error) => {
  let thrown: unknown = 'nothing'
  try {
    failureOf(error, at)
  } catch (caught) {
    thrown = caught
  }
  expect(thrown).toBe(error)
})
