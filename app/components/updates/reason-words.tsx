import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

type Props = { field: string; phrase: string; language: string; publisher: Text }

/** What a reason rests on: words of the update, its address, or the name of who published it. */
export function ReasonWords({ field, phrase, language, publisher }: Props) {
  const t = useT()
  if (field === 'publisher') return <>{t.text(publisher)}</>
  return isAddress(field) ? <span className="code">{phrase}</span> : <q lang={language}>{phrase}</q>
}

const isAddress = (field: string) => field === 'url' || field === 'address'
