import { useNavigation } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'

/** Says that the next page is being asked for; seen only when that takes longer than a moment. */
export function UnderWay() {
  const t = useT()
  const isUnderWay = useNavigation().state !== 'idle'
  return (
    <div className="under-way" role="status" data-now={isUnderWay || undefined}>
      {isUnderWay && <span className="visually-hidden">{t('underWay')}</span>}
    </div>
  )
}
