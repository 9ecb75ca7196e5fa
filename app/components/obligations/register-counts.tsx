import { Link } from '@remix-run/react'
import { DutyMark } from '#app/components/marks/duty-mark.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { DUTY_ORDER, type DutyStanding } from './obligation-item.ts'

type Count = { state: DutyStanding; firstHand: boolean; n: number }
type Props = {
  counts: Count[]
  asked: { standing?: string; hand?: string }
  /** The address's query, in which a number sets its own standing. */
  query: string
}

const HANDS = ['first', 'second'] as const

/** How many there are of each standing, read and only said apart; nothing is added up. */
export function RegisterCounts({ counts, asked, query }: Props) {
  const t = useT()
  const states = DUTY_ORDER.filter((state) => counts.some((one) => one.state === state))
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{t('obligations.counts')}</h2>
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{t('obligations.col.standing')}</th>
            {HANDS.map((hand) => (
              <th key={hand} scope="col" className="number">
                {t(`hand.${hand}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state}>
              <th scope="row">
                <DutyMark state={state} />
              </th>
              {HANDS.map((hand) => (
                <td key={hand} className="number">
                  <Cell
                    n={countOf(counts, state, hand)}
                    to={addressOf(query, state, hand)}
                    isAsked={asked.standing === state && asked.hand === hand}
                    label={`${t(`duty.${state}`)}, ${t(`hand.${hand}`)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">
        {t('obligations.counts.note')}{' '}
        {(asked.standing || asked.hand) && (
          <Link to={addressOf(query)}>{t('obligations.counts.all')}</Link>
        )}
      </p>
    </section>
  )
}

function Cell({ n, to, isAsked, label }: CellProps) {
  if (n === 0) return <span className="soft">0</span>
  return (
    <Link to={to} aria-current={isAsked ? 'true' : undefined} aria-label={`${n}: ${label}`}>
      {n}
    </Link>
  )
}

type CellProps = { n: number; to: string; isAsked: boolean; label: string }

const countOf = (counts: Count[], state: DutyStanding, hand: (typeof HANDS)[number]) =>
  counts.find((one) => one.state === state && one.firstHand === (hand === 'first'))?.n ?? 0

function addressOf(query: string, state?: DutyStanding, hand?: string): string {
  const next = new URLSearchParams(query)
  next.delete('standing')
  next.delete('hand')
  if (state) next.set('standing', state)
  if (hand) next.set('hand', hand)
  return next.size ? `/obligations?${next}` : '/obligations'
}
