import { expect, test } from 'vitest'
import { Ladder } from '#app/components/instruments/ladder.tsx'
import type { Language } from '#app/i18n/translate.ts'
import { instrumentPage } from '#app/instruments/page.server.ts'
import { render } from '#test/app/components/render.tsx'
import { contextOf } from '#test/app/page-context.ts'

/** The steps that were taken, as the ladder of an instrument shows them. */
function taken(id: string, language: Language) {
  const { rungs } = instrumentPage(contextOf(), id)!
  return render(<Ladder rungs={rungs.filter(({ state }) => state !== 'ahead')} />, language)
}

test('the ladder says what was commented on, before there was a draft', () => {
  expect(taken('appi-amendment', 'en')).toContain('On the interim summary, not on a draft')
  expect(taken('appi-amendment', 'ja')).toContain('中間整理に対する意見募集')
})

test('the ladder says of an article what was promulgated in that year', () => {
  expect(taken('copyright-act-30-4', 'en')).toMatch(/1970.*The Copyright Act, by the year/)
  expect(taken('copyright-act-30-4', 'ja')).toContain('著作権法（法律番号による年）')
})

test('only the last provisions bring an act in force; those before bring a part of it', () => {
  const { rungs } = instrumentPage(contextOf(), 'appi-amendment')!
  const [last] = rungs.filter(({ stage }) => stage === 'in-force')
  expect(last!.expected.map(({ milestone }) => milestone)).toEqual(['main-in-force'])
})
