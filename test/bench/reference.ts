import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openReader } from '#db/client.ts'
import { LIST } from './raw-list.ts'

/**
 * R0, what a page of 50 rows costs at the least: node:http, the list's own SQL prepared once, and
 * HTML of a template string. `GET /?before=POSITION`.
 */
const { $client } = openReader(process.env.DATABASE_PATH!)
const list = $client.prepare(LIST)

const server = createServer(({ url }, response) => {
  const before = new URL(url!, 'http://127.0.0.1').searchParams.get('before')
  const rows = list.all(Number(before), 50) as Record<string, string>[]
  const lines = rows.map(
    ({ id, published, authority, title, type, origin, rank }) =>
      `<li><p>${published}</p><p>${authority}</p><p><a href="/updates/${id}">${escaped(title!)}</a></p><p>${type} ${origin} ${rank}</p></li>`,
  )
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><title>Updates</title><ol>${lines.join('')}</ol>`)
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  process.send?.('listening')
})
process.once('SIGTERM', () => process.exit(0))
