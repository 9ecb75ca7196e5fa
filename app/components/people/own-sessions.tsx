import { RowAction } from '#app/components/forms/row-action.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'

type Session = {
  id: string
  userAgent: string | null
  isThis: boolean
  createdAt: string
  updatedAt: string
}

/** `byRealClock` where the clock of the pages is set: sessions go by the real one. */
type Props = { sessions: Session[]; byRealClock: boolean }

/** Where somebody is signed in, and the way to end each. */
export function OwnSessions({ sessions, byRealClock }: Props) {
  const t = useT()
  const instant = useInstant()
  return (
    <section>
      <h2>{t('account.sessions')}</h2>
      {byRealClock && <p className="soft small">{t('account.sessions.clock')}</p>}
      <ul className="rows">
        {sessions.map(({ id, userAgent, isThis, createdAt, updatedAt }) => {
          const what = browserIn(userAgent) ?? t('account.session.unknown')
          const since = t('account.session.since', { at: instant(createdAt) })
          return (
            <li key={id}>
              <span>
                {what} {isThis && <span className="chip">{t('account.session.this')}</span>}
                <span className="fact-note">
                  {since} · {t('account.session.seen', { at: instant(updatedAt) })}
                </span>
              </span>
              <RowAction
                action="/settings/account"
                intent="end-session"
                field={['session', id]}
                named={t('account.session.endNamed', { what: `${what}, ${since}` })}
              >
                {t('account.session.end')}
              </RowAction>
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action="/settings/account">
          <button type="submit" name="intent" value="end-others" className="button button-second">
            {t('account.sessions.endOthers')}
          </button>
        </form>
      )}
    </section>
  )
}

/** The browser and system of a user agent, as far as it says them. */
function browserIn(userAgent: string | null): string | null {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(userAgent ?? '')?.[1]
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(userAgent ?? '')?.[1]
  return [browser?.replace('Edg', 'Edge'), system].filter(Boolean).join(', ') || null
}
