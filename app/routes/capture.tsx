import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { capturePage } from '#app/captures/page.server.ts'
import { CaptureFacts } from '#app/components/updates/capture-facts.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'

await readWords('capture')

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = Number(params.id) || 0
  const page = capturePage(context, id)
  if (!page) throw new Response(null, { status: 404 })
  return { title: translatorFor(request)('capture.title', { id }), ...page }
}

export const meta = titleOf

export default function Capture() {
  const t = useT()
  const { capture, body, cut, erased } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('capture.title', { id: capture.id })}</h1>
        <p className="lead">{t('capture.lead')}</p>
      </div>
      <CaptureFacts capture={capture} />
      <section>
        <h2>{t('capture.headers')}</h2>
        <dl className="headers">
          {Object.entries(capture.headers).map(([name, value]) => (
            <div key={name}>
              <dt className="code">{name}</dt>
              <dd className="code">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('capture.body')}</h2>
        {erased && (
          <p className="empty">
            {t('capture.body.erased', { reason: capture.erasedReason ?? '' })}
          </p>
        )}
        {!erased && (
          <p>
            <a href={`/captures/${capture.id}/bytes`} className="button">
              {t('capture.download')}
            </a>
          </p>
        )}
        {!erased && body === null && <p>{t('capture.body.binary')}</p>}
        {cut !== null && <p className="soft">{t('capture.body.cut', { n: cut })}</p>}
        {body !== null && (
          /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */
          <pre className="body" tabIndex={0}>
            {body}
          </pre>
        )}
      </section>
    </>
  )
}
