import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/csv.server.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { timelineCsv } from '#app/timeline/csv.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const csv = timelineCsv(context, searchParams, translatorFor(request))
  return csvFile(csv, `shirase-timeline-${context.today}.csv`)
}
