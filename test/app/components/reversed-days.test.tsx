import { expect, test } from 'vitest'
import { areReversed } from '#app/components/dates/reversed.ts'
import { WrongValues } from '#app/components/forms/field.tsx'
import { readRange } from '#app/components/timeline/range.ts'
import type { Language } from '#app/i18n/translate.ts'
import { render } from '#test/app/components/render.tsx'

const search = new URLSearchParams('from=2026-10-01&to=2026-01-01')

test('a page whose days stand in reverse says that it took them in order', () => {
  const said = (language: Language) =>
    render(<WrongValues wrong={[]} reversed={areReversed(search)} labelOf={String} />, language)
  expect(said('en')).toMatch(/role="alert".*last day stood before the first one/)
  expect(said('ja')).toMatch(/入れ替えて表示/)
  expect(readRange(search, '2026-11-21')).toMatchObject({ from: '2026-01-01', to: '2026-10-01' })
})
