import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Step } from '#app/jobs/station.ts'
import { openDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { dump } from './dump.ts'

const DAYS = ['2026-06-12T12:00+09:00', '2026-06-15T12:00+09:00'] as const
const STEPS: Step[] = ['capture-stored', 'parsed', 'transaction-open', 'transaction-committed']

const folder = mkdtempSync(join(tmpdir(), 'shirase-crash-'))
const first = join(folder, 'first')
const second = join(folder, 'second')
let replays: Replay[]
let expected: { first: ReturnType<typeof dump>; second: ReturnType<typeof dump> }
let afterFirst: string

beforeAll(async () => {
  cpSync('test/fixtures', first, { recursive: true })
  cpSync('test/fixtures', second, { recursive: true })
  changeSites(second)
  replays = await Promise.all([startReplay(first), startReplay(second)])
  afterFirst = join(folder, 'after-first.db')
  await round(afterFirst, 0)
  const undisturbed = copyOf(afterFirst, 'undisturbed')
  await round(undisturbed, 1)
  expected = { first: dump(afterFirst), second: dump(undisturbed) }
}, 120_000)

afterAll(() => Promise.all(replays.map((replay) => replay.close())))

test('the two rounds store what the crash tests compare', () => {
  const count = (rows: ReturnType<typeof dump>) =>
    Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.length]))
  const [one, two] = [count(expected.first), count(expected.second)]
  for (const name of ['updates', 'versions', 'links', 'dates', 'events', 'readMarks']) {
    expect([name, one[name]! > 0, two[name]! > one[name]!]).toEqual([name, true, true])
  }
})

// The long run kills at more places than `npm test` has the time for.
const FIRST = process.env.TEST_LONG ? [1, 2, 4, 7] : [4]
const LATER = process.env.TEST_LONG ? [1, 2, 3] : [2]

test.each(STEPS.flatMap((step) => FIRST.map((nth) => [step, nth] as const)))(
  'a first round killed after "%s" (%i) and run again stores the same',
  async (step, nth) => {
    const path = join(folder, `first-${step}-${nth}.db`)
    expect(await round(path, 0, `${step} ${nth}`)).toBe('SIGKILL')
    await round(path, 0)
    expect(dump(path)).toEqual(expected.first)
    expect(verifyDatabase(openDb(path)).differences).toEqual([])
  },
)

test.each(STEPS.flatMap((step) => LATER.map((nth) => [step, nth] as const)))(
  'a later round killed after "%s" (%i) and run again stores the same',
  async (step, nth) => {
    const path = copyOf(afterFirst, `second-${step}-${nth}`)
    expect(await round(path, 1, `${step} ${nth}`)).toBe('SIGKILL')
    await round(path, 1)
    expect(dump(path)).toEqual(expected.second)
  },
)

function copyOf(path: string, name: string): string {
  const copy = join(folder, `${name}.db`)
  cpSync(path, copy)
  return copy
}

/** Runs a round on one of the two days in a process of its own; returns the signal that ended it. */
function round(path: string, day: 0 | 1, crashAfter = ''): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/process/round.child.ts'], {
    env: {
      ...process.env,
      CRASH_AFTER: crashAfter,
      DATABASE_PATH: path,
      SHIRASE_NOW: DAYS[day],
      SHIRASE_REPLAY_URL: replays[day]!.url,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(signal) : reject(new Error(`exit ${code}`)),
    )
  })
}

/** Three days later: an item more, an item re-titled, a new announcement, an edited page. */
function changeSites(dir: string): void {
  edit(`${dir}/www.ppc.go.jp/information/index.html`, (page) =>
    page
      .replace(
        /<ul class="news-list">/,
        `$&<li><time datetime=" 2026-06-15 " class="news-date">令和8年6月15日</time><div class="news-label-wrap"><span class="news-label">個人情報保護法等</span></div><div class="news-text"><a href="/news/press/2026/260615?ref=ninf">個人情報の保護に関する法律等の一部を改正する法律案に関する資料を掲載しました（令和８年７月15日まで）</a></div></li>`,
      )
      .replace(
        '第359回個人情報保護委員会を開催しました。',
        '第359回個人情報保護委員会（臨時）を開催しました。',
      ),
  )
  edit(`${dir}/www.jftc.go.jp/houdou/pressrelease/shuyohodoR8.html`, (page) =>
    page.replace(
      /<ul class="norcor">/,
      '$&<li><a href="/houdou/pressrelease/2026/jun/260615_a.html">(令和8年6月15日)生成AIに関する実態調査報告書について</a></li>',
    ),
  )
  edit(`${dir}/www.cas.go.jp/jp/seisakukaigi/titeki2/ai_principle_code/index.html`, (page) =>
    page.replace(
      '</body>',
      '<p>令和8年10月26日から届出を受け付けます。</p><p><a href="youshiki.pdf">届出様式</a></p></body>',
    ),
  )
}

function edit(file: string, change: (page: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${file} was not changed`)
  writeFileSync(file, after)
}
