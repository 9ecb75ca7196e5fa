import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Step } from '#app/jobs/station.ts'
import { openDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import { pdfOf } from '#test/pdf.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { dump } from './dump.ts'

const KILLS: [Step, number][] = [
  ['detail-fetched', 6],
  ['detail-stored', 1],
  ['detail-stored', 6],
]
const TEXT = [
  '生成AIに関する実態調査報告書を公表しました。',
  '意見は令和8年7月15日まで受け付けます。',
]

const folder = mkdtempSync(join(tmpdir(), 'shirase-detail-crash-'))
const sites = join(folder, 'sites')
let replay: Replay
let listedOnly: string
let expected: ReturnType<typeof all>

beforeAll(async () => {
  cpSync('test/fixtures', sites, { recursive: true })
  replay = await startReplay(sites)
  listedOnly = join(folder, 'listed.db')
  // Killed at its first page: everything is listed, and every page still wanted.
  await round(listedOnly, 'detail-fetched 1')
  servePages(listedOnly)
  const undisturbed = copyOf('undisturbed')
  await round(undisturbed)
  expected = all(undisturbed)
}, 120_000)

afterAll(() => replay.close())

test('the undisturbed round reads pages, of which some are PDFs, and links what they say', () => {
  const db = openDb(join(folder, 'undisturbed.db'))
  const formats = db.$client.prepare('select distinct format from details order by 1').pluck().all()
  expect(formats).toEqual(expect.arrayContaining(['html', 'pdf']))
  const texts = (expected.dates as { field: string }[]).filter(({ field }) => field === 'text')
  expect(texts.length).toBeGreaterThan(5)
  expect(verifyDatabase(db).differences).toEqual([])
})

test.each(KILLS)(
  'a round killed after "%s" (%i) and run again stores the same',
  async (step, nth) => {
    const path = copyOf(`${step}-${nth}`)
    expect(await round(path, `${step} ${nth}`)).toBe('SIGKILL')
    await round(path)
    const db = openDb(path)
    expect(verifyDatabase(db).differences).toEqual([])
    const once =
      'select count(*) from captures group by source_id, request_url, sha256 having count(*) > 1'
    expect(db.$client.prepare(once).all()).toEqual([])
    db.$client.close()
    expect(all(path)).toEqual(expected)
  },
)

/** What is stored, with the texts of pages. */
function all(path: string): Record<string, unknown[]> {
  const db = openDb(path)
  const details = db.$client
    .prepare(`select u.url, u.detail, u.detail_tries, d.format, d.text, d.sha256, d.note,
      d.settled_at is not null as settled from updates u join details d on d.update_id = u.id
      order by u.url, u.published, u.title`)
    .all()
  db.$client.close()
  return { ...dump(path), details }
}

/** Gives the fifteen newest wanted pages a text, every fifth as a PDF, and leaves no other wanted. */
function servePages(path: string): void {
  const db = openDb(path)
  const wanted = db.$client
    .prepare("select id, url from updates where detail = 'wanted' order by position desc")
    .all() as { id: number; url: string }[]
  const pages = wanted.filter(({ url }) =>
    /^https?:\/\/www\.jftc\.go\.jp\/.+\d\w*\.html$/.test(url),
  )
  for (const [i, { url }] of pages.slice(0, 15).entries()) {
    const file = join(sites, new URL(url).host, new URL(url).pathname)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, i % 5 === 0 ? pdfOf(TEXT) : `<main><p>${TEXT.join('<p>')}</main>`)
  }
  const kept = pages.slice(0, 15).map(({ id }) => id)
  db.$client.exec(
    `update updates set detail = 'none' where detail = 'wanted' and id not in (${kept.join()})`,
  )
  db.$client.close()
}

function copyOf(name: string): string {
  const copy = join(folder, `${name}.db`)
  cpSync(listedOnly, copy)
  return copy
}

/** Runs a round in a process of its own; returns the signal that ended it. */
function round(path: string, crashAfter = ''): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/process/round.child.ts'], {
    env: {
      ...process.env,
      CRASH_AFTER: crashAfter,
      DATABASE_PATH: path,
      SHIRASE_NOW: '2026-06-12T12:00+09:00',
      SHIRASE_REPLAY_URL: replay.url,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(signal) : reject(new Error(`exit ${code}`)),
    )
  })
}
