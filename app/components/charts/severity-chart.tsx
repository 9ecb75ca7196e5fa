import { useT } from '#app/i18n/reader.tsx'
import { type Month, MonthlyFigure } from './monthly-chart.tsx'

const SEVERITIES = ['high', 'medium', 'low'] as const

/** Updates per month by severity: of those alone that are linked to something, which have one. */
export function SeverityChart({ months }: { months: Month[] }) {
  const t = useT()
  return (
    <MonthlyFigure
      label={t('chart.severities')}
      months={months}
      names={SEVERITIES.map((severity) => t(`severity.${severity}`))}
      note={t('chart.severities.note')}
    />
  )
}
