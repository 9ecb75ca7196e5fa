import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
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
  const { pathname, search } = useLocation()
  const kind = kindOf(error)
  return (
    <div className="head" role="alert">
      <h1>{t(`error.${kind}.title`)}</h1>
      <p className="lead">{t(`error.${kind}.text`)}</p>
      {kind === 'gone' && isRouteErrorResponse(error) && <p>{t.text(error.data.why)}</p>}
      {kind === 'unreachable' && (
        <p>
          <a href={pathname + search}>{t('error.again')}</a>
        </p>
      )}
      <p>
        <a href="/">{t('error.home')}</a>
      </p>
    </div>
  )
}

/** A browser that gets no answer at all throws a TypeError; what the server threw arrives as another. */
function kindOf(error: unknown) {
  if (error instanceof TypeError && typeof document === 'object') return 'unreachable'
  const status = isRouteErrorResponse(error) ? error.status : 500
  return KINDS[status] ?? (status < 500 ? 'bad' : 'failed')
}
