import { useT } from '#app/i18n/reader.tsx'
import type { TimelineItem } from './item.ts'

type Props = Pick<TimelineItem, 'source' | 'rank'> & { tabIndex?: -1 }

/** A page that says it, with its rank where that is another; else that none does, and where to confirm. */
export function TimelineSource({ source, rank, tabIndex }: Props) {
  const t = useT()
  if (!source) return <span className="soft small">{t('timeline.noAddress')}</span>
  return (
    <span className="small source-link">
      {!source.read && `${t('timeline.confirmAt')} `}
      <a href={source.address} tabIndex={tabIndex} rel="noreferrer">
        {new URL(source.address).host}
      </a>
      {source.read &&
        source.rank !== rank &&
        t('timeline.source.rank', { rank: t(`rank.${source.rank}`) })}
    </span>
  )
}
