import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { emptyApplication } from '../empty-application.ts'
import { atMost, type Figure } from '../figure.ts'

type Entry = { module: string; imports?: string[] }
type Manifest = { entry: Entry; routes: Record<string, Entry & { hasErrorBoundary: boolean }> }

/** Apart from the others: its picture is a page of its own (and the charts are loaded where used). */
const APART = 'routes/timeline'

/**
 * What a browser loads of JavaScript before a page is alive, gzip: of the page that needs the most,
 * with the words of its language, against an application without pages, built in the same way.
 */
export function scriptFigures(): Figure[] {
  const ours = manifestOf('build/client')
  const pages = Object.keys(ours.routes).filter((id) => id !== 'root' && id !== APART)
  const sizes = pages.map((id) => ({ id, bytes: firstLoad('build/client', ours, id) }))
  const most = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a))
  const empty = join(emptyApplication(), 'client')
  return [
    atMost({
      row: 'first-load JavaScript',
      name: `first-load JavaScript, gzip (most: ${most.id}) : empty Remix application`,
      unit: 'KB',
      measured: most.bytes / 1000,
      reference: firstLoad(empty, manifestOf(empty), null) / 1000,
      aim: 1.4,
    }),
  ]
}

function manifestOf(client: string): Manifest {
  const assets = join(client, 'assets')
  const name = readdirSync(assets).find((one) => /^manifest-\w+\.js$/.test(one))!
  const [, json] = /^window\.__remixManifest=(.*);$/s.exec(
    readFileSync(join(assets, name), 'utf8').trim(),
  )!
  return JSON.parse(json!) as Manifest
}

/** The scripts of a page and all that they import; of what the entry loads at once, the largest. */
function firstLoad(client: string, { entry, routes }: Manifest, route: string | null): number {
  const entries = [entry, routes.root!, ...(route ? [routes[route]!] : [])]
  const loaded = new Map<string, number>()
  const sizeOf = (path: string): number => {
    if (loaded.has(path)) return 0
    const text = readFileSync(path, 'utf8')
    loaded.set(path, gzipSync(text).length)
    return loaded.get(path)! + sum(importsOf(path, text).map(sizeOf))
  }
  const scripts = entries.flatMap(({ module, imports = [] }) => [module, ...imports])
  const page = sum(scripts.map((path) => sizeOf(join(client, path))))
  const entryPath = join(client, entry.module)
  const words = loadedAtOnce(entryPath).map(sizeOf)
  return page + Math.max(0, ...words)
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

function importsOf(path: string, text: string): string[] {
  const names = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g)]
  return names.map(([, name]) => join(path, '..', name!))
}

/** The entry loads the words of the page's language, one of two files. */
function loadedAtOnce(path: string): string[] {
  const names = [...readFileSync(path, 'utf8').matchAll(/\bimport\("(\.\/[^"]+\.js)"\)/g)]
  return names.map(([, name]) => join(path, '..', name!))
}
