import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFilters } from '#app/filters.server.ts'
import { type Served, serve } from './people/app.ts'

let app: Served
beforeAll(async () => {
  app = await serve()
})
afterAll(() => app.close())

const left = (text: string) => /hint-wrong" role="alert">([^<]*)/.exec(text)?.[1]

test.each([
  ['/updates?authority=zzz', 'Not understood and left out: Authority “zzz”.'],
  ['/updates?from=2026-13-45', /^“2026-13-45” is no day of the years 1900 to 2199/],
  ['/updates?autority=jftc', 'Not understood and left out: “autority=jftc”.'],
  ['/timeline?instrument=zzz', 'Not understood and left out: Instrument “zzz”.'],
  ['/timeline?from=1900-01-01&to=2200-12-31', /^“2200-12-31” is no day of the years 1900 to 2199/],
  ['/timeline?kinds=zzz', 'Not understood and left out: “kinds=zzz”.'],
  ['/obligations?who=zzz', 'Not understood and left out: “who=zzz”.'],
  ['/instruments?stages=zzz', 'Not understood and left out: “stages=zzz”.'],
])('the page %s says what it left out', async (path, says) => {
  const { status, text } = await app.browser().get(path, { 'accept-language': 'en' })
  expect([status, left(text)]).toEqual([200, expect.stringMatching(says)])
})

test('the same is said in Japanese, and of the audit log', async () => {
  const ja = await app.browser().get('/obligations?who=zzz', { 'accept-language': 'ja' })
  expect(left(ja.text)).toBe('解釈できないため条件から外しました：「who=zzz」。')
  const admin = await app.join('admin')
  const { text } = await admin.get('/audit?subject=zzz&page=2')
  expect(left(text)).toBe('Not understood and left out: What “zzz” and “page=2”.')
  expect((await admin.get('/audit/export?subject=zzz')).status).toBe(400)
})

test.each([
  ['/timeline.csv?instrument=zzz', 'instrument=zzz'],
  ['/timeline.ics?instrument=zzz', 'instrument=zzz'],
  ['/timeline.svg?to=2026-13-45', 'to=2026-13-45'],
  ['/obligations.csv?who=zzz', 'who=zzz'],
])('no file is made for %s, and the answer says why', async (path, asked) => {
  const { status, headers, text } = await app.browser().get(path, { 'accept-language': 'en' })
  expect([status, headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8'])
  expect(text).toBe(
    `Not understood: ${asked}. No file was made, since it could not say what was left out of it.\n`,
  )
  const ja = await app.browser().get(path, { 'accept-language': 'ja' })
  expect(ja.text).toContain(`条件を解釈できません：${asked}。`)
})

test('a page with a value that it left out leads to the file of what it shows', async () => {
  const page = (await app.browser().get('/obligations?role=zzz&q=notice')).text
  expect(page).toContain('href="/obligations.csv?q=notice"')
  expect((await app.browser().get('/timeline.csv?by=authority&from=&who=')).status).toBe(200)
})

test('a few unknown names are told, and none at length', () => {
  const search = new URLSearchParams('a=1&b=2&c=3&d=4&known=yes')
  search.set('a', 'x'.repeat(500))
  const known = { names: ['known'], isUsable: () => true, others: ['d'] }
  expect(readFilters(search, known)).toEqual({
    filter: { known: 'yes' },
    wrong: ['a=xxxxxxxxxxxxxxxxxx', 'b=2', 'c=3'].map((value) => ({ name: null, value })),
  })
})
