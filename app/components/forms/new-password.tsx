import { useT } from '#app/i18n/reader.tsx'
import { TextField } from './text-field.tsx'

/** A new password, twice: what is typed unseen is easily typed wrong. */
export function NewPassword() {
  const t = useT()
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={t('person.newPassword')}
        autoComplete="new-password"
        minLength={12}
        required
        hint={t('person.password.policy')}
      />
      <TextField
        name="again"
        type="password"
        label={t('person.again')}
        autoComplete="new-password"
        required
      />
    </>
  )
}
