import { Link } from '@remix-run/react'
import { lazy } from 'react'
import { When } from '#app/components/dates/when.tsx'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import { ChartFigure } from './chart-figure.tsx'
import type { Forecast } from './chart-item.ts'

const Bars = lazy(() => import('./forecast-bars.tsx'))

/** Forecasts against what came: a window gives a range, and only a day a number. */
export function ForecastChart({ forecasts }: { forecasts: Forecast[] }) {
  const t = useT()
  if (forecasts.length === 0) return <p className="empty">{t('chart.forecasts.none')}</p>
  return (
    <ChartFigure
      label={t('chart.forecasts')}
      table={<ForecastTable forecasts={forecasts} />}
      picture={
        <Bars
          names={{ window: t('chart.forecasts.forecast'), came: t('chart.forecasts.came') }}
          axis={t('chart.forecasts.axis')}
          rows={forecasts.map(({ short, title, length, after }) => ({
            name: `${t.text(short)}${t('colon')}${t.text(title)}`,
            // A day fills the time from the end of the day before to its own.
            window: [-(length ?? 0) - 1, 0],
            came: [after.least - 1, after.most],
          }))}
        />
      }
      note={t('chart.forecasts.note')}
    />
  )
}

function ForecastTable({ forecasts }: { forecasts: Forecast[] }) {
  const t = useT()
  const columns = ['milestone', 'forecast', 'came', 'apart'] as const
  return (
    <table>
      <ColumnHeads names={columns.map((column) => t(`chart.forecasts.${column}`))} />
      <tbody>
        {forecasts.map((one) => (
          <tr key={`${one.instrument} ${one.milestone} ${one.forecast.window.end}`}>
            <th scope="row">
              <Link to={`/instruments/${one.instrument}#${one.milestone}`}>
                {t.text(one.title)}
              </Link>
              <span className="fact-note">{t.text(one.short)}</span>
            </th>
            <td>
              <When {...one.forecast} />
            </td>
            <td>
              <When window={one.came} />
            </td>
            <td>{sayApart(t, one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayApart(t: Translate, { place, least, most }: Forecast): string {
  if (place === 'within' || place === 'overlaps') return t(`chart.forecasts.${place}`)
  return t(`chart.forecasts.${place}`, { least, most })
}
