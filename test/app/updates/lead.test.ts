import { expect, test } from 'vitest'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'

test('the list of updates says where those without a day stand', () => {
  expect(translatorOf('en')('updates.lead', { n: 3 })).toMatch(
    /without a day stands at the day of its first sight/,
  )
  expect(translatorOf('ja')('updates.lead', { n: 3 })).toMatch(/日付のないものは初回確認日の位置/)
})
