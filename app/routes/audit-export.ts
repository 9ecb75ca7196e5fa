import type { LoaderFunctionArgs } from '@remix-run/node'
import { auditCsv } from '#app/audit/page.server.ts'
import { csvFile } from '#app/csv.server.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const csv = auditCsv(context, new URL(request.url).searchParams, translatorFor(request))
  return csvFile(csv, `shirase-audit-${context.today}.csv`)
}
