import { NavLink } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'

export type SignedIn = { name: string; role: string }

const ADMIN_PAGES = [
  ['/settings/people', 'nav.people'],
  ['/audit', 'nav.audit'],
] as const

/** Who is signed in, what is theirs, and the way out; for a visitor the way in. */
export function OwnAccount({ signedIn }: { signedIn: SignedIn | null }) {
  const t = useT()
  if (!signedIn)
    return (
      <nav className="own" aria-label={t('nav.own')}>
        <NavLink to="/sign-in">{t('nav.signIn')}</NavLink>
      </nav>
    )
  return (
    <nav className="own" aria-label={t('nav.own')}>
      <NavLink to="/settings/account">{signedIn.name}</NavLink>
      {signedIn.role === 'admin' &&
        ADMIN_PAGES.map(([to, key]) => (
          <NavLink key={to} to={to}>
            {t(key)}
          </NavLink>
        ))}
      <form method="post" action="/sign-out">
        <button type="submit" className="plain">
          {t('nav.signOut')}
        </button>
      </form>
    </nav>
  )
}
