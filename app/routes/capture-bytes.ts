import type { LoaderFunctionArgs } from '@remix-run/node'
import { captureDownload } from '#app/captures/page.server.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  const download = captureDownload(context, Number(params.id) || 0)
  if (!download) throw new Response('There are no such bytes.', { status: 404 })
  return download
}
