import { expect, test } from 'vitest'
import { SinceVisit } from '#app/components/overview/since-visit.tsx'
import type { Language } from '#app/i18n/translate.ts'
import { render } from '#test/app/components/render.tsx'

const textOf = (language: Language, linked: number) => {
  const visit = { since: '2026-11-20T00:00:00.000Z', updates: [], more: false, confirmed: [] }
  return render(<SinceVisit visit={{ ...visit, linked }} />, language)
}

test('earlier items that changed rules have linked are told in one line, with their number', () => {
  expect(textOf('en', 1)).toContain('1 earlier item now linked')
  expect(textOf('en', 1200)).toContain('1,200 earlier items now linked')
  expect(textOf('ja', 12)).toContain('以前からある公表12件')
})

test('when there are none, nothing is said of it', () => {
  expect(textOf('en', 0)).not.toContain('linked')
  expect(textOf('ja', 0)).not.toContain('関連付け')
})
