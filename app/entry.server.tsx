import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { STAND_IN } from './faces/stand-in.server.ts'
import { translatorFor } from './i18n/dictionaries.server.ts'
import { readTheme } from './i18n/preferences.ts'
import { ReaderProvider } from './i18n/reader.tsx'

const RENDER_LIMIT_MS = 10_000

/** Renders a page whole and answers it as one body: less work and memory than a stream. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, person }: AppLoadContext,
): Promise<Response> {
  const plain = request.headers.get('save-data') === 'on'
  const theme = readTheme(request.headers)
  const zone = person?.zone ?? null
  const reader = { t: translatorFor(request), theme, zone, nonce, plain, first: STAND_IN }
  const body = await renderWhole(
    <ReaderProvider reader={reader}>
      <RemixServer context={remix} url={request.url} nonce={nonce} />
    </ReaderProvider>,
    nonce,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Vary', 'Cookie, Accept-Language, Save-Data')
  return new Response(body, { status, headers })
}

function renderWhole(page: ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk))
        done()
      },
      final(done) {
        // React 18 fills up a chunk with zero bytes where a character of several bytes did not fit.
        resolve(Buffer.concat(chunks).toString().replaceAll('\0', ''))
        done()
      },
    })
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        clearTimeout(limit)
        pipe(sink)
      },
      onShellError: reject,
      onError: reject,
    })
    const limit = setTimeout(
      () => abort(new Error('a page took too long to render')),
      RENDER_LIMIT_MS,
    )
    limit.unref()
  })
}
