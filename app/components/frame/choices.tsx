import { useLocation } from '@remix-run/react'
import { THEMES, type Theme } from '#app/i18n/preferences.ts'
import { useReader } from '#app/i18n/reader.tsx'

/** Language and theme: plain forms that set a cookie and come back, with or without JavaScript. */
export function Choices() {
  const { t, theme } = useReader()
  const { pathname, search } = useLocation()
  const other = t.language === 'ja' ? 'en' : 'ja'
  const here = <input type="hidden" name="to" value={pathname + search} />
  return (
    <div className="choices">
      <form method="post" action="/preferences">
        {here}
        <button type="submit" className="choice" name="language" value={other} lang={other}>
          {t('language.switch')}
        </button>
      </form>
      <form method="post" action="/preferences" aria-label={t('theme.label')}>
        {here}
        {THEMES.map((value) => (
          <button
            key={value}
            type="submit"
            className="choice"
            name="theme"
            value={value}
            title={t(`theme.${value}`)}
            aria-pressed={theme === value}
          >
            <ThemeShape theme={value} />
            <span className="visually-hidden">{t(`theme.${value}`)}</span>
          </button>
        ))}
      </form>
    </div>
  )
}

const SHAPES: Record<Exclude<Theme, 'auto'>, string> = {
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13 10A6 6 0 0 1 6 3a5.5 5.5 0 1 0 7 7z',
}

function ThemeShape({ theme }: { theme: Theme }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={theme === 'light' ? 'none' : 'currentColor'}
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {theme === 'auto' ? (
        <>
          <path d="M8 2a6 6 0 0 0 0 12z" />
          <circle cx="8" cy="8" r="6" fill="none" />
        </>
      ) : (
        <path d={SHAPES[theme]} />
      )}
    </svg>
  )
}
