import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'

const KINDS: Record<number, 'notFound' | 'forbidden' | 'gone'> = {
  403: 'forbidden',
  404: 'notFound',
  410: 'gone',
}

/** Any page that could not be shown, in plain words. */
export function Failure() {
  const t = useT()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = KINDS[status] ?? (status < 500 ? 'bad' : 'failed')
  return (
    <div className="head">
      <h1>{t(`error.${kind}.title`)}</h1>
      <p className="lead">{t(`error.${kind}.text`)}</p>
      {kind === 'gone' && isRouteErrorResponse(error) && <p>{t.text(error.data.why)}</p>}
      <p>
        <a href="/">{t('error.home')}</a>
      </p>
    </div>
  )
}
