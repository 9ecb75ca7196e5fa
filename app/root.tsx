import fonts from '@fontsource-variable/noto-sans-jp/wght.css?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { Failure } from './components/frame/failure.tsx'
import { Notices } from './components/frame/notices.tsx'
import { PageFooter } from './components/frame/page-footer.tsx'
import { PageHeader } from './components/frame/page-header.tsx'
import { UnderWay } from './components/frame/under-way.tsx'
import favicon from './favicon.svg?no-inline'
import { framePage } from './frame.server.ts'
import { readWords } from './i18n/areas.ts'
import { translatorFor } from './i18n/dictionaries.server.ts'
import { titleOf } from './i18n/page-title.ts'
import { useReader } from './i18n/reader.tsx'
import styles from './styles/index.css?url'

await readWords('frame')

export const links: LinksFunction = () => [
  { rel: 'icon', type: 'image/svg+xml', href: favicon },
  { rel: 'stylesheet', href: styles },
  { rel: 'stylesheet', href: fonts },
]

/** A page that could not be shown has its title from here; every other page from its own loader. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return titleOf({ data: error ? { title: data?.titles[isMissing ? 'missing' : 'failed'] } : {} })
}

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(request)
  const titles = { missing: t('error.notFound.title'), failed: t('error.failed.title') }
  return { titles, ...framePage(context) }
}

// What the frame shows stays the same from page to page.
export const shouldRevalidate = () => false

export function Layout({ children }: { children: ReactNode }) {
  const { t, theme, zone, nonce, plain, first = '' } = useReader()
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={t.language} data-theme={theme} data-zone={zone ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* A form sent without a referrer has no origin either, and would be refused as foreign. */}
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {!plain && (
          <script nonce={nonce} suppressHydrationWarning>
            {first}
          </script>
        )}
      </head>
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <UnderWay />
        <PageHeader signedIn={data?.signedIn ?? null} mayRead={data?.mayRead ?? false} />
        {data && <Notices notices={data.notices} reviewedLater={data.reviewedLater} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <PageFooter
          today={data?.today}
          stored={data?.stored}
          origins={data?.origins ?? []}
          schedule={data?.notices.schedule}
        />
        {!plain && <ScrollRestoration nonce={nonce} />}
        {!plain && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <Failure />
}
