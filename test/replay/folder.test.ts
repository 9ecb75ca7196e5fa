import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keptAnswer } from './folder.ts'

const root = mkdtempSync(join(tmpdir(), 'captures-'))
const folder = join(root, 'captures')
afterAll(() => rmSync(root, { recursive: true }))

function keep(name: string, content: string | object) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

const bodyOf = async (address: string) =>
  (await keptAnswer(folder, new URL(address)))?.body.toString()

test('a path is a file, and a folder its index', async () => {
  keep('a.jp/dir/index.html', 'index')
  keep('a.jp/news.xml', 'news')
  expect(await bodyOf('https://a.jp/dir/')).toBe('index')
  expect(await bodyOf('https://a.jp/dir')).toBe('index')
  expect(await bodyOf('https://a.jp/news.xml')).toBe('news')
  expect(await bodyOf('https://a.jp/absent')).toBeUndefined()
})

test('a query has its own file, under any of the names that it may have been saved by', async () => {
  keep('b.jp/list__q__limit%3D20%26offset%3D20', 'encoded')
  keep('b.jp/list__q__limit=5', 'as written')
  keep('b.jp/api__q__term=a b', 'decoded')
  keep('b.jp/list', 'none')
  expect(await bodyOf('https://b.jp/list?limit=20&offset=20')).toBe('encoded')
  expect(await bodyOf('https://b.jp/list?limit=5')).toBe('as written')
  expect(await bodyOf('https://b.jp/api?term=a%20b')).toBe('decoded')
  expect(await bodyOf('https://b.jp/list')).toBe('none')
  expect(await bodyOf('https://b.jp/list?limit=6')).toBeUndefined()
})

test('status and headers stand beside, with or without a body', async () => {
  keep('c.jp/page', 'text')
  keep('c.jp/page.headers.json', {
    status: 203,
    headers: {
      'Content-Type': 'text/html; charset=euc-jp',
      ETag: '"old"',
      'Content-Encoding': 'gzip',
    },
  })
  keep('c.jp/gone.headers.json', { status: 301, location: '/new' })
  const page = await keptAnswer(folder, new URL('https://c.jp/page'))
  expect(page).toMatchObject({
    status: 203,
    headers: { 'content-type': 'text/html; charset=euc-jp' },
  })
  expect(page!.headers.etag).not.toBe('"old"')
  expect(page!.headers).not.toHaveProperty('content-encoding')
  expect(await keptAnswer(folder, new URL('https://c.jp/gone'))).toMatchObject({
    status: 301,
    headers: { location: '/new' },
  })
})

test.each([
  ['d.jp/a.rdf', '', 'application/rdf+xml'],
  ['d.jp/a.pdf', '', 'application/pdf'],
  ['d.jp/260616', '<html>', 'text/html'],
  ['d.jp/feed', '<?xml version="1.0"?>', 'application/xml'],
  ['d.jp/api', '[{}]', 'application/json'],
  ['d.jp/document', '%PDF-1.7', 'application/pdf'],
])('what is kept in %s as "%s" is %s', async (name, content, type) => {
  keep(name, content)
  const kept = await keptAnswer(folder, new URL(`https://${name}`))
  expect(kept!.headers['content-type']).toBe(type)
})

test('nothing outside the folder is served, not through a link either', async () => {
  writeFileSync(join(root, 'secret'), 'secret')
  mkdirSync(join(folder, 'e.jp'), { recursive: true })
  symlinkSync(join(root, 'secret'), join(folder, 'e.jp/link'))
  expect(await bodyOf('https://e.jp/link')).toBeUndefined()
  expect(await bodyOf('https://e.jp/..%2f..%2fsecret')).toBeUndefined()
  expect(await bodyOf('https://e.jp/x%00')).toBeUndefined()
})
