import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { node } from './command.ts'

/** What of ours may reach a browser: pages, words, and the plain half of the dates. */
const MAY_REACH = [
  /^app\/(root|entry\.client)\.tsx$/,
  /^app\/(routes|components|i18n)\/(?!.*\.server\.)/,
  /^content\/dates\/(day|day-words|eras|iso|period-words|standing|window|words)\.ts$/,
  /^app\/.*\.(css|svg)$/,
]

let built: string[]
let folder: string

beforeAll(async () => {
  // Inside the tree, so that the paths of the source maps are those of the project.
  mkdirSync('build', { recursive: true })
  folder = mkdtempSync(resolve('build/bundle-'))
  const cli = 'node_modules/@remix-run/dev/dist/cli.js'
  const { code, stderr } = await node(
    [cli, 'vite:build', '--sourcemapClient', '--logLevel', 'error'],
    {
      BUILD_DIRECTORY: folder,
      NODE_ENV: 'production',
      VITEST: '',
    },
  )
  expect([code, stderr.includes('rror:')]).toEqual([0, false])
  built = sourcesOf(join(folder, 'client/assets'))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

/** The project's files whose code stands in the built scripts, as paths from the root. */
function sourcesOf(assets: string): string[] {
  const maps = readdirSync(assets).filter((name) => name.endsWith('.js.map'))
  expect(maps.length).toBeGreaterThan(5)
  const paths = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(assets, name), 'utf8')) as {
      sources: string[]
    }
    return sources.map((source) => resolve(assets, source))
  })
  const root = `${resolve('.')}/`
  return [...new Set(paths)]
    .filter((path) => path.startsWith(root) && !path.includes('node_modules'))
    .map((path) => path.slice(root.length).split('?')[0]!)
}

test('only pages, words and plain dates reach the browser', () => {
  expect(built).toContain('app/root.tsx')
  expect(built.filter((path) => !MAY_REACH.some((allowed) => allowed.test(path)))).toEqual([])
})

test('the grammar of dates, the database and the scrapers would be found', () => {
  const strays = [
    'content/dates/find.ts',
    'db/client.ts',
    'scrapers/read.ts',
    'app/overview/page.server.ts',
  ]
  expect(strays.filter((path) => MAY_REACH.some((allowed) => allowed.test(path)))).toEqual([])
})
