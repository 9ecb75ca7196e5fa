import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { getCapture } from '#db/captures.ts'
import { openDb, openReader, prepared } from '#db/client.ts'
import { readFact, writeFact } from '#db/installation.ts'
import { installation } from '#db/schema.ts'
import { writeOlder } from './older.ts'

const fresh = (name = 'x.db') => join(mkdtempSync(join(tmpdir(), 'shirase-db-')), name)

test('a new file becomes a database, and keeps what is written to it', () => {
  const path = fresh()
  const db = openDb(path)
  writeFact(db, 'captures', 'live')
  db.$client.close()
  expect(readFact(openDb(path), 'captures')).toBe('live')
})

test('a damaged file is refused in one sentence and left as it is', () => {
  const path = fresh()
  writeFileSync(path, 'this is no database, whatever its name says'.repeat(100))
  const before = readFileSync(path)
  expect(() => openDb(path)).toThrow(
    /^The database .*x\.db is damaged or is not an SQLite file; .*\.$/,
  )
  expect(readFileSync(path)).toEqual(before)
})

test('a database whose pages were overwritten is refused in one sentence', () => {
  const path = fresh()
  openDb(path).$client.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xa5, 100))
  expect(() => openDb(path)).toThrow(/^The database .* is damaged.*\.$/)
})

test('a database newer than the code is refused and left as it is', () => {
  const path = fresh()
  const db = openDb(path)
  db.$client.exec(
    "insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)",
  )
  db.$client.close()
  expect(() => openDb(path)).toThrow(/is newer than this version of Shirase/)
})

test('a database of another program is refused', () => {
  const path = fresh()
  new Database(path).exec('create table recipes (name text)').close()
  expect(() => openDb(path)).toThrow(/belongs to another program/)
})

test('a folder that is not there is named in one sentence', () => {
  const path = join(fresh('missing'), 'x.db')
  expect(() => openDb(path)).toThrow(/^The database .* cannot be opened; .*\.$/)
})

test('a database is copied aside before it is migrated', () => {
  const path = fresh()
  writeOlder(path, 1, "insert into installation values ('captures', 'live')")
  openDb(path).$client.close()
  const copies = readdirSync(join(path, '..')).filter((name) => name.includes('.before-'))
  expect(copies).toHaveLength(1)
  const copy = new Database(join(path, '..', copies[0]!), { readonly: true })
  expect(copy.prepare("select value from installation where key = 'captures'").pluck().get()).toBe(
    'live',
  )
})

test('a reader cannot write', () => {
  const path = fresh()
  openDb(path).$client.close()
  expect(() => writeFact(openReader(path), 'captures', 'live')).toThrow(/readonly/)
})

test('a query is prepared once per database, and sees inside a transaction what was written there', () => {
  const [one, other] = [openDb(fresh('one.db')), openDb(fresh('other.db'))]
  let times = 0
  const facts = prepared((db) => {
    times++
    return db.select().from(installation).prepare()
  })
  const before = facts(one).all().length
  one.transaction((tx) => {
    writeFact(tx, 'captures', 'live')
    expect(facts(tx).all()).toHaveLength(before + 1)
  })
  expect([facts(one).all().length, facts(other).all().length]).toEqual([before + 1, before])
  expect(times).toBe(2)
})

test('why a capture could not be read is a note by now, whether it was a sentence or a code', () => {
  const path = fresh()
  const capture = (id: number, note: string) =>
    `insert into captures (id, source_id, kind, request_url, final_url, status, headers, sha256, fetched_at, hash, note)
     values (${id}, 'moj-news', 'live', 'u', 'u', 200, '{}', 'x', '2026-06-11T00:00:00Z', 'h${id}', ${note});`
  const blob = "insert into blobs values ('x', 0, 'raw', x'');"
  const notes = ["'moj-news: “x” lists nothing'", "'detail-no-text'", 'null']
  // Before the audit log, whose triggers need a connection of ours.
  writeOlder(path, 8, blob + notes.map((note, i) => capture(i + 1, note)).join(''))
  const db = openDb(path)
  expect([1, 2, 3].map((id) => getCapture(db, id)!.note)).toEqual([
    { code: 'told', params: { words: 'moj-news: “x” lists nothing' } },
    { code: 'detail-no-text' },
    null,
  ])
})
