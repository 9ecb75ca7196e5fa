import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './people/app.ts'

let app: Served
beforeAll(async () => {
  app = await serve()
})
afterAll(() => app.close())

test.each([
  ['/%', '/%25'],
  ['/updates/%zz?q=1', '/updates%2F%25zz'],
  ['//elsewhere.example/%ff', '/%2Felsewhere.example%2F%25ff'],
])('%s cannot be decoded, and is the usual page of what is not found', async (path, to) => {
  const led = await app.browser().get(path)
  expect([led.status, led.to]).toEqual([302, to])
  const { status, text } = await app.browser().get(to, { 'accept-language': 'en' })
  expect([status, text]).toEqual([404, expect.stringContaining('</html>')])
})
