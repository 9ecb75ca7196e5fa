import { NewPassword } from '#app/components/forms/new-password.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Outcome, type Told } from '#app/components/forms/told.tsx'
import { useT } from '#app/i18n/reader.tsx'

export function OwnPassword({ told }: { told: Told | undefined }) {
  const t = useT()
  return (
    <section id="password">
      <h2>{t('account.password')}</h2>
      <p className="small soft">{t('account.password.lead')}</p>
      <Outcome told={told} of={['password']} />
      <form method="post" action="/settings/account#password" className="form">
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
