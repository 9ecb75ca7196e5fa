import { useT } from '#app/i18n/reader.tsx'
import { NewPassword } from './new-password.tsx'
import { TextField } from './text-field.tsx'
import { Outcome, type Told } from './told.tsx'

type Props = { told: Told | undefined }

export function OwnPassword({ told }: Props) {
  const t = useT()
  return (
    <section>
      <h2>{t('account.password')}</h2>
      <p className="small soft">{t('account.password.lead')}</p>
      <Outcome told={told} of={['password']} />
      <form method="post" action="/settings/account" className="form">
        <TextField
          name="now"
          type="password"
          label={t('person.nowPassword')}
          autoComplete="current-password"
          required
        />
        <NewPassword />
        <p>
          <button type="submit" name="intent" value="password" className="button">
            {t('account.password.change')}
          </button>
        </p>
      </form>
    </section>
  )
}

/** An authenticator app beside the password: set up in two steps, the second proves the first. */
export function SecondFactor({ on, told }: Props & { on: boolean }) {
  const t = useT()
  const setup = told?.once && 'uri' in told.once ? told.once : null
  const verifying = setup !== null || (told?.did === 'second-verify' && told.problem)
  const step = on ? 'stop' : 'start'
  return (
    <section>
      <h2>{t('account.second')}</h2>
      <p>{t(on ? 'account.second.on' : 'account.second.off')}</p>
      <Outcome told={told} of={['second-start', 'second-verify', 'second-stop']} />
      {setup && <Setup {...setup} />}
      <form method="post" action="/settings/account" className="form">
        {verifying ? (
          <TextField
            name="code"
            id="second-code"
            label={t('signIn.code')}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
          />
        ) : (
          <TextField
            name="password"
            id="second-password"
            type="password"
            label={t('person.nowPassword')}
            autoComplete="current-password"
            required
          />
        )}
        <p>
          <button
            type="submit"
            name="intent"
            value={`second-${verifying ? 'verify' : step}`}
            className="button"
          >
            {t(`account.second.${verifying ? 'verify' : step}`)}
          </button>
        </p>
      </form>
    </section>
  )
}

function Setup({ uri, codes }: { uri: string; codes: string[] }) {
  const t = useT()
  const key = new URL(uri).searchParams.get('secret') ?? ''
  return (
    <div className="once" role="status">
      <p>{t('account.second.secret')}</p>
      <p>
        <code>{key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <details>
        <summary>{t('account.second.address')}</summary>
        <p className="code">{uri}</p>
      </details>
      <p>{t('account.second.codes')}</p>
      <ul className="spare">
        {codes.map((code) => (
          <li key={code} className="code">
            {code}
          </li>
        ))}
      </ul>
    </div>
  )
}
