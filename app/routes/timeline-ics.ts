import type { LoaderFunctionArgs } from '@remix-run/node'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { savedFile } from '#app/saved-file.server.ts'
import { timelineIcs } from '#app/timeline/ics.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams: search, origin } = new URL(request.url)
  const ics = timelineIcs(context, { search, origin }, translatorFor(request))
  return savedFile(ics, { name: `shirase-timeline-${context.today}.ics`, type: 'text/calendar' })
}
