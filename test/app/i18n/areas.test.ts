import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const ROUTES = 'app/routes'
const pages = readdirSync(ROUTES).filter((name) => name.endsWith('.tsx'))

/** Where each sentence lives, by its key. */
const homes = new Map(
  Object.entries(
    import.meta.glob<Record<string, object>>('../../../app/i18n/en/!(index).ts', { eager: true }),
  ).flatMap(([path, words]) => {
    const area = basename(path, '.ts')
    return Object.keys(words[area]!).map((key) => [key, area] as const)
  }),
)

const textOf = (path: string) => readFileSync(path, 'utf8')

/** The components that a file shows, those that it loads later too; what stays on the server apart. */
function shownBy(path: string, seen = new Set<string>()): Set<string> {
  seen.add(path)
  const named = textOf(path).matchAll(
    /(?:^import (?!type )[^;]*?from |\bimport\()'([#.][^']+\.tsx?)'/gm,
  )
  for (const [, from] of named) {
    const next = from!.startsWith('#') ? from!.slice(1) : normalize(join(dirname(path), from!))
    const isShown = next.startsWith('app/') && !/\.server\.|i18n\/(en|ja)\//.test(next)
    if (isShown && existsSync(next) && !seen.has(next)) shownBy(next, seen)
  }
  return seen
}

/** The keys that a file may say: whole ones, and all of a family that it names the head of. */
function keysIn(path: string): string[] {
  const text = textOf(path)
  const whole = new Set([...text.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key!))
  const heads = [
    ...[...text.matchAll(/`(\w[\w.-]*\.)\$\{/g)].map(([, head]) => head!),
    ...[...text.matchAll(/\bword\('([\w.]+)'/g)].map(([, head]) => `${head}.`),
    ...[...whole].filter((key) => key.includes('.')).map((key) => `${key}.`),
  ]
  return [...homes.keys()].filter(
    (key) => whole.has(key) || heads.some((head) => key.startsWith(head)),
  )
}

const areasOf = (path: string) =>
  new Set([...shownBy(path)].flatMap(keysIn).map((key) => homes.get(key)!))

/** What a module reads before it is one. */
function readBy(path: string): string[] {
  const [, names = ''] = /^await readWords\(([^)]*)\)/m.exec(textOf(path)) ?? []
  return [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!).toSorted()
}

test('the frame reads the words of the frame', () => {
  expect(readBy('app/root.tsx')).toEqual([...areasOf('app/root.tsx')])
})

test.each(pages)('%s reads the words that it says, and no others', (page) => {
  const path = join(ROUTES, page)
  const needed = areasOf(path)
  needed.delete('frame')
  expect(readBy(path)).toEqual([...needed].toSorted())
})

test('every sentence is said somewhere', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((name) => join('app', name))
    .filter((path) => /\.tsx?$/.test(path) && !/i18n\/(en|ja)\//.test(path))
  const said = new Set(files.flatMap(keysIn))
  expect([...homes.keys()].filter((key) => !said.has(key))).toEqual([])
})
