import { useFetcher } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ComeBack } from '#app/components/forms/come-back.tsx'
import { useT } from '#app/i18n/reader.tsx'

type FormProps = {
  fields: Record<string, string>
  /** Where the form leads back to without a script. */
  to: string
  intent: 'read' | 'unread' | 'read-all'
  className?: string
  describedBy?: string
  children: ReactNode
}

/** Says what one has read: without leaving the page, and as a plain form without a script. */
export function ReadForm({ fields, to, intent, className, describedBy, children }: FormProps) {
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action="/updates" preventScrollReset className="read-form">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ComeBack to={to} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className={className}
        aria-describedby={describedBy}
        disabled={fetcher.state !== 'idle'}
      >
        {children}
      </button>
    </fetcher.Form>
  )
}

type MarkProps = { update: number; read: boolean; to: string; describedBy?: string }

/** Whether whoever is signed in has read an update, and a button that says otherwise. */
export function ReadMark({ update, read, to, describedBy }: MarkProps) {
  const t = useT()
  return (
    <div className="read-mark">
      {!read && <span className="unread">{t('reading.unread')}</span>}
      <ReadForm
        fields={{ updates: String(update) }}
        to={to}
        intent={read ? 'unread' : 'read'}
        className="plain"
        describedBy={describedBy}
      >
        {t(read ? 'reading.mark.unread' : 'reading.mark.read')}
      </ReadForm>
    </div>
  )
}

type AllProps = { unread: number[]; upTo: number; total: number; to: string }

/** What can be said of all that a page shows, and of everything that is stored. */
export function ReadAll({ unread, upTo, total, to }: AllProps) {
  const t = useT()
  return (
    <div className="read-all">
      <p className="soft small">{t('reading.shown', { n: unread.length })}</p>
      {unread.length > 0 && (
        <ReadForm
          fields={{ updates: unread.join(',') }}
          to={to}
          intent="read"
          className="button button-second"
        >
          {t('reading.mark.shown', { n: unread.length })}
        </ReadForm>
      )}
      <details>
        <summary>{t('reading.mark.all', { n: total })}</summary>
        <p className="small">{t('reading.mark.all.lead', { n: total })}</p>
        <ReadForm
          fields={{ upto: String(upTo) }}
          to={to}
          intent="read-all"
          className="button button-second"
        >
          {t('reading.mark.all.sure', { n: total })}
        </ReadForm>
      </details>
    </div>
  )
}
