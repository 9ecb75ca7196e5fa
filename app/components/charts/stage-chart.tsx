import { Link } from '@remix-run/react'
import { lazy } from 'react'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { ChartFigure } from './chart-figure.tsx'
import type { StageCount } from './chart-item.ts'

const Bars = lazy(() => import('./stage-bars.tsx'))

/** How many instruments stand on which rung: a bar for each rung of each ladder that holds any. */
export function StageChart({ stages }: { stages: StageCount[] }) {
  const t = useT()
  const number = t('chart.stages.n')
  const ladderOf = ({ ladder }: StageCount) => t.word('ladder', ladder)
  const kinds = [...new Set(stages.map(ladderOf))]
  return (
    <ChartFigure
      label={t('chart.stages')}
      table={
        <table>
          <ColumnHeads
            names={[
              ...[
                t('chart.stages.jurisdiction'),
                t('chart.stages.ladder'),
                t('chart.stages.stage'),
              ],
              ...[t('chart.stages.instruments'), number],
            ]}
            number={number}
          />
          <tbody>
            {stages.map((one) => (
              <tr key={`${one.jurisdiction.id} ${one.ladder} ${one.stage.en}`}>
                <td>{t.text(one.jurisdiction.name)}</td>
                <td>{ladderOf(one)}</td>
                <th scope="row">{t.text(one.stage)}</th>
                <td>
                  <ul className="marks">
                    {one.instruments.map(({ id, short }) => (
                      <li key={id}>
                        <Link to={`/instruments/${id}`}>{t.text(short)}</Link>
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="number">{one.instruments.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      picture={
        <Bars
          kinds={kinds}
          rows={stages.map((one) => ({
            name: `${t.text(one.jurisdiction.name)}${t('colon')}${t.text(one.stage)}`,
            kind: kinds.indexOf(ladderOf(one)),
            n: one.instruments.length,
          }))}
        />
      }
      note={t('chart.stages.note')}
    />
  )
}
