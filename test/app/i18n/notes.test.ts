import { expect, test } from 'vitest'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { type Note, sayNote } from '#app/i18n/notes.ts'

const [en, ja] = [translatorOf('en'), translatorOf('ja')]

const unread: Note = {
  code: 'rows-unread',
  of: [
    { code: 'row-without-title', params: { url: 'https://x.example/1' } },
    { code: 'row-year-mistyped', params: { day: '2026-01-06', url: 'https://x.example/2' } },
  ],
}

test('a note says what it stands for, in the language of the page', () => {
  expect(sayNote(en, unread)).toBe(
    'not all could be read as it stands: a row has no title: https://x.example/1; a row is dated 6 Jan 2026, out of its order; the year may be mistyped: https://x.example/2',
  )
  expect(sayNote(ja, unread)).toBe(
    'そのままでは読めない箇所があります：件名のない行があります：https://x.example/1／並び順に合わない日付（2026年1月6日）の行があります。年の誤記かもしれません：https://x.example/2',
  )
})

test('a note of an earlier version, which holds its sentence, is said as it was', () => {
  const note = { code: 'unreadable', params: { why: 'jftc: lists nothing' } }
  expect(sayNote(en, note)).toBe('kept, and not read yet: jftc: lists nothing')
})
