import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/csv.server.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { registerCsv } from '#app/obligations/csv.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const csv = registerCsv(context, asked, translatorFor(request))
  return csvFile(csv, `shirase-obligations-${context.today}.csv`)
}
