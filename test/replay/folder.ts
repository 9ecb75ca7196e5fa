import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { replayFile } from '#scrapers/fetch/replay.ts'

/** What a folder of captures holds for an address. */
export type Kept = { status: number; headers: Record<string, string>; body: Buffer }

// They describe how the capture once came over the wire, or would outlive a change of the file.
const NOT_REPLAYED =
  /^(content-encoding|content-length|transfer-encoding|connection|keep-alive|etag|last-modified|date)$/

const TYPES: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  xml: 'application/xml',
  rdf: 'application/rdf+xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain',
}

/**
 * The answer that `folder` keeps for `address`, read anew each time: `HOST/PATH`, a folder its
 * `index.html`, a query behind `__q__`; status and headers in `FILE.headers.json` beside it, as
 * `{"status": 200, "headers": {…}}` or as a flat object of headers. Null when there is none, or
 * when it would lie outside the folder. ETag and Last-Modified are those of the file itself.
 */
export async function keptAnswer(folder: string, address: URL): Promise<Kept | null> {
  const root = await realpath(folder)
  for (const name of namesOf(address)) {
    const found = await read(root, join(folder, name))
    if (found) return found
  }
  return null
}

/** Percent-encoded as in the address, then as a person may have saved it. */
function namesOf(address: URL): string[] {
  const path = address.pathname.endsWith('/') ? `${address.pathname}index.html` : address.pathname
  const query = address.search ? `__q__${address.search.slice(1)}` : ''
  const names = [
    replayFile(address),
    `${address.host}${path}${query}`,
    `${address.host}${plain(path)}${plain(query)}`,
  ]
  const folders = [`${address.host}${path}/index.html${query}`, replayFile(withSlash(address))]
  return [...new Set([...names, ...folders])].filter((name) => !name.split(/[/\\]/).includes('..'))
}

const plain = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withSlash(address: URL): URL {
  const folder = new URL(address)
  folder.pathname += '/'
  return folder
}

async function read(root: string, path: string): Promise<Kept | null> {
  const file = await insideFile(root, path)
  const beside = await insideFile(root, `${path}.headers.json`)
  if (!file && !beside) return null
  const said = beside ? recorded(JSON.parse(await readFile(beside, 'utf8'))) : {}
  if (!file)
    return { status: said.status ?? 200, headers: said.headers ?? {}, body: Buffer.alloc(0) }
  const body = await readFile(file)
  const { mtime } = await stat(file)
  return {
    status: said.status ?? 200,
    headers: {
      'content-type': typeOf(path, body),
      ...said.headers,
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
      'last-modified': mtime.toUTCString(),
    },
    body,
  }
}

/** The real path of a file below `root`, links resolved; null for anything else. */
async function insideFile(root: string, path: string): Promise<string | null> {
  if (path.includes('\0')) return null
  const real = await realpath(path).catch(() => null)
  if (!real?.startsWith(root + sep)) return null
  return (await stat(real)).isFile() ? real : null
}

function recorded(json: Record<string, unknown>): Partial<Kept> {
  const { status, headers, ...flat } = json
  const named = Object.entries((headers ?? flat) as Record<string, string>)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !NOT_REPLAYED.test(name))
  return {
    headers: Object.fromEntries(named),
    ...(typeof status === 'number' && { status }),
  }
}

function typeOf(path: string, body: Buffer): string {
  const extension = /\.([a-z]+)$/i.exec(path.split('__q__')[0]!)?.[1]?.toLowerCase() ?? ''
  if (TYPES[extension]) return TYPES[extension]
  const start = body.subarray(0, 200).toString('latin1').trimStart()
  if (start.startsWith('%PDF')) return 'application/pdf'
  if (/^[[{]/.test(start)) return 'application/json'
  return start.startsWith('<?xml') ? 'application/xml' : 'text/html'
}
