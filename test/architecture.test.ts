import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What a folder's files may import of ours, besides their own folder (DESIGN §3). */
const MAY_IMPORT: Record<string, string[]> = {
  'content/': [],
  'content/dates/': ['content/schema.ts'],
  'content/mapping/': [
    'content/dates/',
    'content/authorities.ts',
    'content/changed-lines.ts',
    'content/schema.ts',
  ],
  'scrapers/': ['content/'],
  'scrapers/sources/': [
    'content/authorities.ts',
    'content/dates/',
    'scrapers/parse/',
    'scrapers/source.ts',
  ],
  'scrapers/parse/': [
    'content/dates/',
    'content/fold-text.ts',
    'content/new-mark.ts',
    'scrapers/problem.ts',
    'scrapers/source.ts',
  ],
  'scrapers/fetch/': [],
  'db/': ['content/'],
  // Of content's own files a component takes types; what reaches the browser is checked in the bundle.
  'app/components/': [
    'content/dates/',
    'content/schema.ts',
    'content/source-standing.ts',
    'app/i18n/',
  ],
  'app/i18n/': ['content/dates/', 'content/schema.ts'],
  'app/jobs/': ['content/', 'db/', 'scrapers/', 'app/clock.ts', 'app/failure.ts'],
}

/** Routes and what shapes their pages import all of `app` but jobs and commands, and no scrapers. */
const NEVER_IN_ROUTES = ['scrapers/', 'app/jobs/', 'app/commands/', 'app/station.ts']

const ROOT = ['app', 'content', 'db', 'scrapers', 'test']
const OTHER_ROOT_FILES = [
  '.ci',
  '.dockerignore',
  '.gitignore',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'biome.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]
const FORBIDDEN_NAMES = /^(utils?|lib|helpers?|services?|common|misc)(\.|$)/

const filesUnder = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => `${dir}${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(tsx?|mjs)$/.test(name))

/** The project files that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('#')) return [fileName.slice(1)]
    if (fileName.startsWith('.')) return [posix.join(posix.dirname(file), fileName)]
    return []
  })
}

/** The most exact rule for a file: `content/dates/x.ts` falls under `content/dates/`. */
const ruleOf = (file: string) =>
  Object.keys(MAY_IMPORT)
    .filter((dir) => file.startsWith(dir))
    .sort((a, b) => b.length - a.length)[0]

function strays(files: string[], imports: (file: string) => string[] = importsOf): string[] {
  return files.flatMap((file) => {
    const dir = ruleOf(file)
    if (!dir) return []
    const allowed = [dir, ...MAY_IMPORT[dir]!]
    return imports(file)
      .filter((path) => !allowed.some((start) => path.startsWith(start)))
      .map((path) => `${file} -> ${path}`)
  })
}

test('every folder imports only what the table allows', () => {
  const files = ['content/', 'scrapers/', 'db/', 'app/'].flatMap(filesUnder)
  expect(files.length).toBeGreaterThan(50)
  expect(strays(files)).toEqual([])
})

test('a scraper that imports the database would be found', () => {
  expect(strays(['scrapers/bad.ts'], () => ['db/client.ts'])).toEqual([
    'scrapers/bad.ts -> db/client.ts',
  ])
})

test('routes start no work and know no scraper', () => {
  const found = filesUnder('app/routes/').flatMap((file) =>
    importsOf(file)
      .filter((path) => NEVER_IN_ROUTES.some((start) => path.startsWith(start)))
      .map((path) => `${file} -> ${path}`),
  )
  expect(found).toEqual([])
})

test('only app/clock.ts asks the time', () => {
  const asks = /\bnew Date\(\)|\bDate\.now\(\)/
  const found = ['content/', 'scrapers/', 'db/', 'app/']
    .flatMap(filesUnder)
    .filter((file) => asks.test(readFileSync(file, 'utf8')))
  expect(found).toEqual(['app/clock.ts'])
})

test('no folder or file is named for what it is not about', () => {
  const names = ROOT.flatMap((dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }))
  expect(names.filter((name) => FORBIDDEN_NAMES.test(posix.basename(name)))).toEqual([])
})

test('the top level holds the four folders, the tests, and what tools insist on', () => {
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace('/', ''))
  const found = readdirSync('.').filter((name) => name !== '.git' && !ignored.includes(name))
  expect(found.filter((name) => ![...ROOT, ...OTHER_ROOT_FILES].includes(name))).toEqual([])
})

test('every import names a file that is there', () => {
  const files = ['content/', 'scrapers/', 'db/', 'app/', 'test/'].flatMap(filesUnder)
  const missing = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => /\.(tsx?|mjs)$/.test(path) && !existsSync(path))
      .map((path) => `${file} -> ${path}`),
  )
  expect(missing).toEqual([])
})
