import { NavLink } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import { Choices } from './choices.tsx'
import { OwnAccount, type SignedIn } from './own-account.tsx'

const PAGES = [
  ['/', 'nav.overview'],
  ['/timeline', 'nav.timeline'],
  ['/updates', 'nav.updates'],
  ['/instruments', 'nav.instruments'],
  ['/obligations', 'nav.obligations'],
  ['/review', 'nav.review'],
  ['/sources', 'nav.sources'],
] as const

type Props = {
  signedIn: SignedIn | null
  /** False where pages are for those who signed in, and nobody did. */
  mayRead: boolean
}

export function PageHeader({ signedIn, mayRead }: Props) {
  const t = useT()
  return (
    <header className="band">
      <div className="page-header">
        <a className="brand" href="/">
          <NoticeBoard />
          <span>{t('brand.name')}</span>
          <span className="brand-other" lang={t.language === 'ja' ? 'en' : 'ja'}>
            {t.language === 'ja' ? 'Shirase' : '知らせ'}
          </span>
        </a>
        <nav className="nav" aria-label={t('nav.label')}>
          {(mayRead ? PAGES : []).map(([to, key]) => (
            <NavLink key={to} to={to} end={to === '/'}>
              {t(key)}
            </NavLink>
          ))}
        </nav>
        <OwnAccount signedIn={signedIn} />
        <Choices />
      </div>
    </header>
  )
}

/** A kōsatsu, the roofed board on which notices were put up. */
function NoticeBoard() {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d="M3 11 16 4l13 7M7 12v11h18V12M16 23v6M11.5 15.5h9M11.5 19h6" />
    </svg>
  )
}
