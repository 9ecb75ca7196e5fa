import { useT } from '#app/i18n/reader.tsx'

const ROLES = ['admin', 'editor', 'counsel', 'viewer'] as const

export function RoleChoice({
  chosen,
  ...select
}: {
  chosen: string
  id?: string
  'aria-label'?: string
}) {
  const t = useT()
  return (
    <select name="role" defaultValue={chosen} key={chosen} {...select}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`account.role.${role}`)}
        </option>
      ))}
    </select>
  )
}
