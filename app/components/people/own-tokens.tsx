import { RowAction } from '#app/components/forms/row-action.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Outcome, type Told, typedIn } from '#app/components/forms/told.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tokyoDay } from '#content/dates/day.ts'

type Token = { id: string; name: string; scope: string; expiresAt: string; isOver: boolean }

type Props = {
  tokens: Token[]
  /** What a token of theirs can open. */
  scopes: ('read' | 'audit' | 'metrics')[]
  told: Told | undefined
}

/** Keys for programs: each is shown once, when it is made. */
export function OwnTokens({ tokens, scopes, told }: Props) {
  const t = useT()
  const typed = typedIn(told, 'token')
  const once = told?.once && 'token' in told.once ? told.once.token : null
  return (
    <section id="tokens">
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
      <form method="post" action="/settings/account#tokens" className="form">
        <TextField
          name="name"
          id="token-name"
          label={t('account.token.name')}
          defaultValue={typed.name}
          required
        />
        <div className="field">
          <label htmlFor="token-scope">{t('account.token.scope')}</label>
          <select id="token-scope" name="scope" defaultValue={typed.scope}>
            {scopes.map((scope) => (
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
          defaultValue={typed.days ?? '90'}
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
      <RowAction
        action="/settings/account"
        intent="revoke-token"
        field={['token', id]}
        named={t('account.token.revokeNamed', { name })}
      >
        {t('account.token.revoke')}
      </RowAction>
    </li>
  )
}
