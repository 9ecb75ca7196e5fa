import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InstrumentTable } from '#app/components/instrument-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { instrumentsPage } from '#app/instruments/page.server.ts'

await readWords('instruments', 'milestones', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: translatorFor(request)('instruments.title'), ...instrumentsPage(context) }
}

export const meta = titleOf

export default function Instruments() {
  const t = useT()
  const { instruments, today } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('instruments.title')}</h1>
        <p className="lead">{t('instruments.lead', { n: instruments.length })}</p>
      </div>
      {instruments.length > 0 ? (
        <InstrumentTable instruments={instruments} today={today} />
      ) : (
        <p className="empty">{t('instruments.none')}</p>
      )}
    </>
  )
}
