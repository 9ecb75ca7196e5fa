import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReasonWords } from '#app/components/updates/reason-words.tsx'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { ReaderProvider } from '#app/i18n/reader.tsx'
import type { Language } from '#app/i18n/translate.ts'

const shown = (field: string, phrase: string, language: Language) =>
  renderToStaticMarkup(
    <ReaderProvider
      reader={{
        t: translatorOf(language),
        theme: 'auto',
        zone: null,
        nonce: undefined,
        plain: false,
      }}
    >
      <ReasonWords {...{ field, phrase, language: 'ja', publisher: { en: 'MOJ', ja: '法務省' } }} />
    </ReaderProvider>,
  )

test('a reason by publisher names the publisher, and no id', () => {
  expect(shown('publisher', 'moj', 'en')).toBe('MOJ')
  expect(shown('publisher', 'moj', 'ja')).toBe('法務省')
})

test('words of an update are quoted in its language, and an address is none', () => {
  expect(shown('title', '肖像', 'en')).toBe('<q lang="ja">肖像</q>')
  expect(shown('url', 'www.moj.go.jp', 'en')).toBe('<span class="code">www.moj.go.jp</span>')
})
