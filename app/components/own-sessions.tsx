import { sayDay } from '#app/i18n/dates.ts'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import { tokyoDay } from '#content/dates/day.ts'
import { TextField } from './text-field.tsx'
import { Outcome, type Told } from './told.tsx'

type Session = {
  id: string
  userAgent: string | null
  isThis: boolean
  createdAt: string
  updatedAt: string
}

/** Where somebody is signed in, and the way to end each. */
export function OwnSessions({ sessions }: { sessions: Session[] }) {
  const t = useT()
  const instant = useInstant()
  return (
    <section>
      <h2>{t('account.sessions')}</h2>
      <ul className="rows">
        {sessions.map(({ id, userAgent, isThis, createdAt, updatedAt }) => {
          const what = browserIn(userAgent) ?? t('account.session.unknown')
          const since = t('account.session.since', { at: instant(createdAt) })
          return (
            <li key={id}>
              <span>
                {what} {isThis && <span className="chip">{t('account.session.this')}</span>}
                <span className="fact-note">
                  {since}; {t('account.session.seen', { at: instant(updatedAt) })}
                </span>
              </span>
              <form method="post" action="/settings/account">
                <input type="hidden" name="session" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="end-session"
                  className="plain"
                  aria-label={t('account.session.endNamed', { what: `${what}, ${since}` })}
                >
                  {t('account.session.end')}
                </button>
              </form>
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

type Token = { id: string; name: string; scope: string; expiresAt: string; isOver: boolean }

const SCOPES = ['read', 'audit', 'metrics'] as const

/** Keys for programs: each is shown once, when it is made. */
export function OwnTokens({ tokens, told }: { tokens: Token[]; told: Told | undefined }) {
  const t = useT()
  const once = told?.once && 'token' in told.once ? told.once.token : null
  return (
    <section>
      <h2>{t('account.tokens')}</h2>
      <p className="small soft">{t('account.tokens.lead')}</p>
      {once && (
        <p className="once" role="status">
          {t('account.token.once')} <code>{once}</code>
        </p>
      )}
      <Outcome told={told} of={['token', 'revoke-token']} />
      {tokens.length === 0 && <p>{t('account.tokens.none')}</p>}
      <ul className="rows">
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </ul>
      <form method="post" action="/settings/account" className="form">
        <TextField name="name" id="token-name" label={t('account.token.name')} required />
        <div className="field">
          <label htmlFor="token-scope">{t('account.token.scope')}</label>
          <select id="token-scope" name="scope">
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`scope.${scope}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="days"
          type="number"
          label={t('account.token.days')}
          defaultValue="90"
          min={1}
          max={365}
          required
        />
        <p>
          <button type="submit" name="intent" value="token" className="button">
            {t('account.token.create')}
          </button>
        </p>
      </form>
    </section>
  )
}

function TokenRow({ token: { id, name, scope, expiresAt, isOver } }: { token: Token }) {
  const t = useT()
  const day = sayDay(tokyoDay(new Date(expiresAt)), t.language)
  return (
    <li>
      <span>
        {name}
        <span className="fact-note">
          {t.word('scope', scope)}, {t(`account.token.${isOver ? 'expired' : 'expires'}`, { day })}
        </span>
      </span>
      <form method="post" action="/settings/account">
        <input type="hidden" name="token" value={id} />
        <button
          type="submit"
          name="intent"
          value="revoke-token"
          className="plain"
          aria-label={t('account.token.revokeNamed', { name })}
        >
          {t('account.token.revoke')}
        </button>
      </form>
    </li>
  )
}
