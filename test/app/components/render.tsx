import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { ReaderProvider } from '#app/i18n/reader.tsx'
import type { Language } from '#app/i18n/translate.ts'

const READER = { theme: 'auto', zone: null, nonce: undefined, plain: false } as const

/** What a page shows to a reader of one language, as HTML. */
export const render = (node: ReactNode, language: Language = 'en'): string =>
  renderToStaticMarkup(
    <ReaderProvider reader={{ ...READER, t: translatorOf(language) }}>{node}</ReaderProvider>,
  )
