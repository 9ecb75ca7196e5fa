import { Link } from '@remix-run/react'
import { DisputedChip } from '#app/components/marks/disputed-chip.tsx'
import { OutcomeMark, RankMark } from '#app/components/marks/marks.tsx'
import type { Due } from '#app/components/obligations/obligation-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import { When } from './when.tsx'

type Props = {
  by: Due | null
  /** The page on which the milestone stands; none on that page itself. */
  on?: string
}

/** The milestone of a duty with every reading that stands, and how sure it is. */
export function DueOn({ by, on = '' }: Props) {
  const t = useT()
  if (!by) return <>{t('obligation.by.none')}</>
  return (
    <>
      <Link to={`${on}#${by.id}`}>{t.text(by.title)}</Link>
      {by.readings.map(({ window, words, outcome }) => (
        <span key={`${window.start} ${window.end}`} className="marks">
          <When window={window} words={words} />
          <OutcomeMark outcome={outcome} />
        </span>
      ))}
      <span className="marks small">
        {by.disputed && <DisputedChip />}
        <RankMark rank={by.rank} />
      </span>
    </>
  )
}
