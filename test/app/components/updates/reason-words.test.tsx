import { expect, test } from 'vitest'
import { ReasonWords } from '#app/components/updates/reason-words.tsx'
import type { Language } from '#app/i18n/translate.ts'
import { render } from '#test/app/components/render.tsx'

const shown = (field: string, phrase: string, language: Language) =>
  render(
    <ReasonWords {...{ field, phrase, language: 'ja', publisher: { en: 'MOJ', ja: '法務省' } }} />,
    language,
  )

test('a reason by publisher names the publisher, and no id', () => {
  expect(shown('publisher', 'moj', 'en')).toBe('MOJ')
  expect(shown('publisher', 'moj', 'ja')).toBe('法務省')
})

test('words of an update are quoted in its language, and an address is none', () => {
  expect(shown('title', '肖像', 'en')).toBe('<q lang="ja">肖像</q>')
  expect(shown('url', 'www.moj.go.jp', 'en')).toBe('<span class="code">www.moj.go.jp</span>')
})
