import type { LoaderFunctionArgs } from '@remix-run/node'
import { auditCsv } from '#app/audit/page.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  return new Response(auditCsv(context, new URL(request.url).searchParams), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="shirase-audit-${context.today}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
