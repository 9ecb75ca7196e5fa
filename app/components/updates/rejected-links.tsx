import { Link } from '@remix-run/react'
import { Decide } from '#app/components/review/decide.tsx'
import { DecidedBy } from '#app/components/review/decided-by.tsx'
import type { Standing } from '#app/components/review/standing.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

export type RejectedLink = {
  instrument: string
  short: Text
  obligation: { id: string; title: Text } | null
  note: string | null
} & Standing

type Props = { rejected: RejectedLink[]; decide: { update: number; to: string } | null }

/** Links that a person rejected: by whom, when and why, and for whoever may decide the way back. */
export function RejectedLinks({ rejected, decide }: Props) {
  const t = useT()
  if (rejected.length === 0) return null
  return (
    <>
      <h3>{t('update.links.rejected')}</h3>
      <ul className="reasons">
        {rejected.map((link) => (
          <Rejected key={nameOf(link)} link={link} decide={decide} />
        ))}
      </ul>
    </>
  )
}

const nameOf = ({ instrument, obligation }: RejectedLink) =>
  obligation ? `${instrument}-${obligation.id}` : instrument

function Rejected({ link, decide }: { link: RejectedLink; decide: Props['decide'] }) {
  const t = useT()
  const { instrument, short, obligation, note, seen } = link
  const id = `rejected-${nameOf(link)}`
  return (
    <li className="reason">
      <p className="marks" id={id}>
        <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
        {obligation && (
          <span>{t('update.link.obligation', { title: t.text(obligation.title) })}</span>
        )}
        <span className="chip">{t('decided.rejected')}</span>
        <DecidedBy {...link} />
      </p>
      {note && <p className="small">{note}</p>}
      {decide && (
        <Decide
          of="link"
          fields={{
            ...{ update: String(decide.update), instrument },
            ...(obligation && { obligation: obligation.id }),
          }}
          seen={seen}
          to={decide.to}
          label={id}
          choices={['confirm']}
        />
      )}
    </li>
  )
}
