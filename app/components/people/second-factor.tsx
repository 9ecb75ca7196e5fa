import { TextField } from '#app/components/forms/text-field.tsx'
import { Outcome, type Told } from '#app/components/forms/told.tsx'
import { useT } from '#app/i18n/reader.tsx'

type Begun = { uri: string; codes: string[] }

/** An authenticator app beside the password: set up in two steps, the second proves the first. */
export function SecondFactor({ on, told }: { on: boolean; told: Told | undefined }) {
  const t = useT()
  const begun = told?.once && 'uri' in told.once ? told.once : null
  const verifying = begun !== null || (told?.did === 'second-verify' && told.problem)
  const step = on ? 'stop' : 'start'
  return (
    <section id="second-factor">
      <h2>{t('account.second')}</h2>
      <p>{t(on ? 'account.second.on' : 'account.second.off')}</p>
      <Outcome told={told} of={['second-start', 'second-verify', 'second-stop']} />
      {begun && <Setup {...begun} />}
      <form method="post" action="/settings/account#second-factor" className="form">
        {begun && <input type="hidden" name="uri" value={begun.uri} />}
        {begun && <input type="hidden" name="codes" value={begun.codes.join(' ')} />}
        {verifying ? <CodeField /> : <PasswordField />}
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

function CodeField() {
  const t = useT()
  return (
    <TextField
      name="code"
      id="second-code"
      label={t('account.second.code')}
      autoComplete="one-time-code"
      inputMode="numeric"
      required
    />
  )
}

function PasswordField() {
  const t = useT()
  return (
    <TextField
      name="password"
      id="second-password"
      type="password"
      label={t('person.nowPassword')}
      autoComplete="current-password"
      required
    />
  )
}

function Setup({ uri, codes }: Begun) {
  const t = useT()
  const key = new URL(uri).searchParams.get('secret') ?? ''
  return (
    <div className="once" role="status">
      <ol>
        <li>
          {t('account.second.secret')}
          <p>
            <code>{key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p className="small">
            <a href={uri}>{t('account.second.here')}</a>
          </p>
        </li>
        <li>
          {t('account.second.codes')}
          <ul className="spare">
            {codes.map((code) => (
              <li key={code} className="code">
                {code}
              </li>
            ))}
          </ul>
        </li>
        <li>{t('account.second.last')}</li>
      </ol>
    </div>
  )
}
