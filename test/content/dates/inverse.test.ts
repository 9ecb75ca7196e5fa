import { expect, test } from 'vitest'
import { findDates } from '#content/dates/find.ts'
import { everyDay } from './every-day.ts'
import { FORMS, type Form } from './written-forms.ts'

// Each form takes other days of the whole, and the ends of all months; `npm run test:long` all days.
const SHARE = 17
const MONTH_END = /-(?:01|28|29|30|31)$/

function daysFor(form: number, can: Form['can']) {
  return everyDay.filter((day, i) => {
    if (can && !can(day)) return false
    return process.env.TEST_LONG || i % SHARE === form % SHARE || MONTH_END.test(day)
  })
}

const read = (text: string) =>
  findDates(text, { published: null })
    .map(({ start, end, phrase }) => `${start} ${end} ${phrase}`)
    .join(', ')

const forms = FORMS.map((form, i) => ({ ...form, days: daysFor(i, form.can) }))

test.each(forms)('what is written as $name is read again, whole', ({ write, names, days }) => {
  expect(days.length).toBeGreaterThan(1_000)
  const wrong = days
    .map((day) => ({ text: write(day), named: names(day).join(' ') }))
    .map(({ text, named }) => ({ named: `${named} ${text}`, read: read(text) }))
    .filter((written) => written.read !== written.named)
  expect(wrong).toEqual([])
})
