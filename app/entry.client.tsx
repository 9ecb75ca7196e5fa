import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { dismissGlossesWithEscape } from './components/updates/gloss-dismissal.ts'
import { dictionary } from './i18n/areas.ts'
import { THEMES } from './i18n/preferences.ts'
import { type Reader, ReaderProvider } from './i18n/reader.tsx'
import { type Dictionary, type Language, translator } from './i18n/translate.ts'

const { lang, dataset } = document.documentElement
const language: Language = lang === 'ja' ? 'ja' : 'en'
const reader: Reader = {
  // The routes have read the words of this page before, and read those of the next as they come.
  t: translator(language, dictionary as Dictionary),
  theme: THEMES.find((known) => known === dataset.theme) ?? 'auto',
  zone: dataset.zone ?? null,
  nonce: undefined,
  plain: false,
}

dismissGlossesWithEscape(document)

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
