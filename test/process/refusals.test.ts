import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { node, shirase } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirase-refusals-'))
const taken = createServer()
const sound = join(folder, 'sound.db')
let port: number

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  port = (taken.address() as AddressInfo).port
  const { code } = await node(['--import', 'tsx', 'app/setup.ts'], { DATABASE_PATH: sound })
  expect(code).toBe(0)
}, 60_000)

afterAll(() => new Promise((resolve) => taken.close(resolve)))

/** `npm start`: how it ended, and the one sentence that it said. */
async function start(env: Record<string, string>) {
  const { code, stdout, stderr } = await node(['app/start.mjs'], {
    PORT: '0',
    DATABASE_PATH: sound,
    ...env,
  })
  expect(code).toBe(1)
  expect(stdout).toBe('')
  return stderr.replace('Building the pages …\n', '').trim()
}

test('an occupied port is named, with a way out', async () => {
  expect(await start({ PORT: String(port) })).toBe(
    `Port ${port} on 127.0.0.1 is taken; stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
})

test.each([
  ['PORT', 'eighty', /^The setting PORT=eighty must be a number from 0 to 65535\.$/],
  [
    'HOST',
    '0.0.0.0',
    /^HOST=0\.0\.0\.0 is refused until there is an administrator: .* user add .*\.$/,
  ],
  [
    'PUBLIC_URL',
    'https://a.example/b',
    /^The setting PUBLIC_URL=.* must be an address without a path/,
  ],
  ['PUBLIC_URL', 'foo', /^The setting PUBLIC_URL=foo must be an address such as \S+\.$/],
  [
    'SESSION_SECRET',
    'too short',
    /^The setting SESSION_SECRET must have at least 32 characters\.$/,
  ],
  [
    'SHIRASE_NOW',
    '9999-12-31T00:00Z',
    /^The setting SHIRASE_NOW=9999\S+ must be an instant of the years 1971 to 2049\.$/,
  ],
  [
    'USER_AGENT_CONTACT',
    '法務部',
    /^The setting USER_AGENT_CONTACT=法務部 must be one line of plain ASCII, such as \S+\.$/,
  ],
  ['SHIRASE_NOW', 'soon', /^The setting SHIRASE_NOW=soon must be an instant .*\.$/],
])('a bad %s is named in one sentence', async (name, value, sentence) => {
  expect(await start({ [name]: value })).toMatch(sentence)
})

test('bad content is named with its file, line and field', async () => {
  const dir = join(folder, 'content')
  mkdirSync(join(dir, 'instruments'), { recursive: true })
  const good = readFileSync('content/instruments/ai-basic-plan.yaml', 'utf8')
  writeFileSync(
    join(dir, 'instruments/ai-basic-plan.yaml'),
    good.replace(/^force: .*$/m, 'force: decree'),
  )
  const said = await start({ CONTENT_DIR: dir })
  expect(said).toMatch(/ai-basic-plan\.yaml, line \d+, force: .*decree/)
  expect(said).not.toMatch(/\n\s+at /)
})

test('a content folder that is not there is named', async () => {
  expect(await start({ CONTENT_DIR: join(folder, 'nowhere') })).toMatch(/nowhere/)
})

test('a damaged database is named, and left as it is', async () => {
  const path = join(folder, 'damaged.db')
  writeFileSync(path, readFileSync(sound).fill(0x5a, 0, 4096))
  const before = readFileSync(path)
  expect(await start({ DATABASE_PATH: path })).toMatch(
    /^The database .*damaged\.db is damaged.*\.$/,
  )
  expect(readFileSync(path)).toEqual(before)
})

test('a replay is not started on a database of live captures, nor the other way round', async () => {
  const path = join(folder, 'mixed.db')
  cpSync(sound, path)
  new Database(path).exec("insert into installation values ('captures', 'live')").close()
  const said = await start({ DATABASE_PATH: path, SHIRASE_REPLAY_URL: 'http://127.0.0.1:9' })
  expect(said).toMatch(/^This database holds live captures .* DATABASE_PATH\.$/)
  new Database(path).exec("update installation set value = 'replay' where key = 'captures'").close()
  expect(await start({ DATABASE_PATH: path })).toMatch(/^This database holds captures of a replay /)
})

test('a database newer than the code is named, and left as it is', async () => {
  const path = join(folder, 'newer.db')
  cpSync(sound, path)
  new Database(path)
    .exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
    .close()
  expect(await start({ DATABASE_PATH: path })).toMatch(
    /^The database .*newer\.db is newer than this version of Shirase.*\.$/,
  )
  const { n } = new Database(path, { readonly: true })
    .prepare('select count(*) as n from updates')
    .get() as { n: number }
  expect(n).toBeGreaterThan(500)
})

test.each([
  [['explain', '999999999'], /^There is no update 999999999\.$/],
  [['explain', 'abc'], /an update is named by its number/],
  [['probe', 'nobody'], /^There is no source nobody; /],
  [['verify', '--db', 'var/no-such.db'], /^The database var\/no-such\.db is not there; .*\.$/],
  [['sources', '--db', ''], /^The database .* is not there/],
  [
    ['track', '--replay', 'ftp://x', '--db', 'var/never.db'],
    /^The setting SHIRASE_REPLAY_URL=ftp:\/\/x must be an address .*\.$/,
  ],
  [['track', 'nosuch', '--db', 'var/never.db'], /^There is no source nosuch; /],
  [['unknown'], /unknown command/],
])('%j is refused in one sentence', async (args, sentence) => {
  const { code, stderr } = await shirase(args, { DATABASE_PATH: sound })
  expect(code).not.toBe(0)
  expect(stderr.trim()).toMatch(sentence)
})

const NO_DAY = 'which is no day like 2026-08-07, no month and no instant'

test.each([
  ['map', 'title', 'published', ['{"id":"untitled"}', 'has no title']],
  [
    'dates',
    'text',
    'context_date',
    [`{"text":"${'あ'.repeat(4_000_000)}"}`, 'is longer than 12 million bytes'],
  ],
])(
  '%s names bad lines and answers the others; an instant is its day in Tokyo',
  async (command, field, day, [bad = '', why]) => {
    const line = (given: string) => JSON.stringify({ [field]: '指針を公表しました', [day]: given })
    const { code, stdout, stderr } = await shirase(
      [command],
      {},
      [
        line('2026-06-11T20:00:00Z'),
        ...[bad, '', '[1]', line('2026-02-31'), line('2026-06-11T20:00 soon')],
        ...[line('2026-06'), line('2026-06-12')],
      ].join('\n'),
    )
    expect(stderr.trim().split('\n')).toEqual([
      `Line 2 of the input ${why}.`,
      'Line 4 of the input is not a JSON object.',
      `Line 5 of the input says "2026-02-31" for ${day}, ${NO_DAY}.`,
      `Line 6 of the input says "2026-06-11T20:00 soon" for ${day}, ${NO_DAY}.`,
    ])
    expect(code).toBe(1)
    expect(
      answers(stdout).map(({ dates }) => dates.map(({ start }: { start: string }) => start)),
    ).toEqual([['2026-06-12'], [], ['2026-06-12']])
  },
)

test.each([
  ['dates', ['{"text":5}', '{"text":null}', '{"id":"b"}'], 'text'],
  ['map', ['{"title":5}', '{"title":null}', '{"id":"b"}'], 'title'],
])('%s takes no line for good that lacks its words', async (command, lines, field) => {
  const { code, stdout, stderr } = await shirase([command], {}, lines.join('\n'))
  expect([code, stdout, stderr.trim().split('\n')]).toEqual([
    1,
    '',
    [
      `Line 1 of the input says 5 for ${field}, which is no text.`,
      `Line 2 of the input has no ${field}.`,
      `Line 3 of the input has no ${field}.`,
    ],
  ])
})

test('a line that is not UTF-8 is named, and a mark in front of UTF-8 is none of it', async () => {
  const line = '{"text":"指針を12月3日に公表","context_date":"2026-11-28"}\n'
  const shiftJis = Buffer.from('{"text":"\x8ew\x90j"}\n', 'latin1')
  const input = Buffer.concat([Buffer.from(`\ufeff${line}`), shiftJis, Buffer.from(line)])
  const { code, stdout, stderr } = await shirase(['dates'], {}, input)
  expect([code, stderr]).toEqual([1, 'Line 2 of the input is not UTF-8.\n'])
  expect(answers(stdout)).toHaveLength(2)
})

test.each([[['verify']], [['sources']], [['explain', '1']], [['reread']]])(
  '%j makes no database of an empty file',
  async (args) => {
    const empty = join(folder, `empty-${args[0]}.db`)
    writeFileSync(empty, '')
    const { code, stdout, stderr } = await shirase([...args, '--db', empty])
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      `The database ${empty} is empty, and holds no database; name another file with --db.\n`,
    ])
    expect(readFileSync(empty)).toHaveLength(0)
  },
)

test('what a command cannot work with is named as it was given', async () => {
  const page = join(folder, 'page.html')
  const copy = join(folder, 'nowhere', 'copy.db')
  const said = async (...args: string[]) => (await shirase(args, { DATABASE_PATH: sound })).stderr
  expect([
    await said('explain', 'abc'),
    await said('supply', 'moj-news', page),
    await said('backup', copy),
  ]).toEqual([
    'abc: an update is named by its number.\n',
    `${page} is not there; name the page that was saved.\n`,
    `The database ${copy} cannot be written, since its folder is not there.\n`,
  ])
})

test('nor one that says something else than words of its summary', async () => {
  const { code, stderr } = await shirase(['map'], {}, '{"title":"x","summary":["y"]}')
  expect([code, stderr]).toEqual([
    1,
    'Line 1 of the input says ["y"] for summary, which is no text.\n',
  ])
})

const answers = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('dates and map answer line by line, and touch no database', async () => {
  const away = { DATABASE_PATH: join(folder, 'never.db') }
  const dates = await shirase(
    ['dates'],
    away,
    '{"id":"a","text":"令和８年６月18日（木）まで","context_date":"2026-06-01"}\n{"id":"b","text":""}\n',
  )
  expect(answers(dates.stdout)).toMatchObject([
    {
      id: 'a',
      dates: [
        {
          end: '2026-06-18',
          precision: 'day',
          phrase: expect.any(String),
          rule: expect.any(String),
        },
      ],
    },
    { id: 'b', dates: [] },
  ])
  const line = {
    id: 'c',
    publisher: '法務省',
    lang: 'ja',
    title:
      '肖像、声等の無断利用による民事責任の在り方に関する検討会 取りまとめ報告書の公表について',
    summary: '',
    published: '2026-08-07',
    url: 'https://www.moj.go.jp/MINJI/minji05_00778.html',
  }
  const mapped = await shirase(['map'], away, `${JSON.stringify(line)}\n`)
  const [result] = answers(mapped.stdout)
  expect(result).toMatchObject({
    id: 'c',
    relevant: true,
    updateType: 'report',
    instruments: [{ id: 'moj-ai-misuse-panel' }],
  })
  const reasons = result.instruments[0].because as {
    field: string
    phrase: string
    start: number
    end: number
  }[]
  expect(reasons.map(({ field }) => field)).toContain('title')
  for (const { phrase, start, end } of reasons.filter(({ field }) => field === 'title')) {
    expect(line.title.slice(start, end)).toBe(phrase)
  }
})
