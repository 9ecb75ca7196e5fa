import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backUp } from '#db/backup.ts'
import { type NewCapture, saveCapture } from '#db/captures.ts'
import { openDb, openReader } from '#db/client.ts'
import { emptyLog, eraseBytes } from '#db/erase.ts'
import { readFact, writeFact } from '#db/installation.ts'
import { restore } from '#db/restore.ts'
import { verifyDatabase } from '#db/verify.ts'

const folderOf = () => mkdtempSync(join(tmpdir(), 'shirase-backup-'))

const answer = (body: string, over: Partial<NewCapture> = {}): NewCapture => ({
  ...{ sourceId: 'moj-press', kind: 'live', status: 200, headers: {}, charset: 'utf-8' },
  ...{ requestUrl: 'https://www.moj.go.jp/x.html', finalUrl: 'https://www.moj.go.jp/x.html' },
  ...{ bytes: Buffer.from(body), fetchedAt: '2026-06-11T00:00:00.000Z' },
  ...over,
})

/** A database file that says `word`, closed. */
function databaseOf(path: string, word: string): string {
  const db = openDb(path)
  writeFact(db, 'word', word)
  db.$client.close()
  return path
}

function wordIn(path: string): string | null {
  const db = openDb(path)
  const word = readFact(db, 'word')
  expect(verifyDatabase(db).differences).toEqual([])
  db.$client.close()
  return word
}

test('a backup of a database in use holds what was committed, and nothing half done', () => {
  const folder = folderOf()
  const path = join(folder, 'a.db')
  const db = openDb(path)
  writeFact(db, 'word', 'committed')
  db.$client.exec("begin immediate; update installation set value = 'under way' where key = 'word'")
  backUp(path, join(folder, 'b.db'))
  db.$client.exec('commit')
  expect(wordIn(join(folder, 'b.db'))).toBe('committed')
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
})

test('a file that is there is overwritten only when that is asked', () => {
  const folder = folderOf()
  const path = databaseOf(join(folder, 'a.db'), 'new')
  const file = join(folder, 'b.db')
  writeFileSync(file, 'precious')
  expect(() => backUp(path, file)).toThrow(/b\.db is there already; .*--force\.$/)
  expect(readFileSync(file, 'utf8')).toBe('precious')
  backUp(path, file, { force: true })
  expect(wordIn(file)).toBe('new')
})

test('a database is never its own backup, by whatever name', () => {
  const path = databaseOf(join(folderOf(), 'a.db'), 'x')
  expect(() => backUp(path, join(path, '..', '.', 'a.db'), { force: true })).toThrow(/itself/)
  expect(() => restore(path, path)).toThrow(/itself/)
  expect(wordIn(path)).toBe('x')
})

test('a restore puts the backup in place and keeps every former database aside', () => {
  const folder = folderOf()
  const path = databaseOf(join(folder, 'a.db'), 'first')
  const file = databaseOf(join(folder, 'b.db'), 'backup')
  expect(restore(path, file)).toBe(`${path}.before-restore`)
  expect(wordIn(path)).toBe('backup')
  expect(restore(path, file)).toBe(`${path}.before-restore-2`)
  expect(wordIn(`${path}.before-restore`)).toBe('first')
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
})

test('a restore that fails on its way leaves the database as it was, and no copy beside it', () => {
  const folder = folderOf()
  const path = databaseOf(join(folder, 'a.db'), 'first')
  const file = databaseOf(join(folder, 'b.db'), 'backup')
  writeFileSync(`${path}.restoring`, 'left by one that was killed')
  const onStep = () => {
    throw new Error('no room')
  }
  expect(() => restore(path, file, { onStep })).toThrow('no room')
  expect(readdirSync(folder).filter((name) => name.includes('restor'))).toEqual([])
  expect(wordIn(path)).toBe('first')
})

test('where there is no database, a restore makes one', () => {
  const folder = folderOf()
  const file = databaseOf(join(folder, 'b.db'), 'backup')
  expect(restore(join(folder, 'a.db'), file)).toBeNull()
  expect(wordIn(join(folder, 'a.db'))).toBe('backup')
})

test('what only the log of a killed process holds is kept aside, and not played into the restored file', () => {
  const folder = folderOf()
  const path = join(folder, 'a.db')
  const db = openDb(path)
  writeFact(db, 'word', 'in the log')
  // A killed process leaves its files as they stand; a copy of the open ones is the same.
  const killed = join(folder, 'killed.db')
  for (const log of ['', '-wal']) writeFileSync(killed + log, readFileSync(path + log))
  db.$client.close()
  restore(killed, databaseOf(join(folder, 'b.db'), 'backup'))
  expect(wordIn(killed)).toBe('backup')
  expect(wordIn(`${killed}.before-restore`)).toBe('in the log')
})

test('a damaged database is replaced, and kept aside with its log', () => {
  const folder = folderOf()
  const path = join(folder, 'a.db')
  writeFileSync(path, 'no database at all'.repeat(500))
  writeFileSync(`${path}-wal`, 'no log either')
  restore(path, databaseOf(join(folder, 'b.db'), 'backup'))
  expect(wordIn(path)).toBe('backup')
  expect(readFileSync(`${path}.before-restore`, 'utf8')).toMatch(/^no database/)
  expect(readFileSync(`${path}.before-restore-wal`, 'utf8')).toBe('no log either')
})

test.each([
  ['writes', openDb],
  ['only reads', openReader],
])('a database that another connection has open, which %s, is not exchanged', (_, open) => {
  const folder = folderOf()
  const path = databaseOf(join(folder, 'a.db'), 'in use')
  const file = databaseOf(join(folder, 'b.db'), 'backup')
  const other = open(path)
  readFact(other, 'word')
  expect(() => restore(path, file)).toThrow(/a\.db is in use; stop Shirase.*\.$/)
  expect(existsSync(`${path}.restoring`)).toBe(false)
  expect(readFact(other, 'word')).toBe('in use')
  other.$client.close()
  expect(wordIn(path)).toBe('in use')
})

test.each([
  [
    'is no database',
    (file: string) => writeFileSync(file, 'x'.repeat(5000)),
    /is damaged or is not/,
  ],
  ['is empty', (file: string) => writeFileSync(file, ''), /is not a database of Shirase/],
  [
    'belongs to another program',
    (file: string) => new Database(file).exec('create table installation (a text)').close(),
    /is not a database of Shirase/,
  ],
  [
    'is newer',
    (file: string) => {
      databaseOf(file, 'x')
      new Database(file)
        .exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
        .close()
    },
    /is newer than this version/,
  ],
  [
    'is damaged inside',
    (file: string) => {
      databaseOf(file, 'x')
      new Database(file).pragma('journal_mode = DELETE')
      const bytes = readFileSync(file)
      writeFileSync(file, bytes.fill(0xa5, 8192))
    },
    /is damaged/,
  ],
  ['is not there', () => {}, /cannot be opened/],
])('a backup that %s is refused in one sentence, and nothing changes', (_, make, sentence) => {
  const folder = folderOf()
  const path = databaseOf(join(folder, 'a.db'), 'kept')
  const file = join(folder, 'b.db')
  make(file)
  expect(() => restore(path, file)).toThrow(sentence)
  expect(existsSync(`${path}.before-restore`)).toBe(false)
  expect(wordIn(path)).toBe('kept')
})

test('erased bytes are in no file of the database, and come back with no later capture', () => {
  const folder = folderOf()
  const path = join(folder, 'a.db')
  const db = openDb(path)
  const bytes = Buffer.from('山田太郎、電話 03-0000-0000')
  const { sha256 } = saveCapture(db, answer('', { bytes }))!
  saveCapture(db, answer('another page'))
  const { id } = saveCapture(db, answer('', { bytes, sourceId: 'jftc-list' }))!
  expect(eraseBytes(db, sha256, 'personal data', '2026-06-12T00:00:00.000Z')).toEqual([1, id])
  expect(emptyLog(db)).toBe(true)
  const again = saveCapture(db, answer('', { bytes }))!
  expect(again).toMatchObject({ sha256, erasedReason: 'personal data' })
  expect(verifyDatabase(db)).toMatchObject({ captures: 4, erased: 1, differences: [] })
  db.$client.close()
  for (const name of readdirSync(folder)) {
    expect([name, readFileSync(join(folder, name)).includes(bytes)]).toEqual([name, false])
  }
})

test('verify tells bytes that went without a reason', () => {
  const db = openDb(':memory:')
  saveCapture(db, answer('A'))
  db.$client.exec('update blobs set bytes = null')
  expect(verifyDatabase(db).differences.join()).toMatch(/are gone, and no reason was given/)
})
