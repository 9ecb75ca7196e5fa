import type { LoaderFunctionArgs } from '@remix-run/node'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { savedFile } from '#app/saved-file.server.ts'
import { timelineSheet } from '#app/timeline/sheet.server.tsx'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams: search, origin } = new URL(request.url)
  const svg = timelineSheet(context, { search, origin }, translatorFor(request))
  return savedFile(svg, { name: `shirase-timeline-${context.today}.svg`, type: 'image/svg+xml' })
}
