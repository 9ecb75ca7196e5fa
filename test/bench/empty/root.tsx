import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react'

/** The least that a Remix application can be: what our scripts are measured against. */
export default function Empty() {
  return (
    <html lang="en">
      <head>
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}
