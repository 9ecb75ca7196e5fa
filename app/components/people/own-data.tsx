import { TextField } from '#app/components/forms/text-field.tsx'
import { Outcome, type Told } from '#app/components/forms/told.tsx'
import { useT } from '#app/i18n/reader.tsx'

/** What is held about somebody, as a file; and the way to have it erased. */
export function OwnData({ told }: { told: Told | undefined }) {
  const t = useT()
  return (
    <section id="data">
      <h2>{t('account.data')}</h2>
      <p>
        <a href="/settings/account/export" download>
          {t('account.data.export')}
        </a>
      </p>
      <p className="small soft">{t('account.data.anonymise.lead')}</p>
      <Outcome told={told} of={['anonymise']} />
      <form method="post" action="/settings/account#data" className="form">
        <TextField
          name="password"
          id="anonymise-password"
          type="password"
          label={t('account.data.confirm')}
          autoComplete="current-password"
          required
        />
        <p>
          <button type="submit" name="intent" value="anonymise" className="button button-risky">
            {t('account.data.anonymise')}
          </button>
        </p>
      </form>
    </section>
  )
}
