import { useT } from '#app/i18n/reader.tsx'
import type { TimelineItem } from './item.ts'

type Props = { source: TimelineItem['source']; tabIndex?: -1 }

/** Where the surest claim was read, or else where it should be confirmed, which is another thing. */
export function TimelineSource({ source, tabIndex }: Props) {
  const t = useT()
  if (!source) return <span className="soft small">{t('claim.noAddress')}</span>
  return (
    <span className="small source-link">
      {!source.read && `${t('claim.confirmAt')} `}
      <a href={source.address} tabIndex={tabIndex} rel="noreferrer">
        {new URL(source.address).host}
      </a>
    </span>
  )
}
