import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { ComeBack } from '#app/components/forms/come-back.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import { type Answer, DecidedAlready, Seen } from './standing.tsx'

export type Instruments = { id: string; short: Text }[]

type AddProps = { update: number; instruments: Instruments; to?: string; open?: boolean }

/** Links an update to an instrument that no rule thought of. */
export function AddLink({ update, instruments, to = '/review', open }: AddProps) {
  const t = useT()
  const fetcher = useFetcher<Answer>()
  const field = useId()
  return (
    <details open={open}>
      <summary>{t('review.link.to')}</summary>
      <fetcher.Form method="post" action="/review" className="in-line">
        <input type="hidden" name="update" value={update} />
        <Seen answer={fetcher.data} seen="" />
        <ComeBack to={to} />
        <div className="field">
          <label htmlFor={field}>{t('review.link.to')}</label>
          <select id={field} name="instrument" data-key="link" required defaultValue="">
            <option value="" />
            {instruments.map(({ id, short }) => (
              <option key={id} value={id}>
                {t.text(short)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${field}-note`}>{t('review.note')}</label>
          <input id={`${field}-note`} name="note" maxLength={1000} autoComplete="off" />
        </div>
        <button type="submit" name="intent" value="add-link" className="button">
          {t('review.link.add')}
        </button>
        <Problem problem={fetcher.data?.problem} />
        <DecidedAlready answer={fetcher.data} again />
      </fetcher.Form>
    </details>
  )
}
