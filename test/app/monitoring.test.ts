import { mkdtempSync, renameSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createClock } from '#app/clock.ts'
import { guard } from '#app/guard.ts'
import { monitoring } from '#app/monitoring.ts'
import { ALL_DEFENCES } from '#app/people/defences.ts'
import { makeToken } from '#app/people/token.ts'
import { asActor, operator } from '#db/actor.ts'
import { recordCheck } from '#db/checks.ts'
import { openDb, openReader } from '#db/client.ts'
import { storeListings } from '#db/listings.ts'
import { addPerson } from '#db/people.ts'
import { lister, listing } from '#test/db/memory.ts'

const NOW = '2026-06-12T12:00+09:00'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A database file with one update and two looks, and the web server's handlers over it. */
async function serve() {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-monitoring-')), 'x.db')
  const db = openDb(path)
  storeListings(db, [listing()], lister())
  const check = { sourceId: 'jftc-list', url: 'https://www.jftc.go.jp/' }
  recordCheck(db, { ...check, at: '2026-06-11T00:00:00.000Z', outcome: 'not-modified' })
  recordCheck(db, { ...check, at: '2026-06-12T00:00:00.000Z', outcome: 'unreachable' })
  const reader = openReader(path)
  const app = express()
  const desk = { writer: db, defences: ALL_DEFENCES }
  app.use(guard({ PUBLIC_URL: 'https://shirase.example' }, ALL_DEFENCES))
  app.use(monitoring(reader, '1.2.3', { desk, clock: createClock(NOW) }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  closing.push(
    () => server.close(),
    () => reader.$client.open && reader.$client.close(),
    () => db.$client.close(),
  )
  const { port } = server.address() as AddressInfo
  const ask = (where: string, host = `127.0.0.1:${port}`, more = {}) =>
    new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
      request({ port, path: where, headers: { host, ...more } }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        const { statusCode, headers } = response
        response.on('end', () =>
          resolve({ status: statusCode!, type: headers['content-type']!, body }),
        )
      })
        .on('error', reject)
        .end()
    })
  return { ask, path, reader, db }
}

test('a healthy installation says so, with its last look and version', async () => {
  const { ask } = await serve()
  const { status, body } = await ask('/healthz')
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { ok: true, database: 'ok', lastRound: '2026-06-12T00:00:00.000Z', version: '1.2.3' },
  ])
})

test.each(['/healthz', '/metrics'])('%s is 503 when the database cannot be read', async (where) => {
  const { ask, reader } = await serve()
  reader.$client.close()
  const { status, body } = await ask(where)
  expect([status, JSON.parse(body).ok]).toEqual([503, false])
})

test('a database whose name another file took is not healthy', async () => {
  const { ask, path } = await serve()
  renameSync(path, `${path}.away`)
  const { status, body } = await ask('/healthz')
  expect([status, JSON.parse(body).database]).toEqual([503, 'The database was moved or replaced.'])
})

test('the figures are lines that Prometheus reads', async () => {
  const { ask } = await serve()
  const { status, type, body } = await ask('/metrics')
  expect([status, type]).toEqual([200, expect.stringMatching(/^text\/plain;.*version=0\.0\.4/)])
  const lines = body.trimEnd().split('\n')
  const sample = /^[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+]+$/
  expect(
    lines.filter((line) => !sample.test(line) && !/^# (HELP|TYPE) [a-z_]+ /.test(line)),
  ).toEqual([])
  for (const line of [
    'shirase_updates{authority="jftc"} 1',
    'shirase_pages{outcome="unreachable"} 1',
    `shirase_last_good_timestamp_seconds{source="jftc-list"} ${Date.parse('2026-06-11') / 1000}`,
    'shirase_captures_total 0',
    `shirase_build_info{version="1.2.3",node="${process.versions.node}"} 1`,
  ]) {
    expect(lines).toContain(line)
  }
  for (const name of ['shirase_database_bytes{part="database"}', 'process_resident_memory_bytes']) {
    const value = lines
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1)
    expect([name, Number(value) > 10_000]).toEqual([name, true])
  }
})

test.each(['/healthz', '/metrics'])('%s answers no foreign host', async (where) => {
  const { ask } = await serve()
  expect((await ask(where, 'evil.example')).status).toBe(421)
})

test('others than this machine hear only whether all is well, and need a token for figures', async () => {
  const { ask, db } = await serve()
  const at = new Date(NOW).toISOString()
  const tokens = asActor(operator(at), () => {
    addPerson(
      db,
      { ...{ id: 'p', name: 'P', email: 'p@example.org', role: 'viewer' }, passwordHash: '' },
      at,
    )
    const made = { personId: 'p', name: 'prometheus', days: 1, at }
    return (['metrics', 'read'] as const).map((scope) => makeToken(db, { ...made, scope }))
  })
  const [figures, reading] = tokens.map((token) => ({ authorization: `Bearer ${token}` }))
  const outside = 'shirase.example'
  expect(JSON.parse((await ask('/healthz', outside)).body)).toEqual({ ok: true })
  expect((await ask('/metrics', outside)).status).toBe(401)
  expect((await ask('/metrics', outside, reading)).status).toBe(401)
  expect((await ask('/metrics', outside, figures)).body).toContain('shirase_updates{')
})
