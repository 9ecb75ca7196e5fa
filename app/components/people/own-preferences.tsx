import { TextField } from '#app/components/forms/text-field.tsx'
import { Outcome, type Told, typedIn } from '#app/components/forms/told.tsx'
import { THEMES } from '#app/i18n/preferences.ts'
import { useT } from '#app/i18n/reader.tsx'

type Props = {
  page: {
    name: string
    language: string | null
    theme: string | null
    zone: string | null
    zones: string[]
  }
  told: Told | undefined
}

/** Name, language, theme and time zone; what is left open follows the browser. */
export function OwnPreferences({ page, told }: Props) {
  const t = useT()
  const typed = typedIn(told, 'preferences')
  return (
    <section id="preferences">
      <h2>{t('account.preferences')}</h2>
      <Outcome told={told} of={['preferences']} />
      <form method="post" action="/settings/account#preferences" className="form">
        <TextField
          name="name"
          label={t('person.name')}
          defaultValue={typed.name ?? page.name}
          autoComplete="name"
          required
        />
        <div className="field">
          <label htmlFor="field-language">{t('account.language')}</label>
          <select
            id="field-language"
            name="language"
            defaultValue={typed.language ?? page.language ?? ''}
          >
            <option value="">{t('account.choice.browser')}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="ja" lang="ja">
              日本語
            </option>
          </select>
        </div>
        <div className="field">
          <label htmlFor="field-theme">{t('account.theme')}</label>
          <select id="field-theme" name="theme" defaultValue={typed.theme ?? page.theme ?? ''}>
            <option value="">{t('account.choice.browser')}</option>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t(`theme.${theme}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="zone"
          label={t('account.zone')}
          hint={t('account.zone.hint')}
          defaultValue={typed.zone ?? page.zone ?? ''}
          placeholder="Asia/Tokyo"
          list="zones"
          autoComplete="off"
        />
        <datalist id="zones">
          {page.zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <p>
          <button type="submit" name="intent" value="preferences" className="button">
            {t('account.save')}
          </button>
        </p>
      </form>
    </section>
  )
}
