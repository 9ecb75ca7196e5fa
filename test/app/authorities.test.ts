import { expect, test } from 'vitest'
import { authoritiesPage } from '#app/authorities/page.server.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { recordCheck } from '#db/checks.ts'
import { contextOf, fill } from '#test/app/page-context.ts'

const jftc = (context: ReturnType<typeof contextOf>) =>
  authoritiesPage(context)
    .groups.flatMap(({ bodies }) => bodies)
    .find(({ id }) => id === 'jftc')!

test('a body of which nothing was ever read is not read, and not quiet', () => {
  const context = contextOf()
  expect(jftc(context)).toMatchObject({ sources: 1, updates: 0, unread: true })
  const check = { sourceId: 'jftc-list', url: 'https://www.jftc.go.jp/' }
  recordCheck(context.db, { ...check, at: '2026-11-20T00:00:00.000Z', outcome: 'unreachable' })
  expect(jftc(context).unread).toBe(true)
  recordCheck(context.db, { ...check, at: '2026-11-20T01:00:00.000Z', outcome: 'ok' })
  expect(jftc(context).unread).toBe(false)
})

test('of what is stored the number is told', () => {
  const context = contextOf()
  fill(context.db, 2)
  expect(jftc(context)).toMatchObject({ updates: 2, unread: false })
})

test('sources are declared until they are read, and where nothing is stored no number says so', () => {
  expect(translatorOf('en')('authorities.col.sources')).toBe('Sources declared')
  expect(translatorOf('ja')('authorities.col.sources')).toBe('登録済みの情報源')
  expect(translatorOf('en')('overview.authority.updates', { n: 0 })).toBe('no update stored')
})
