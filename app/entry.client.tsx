import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { dismissGlossesWithEscape } from './components/gloss-dismissal.ts'
import { THEMES } from './i18n/preferences.ts'
import { type Reader, ReaderProvider } from './i18n/reader.tsx'
import { type Dictionary, type Language, translator } from './i18n/translate.ts'

const { lang, dataset } = document.documentElement
const language: Language = lang === 'ja' ? 'ja' : 'en'
const theme = THEMES.find((known) => known === dataset.theme) ?? 'auto'

dismissGlossesWithEscape(document)

// Only the dictionary of the page's language is loaded; the switch is a form, so a new document.
const dictionary: Promise<Dictionary> =
  language === 'ja'
    ? import('./i18n/ja/index.ts').then(({ ja }) => ja)
    : import('./i18n/en/index.ts').then(({ en }) => en)

dictionary.then((words) => {
  const t = translator(language, words)
  const zone = dataset.zone ?? null
  const reader: Reader = { t, theme, zone, nonce: undefined, plain: false }
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <ReaderProvider reader={reader}>
          <RemixBrowser />
        </ReaderProvider>
      </StrictMode>,
    )
  })
})
