import { expect, test } from 'vitest'
import { captureDownload, capturePage, decoded } from '#app/captures/page.server.ts'
import { saveCapture } from '#db/captures.ts'
import { contextOf } from '#test/app/page-context.ts'

const CAPTURE = {
  sourceId: 'jftc-list',
  kind: 'live' as const,
  requestUrl: 'https://www.jftc.go.jp/',
  finalUrl: 'https://www.jftc.go.jp/',
  status: 200,
  headers: { 'content-type': 'text/html' },
  fetchedAt: '2026-11-20T00:00:00.000Z',
}

test('a capture is text in its own charset, and downloads as no page', async () => {
  const context = contextOf()
  const bytes = Buffer.from([0x3c, 0x62, 0x3e, 0x8a, 0xbf])
  const { id } = saveCapture(context.db, { ...CAPTURE, charset: 'shift_jis', bytes })!
  expect(capturePage(context, id)).toMatchObject({ body: '<b>漢', cut: null, erased: false })
  const download = captureDownload(context, id)!
  expect(download.headers.get('content-type')).toBe('text/plain; charset=shift_jis')
  expect(download.headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(download.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await download.arrayBuffer())).toEqual(bytes)
})

test('bytes that are no text, and an unknown charset, do no harm', () => {
  expect(decoded(Buffer.from([1, 0, 2]), null)).toBeNull()
  expect(decoded(Buffer.from('公表'), 'no-such-charset')).toBe('公表')
})

test('erased bytes are said to be erased', () => {
  const context = contextOf()
  const { id } = saveCapture(context.db, { ...CAPTURE, charset: null, bytes: Buffer.from('x') })!
  context.db.$client.exec('update blobs set bytes = null')
  expect(capturePage(context, id)).toMatchObject({ body: null, erased: true })
  expect(captureDownload(context, id)).toBeNull()
})
