// Builds the pages when their sources changed since the last build. Built-ins only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from './prepare.mjs'

const stamp = join(root, 'build/.sources')
const folders = ['app', 'content', 'db']
const files = ['package-lock.json', 'package.json', 'vite.config.ts', 'tsconfig.json']

export function buildIfNeeded() {
  const digest = sourceDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  console.error('Building the pages …')
  const vite = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const result = spawnSync(process.execPath, [vite, 'vite:build', '--logLevel', 'error'], {
    cwd: root,
    // Under vitest the configuration leaves the pages' plugin out.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) stop('The pages could not be built; the lines above say why.')
  writeFileSync(stamp, digest)
}

function sourceDigest() {
  const hash = createHash('sha256')
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|css|svg|png|ico)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  )
  for (const file of [...sources, ...files.map((name) => join(root, name))].sort()) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { prepare } = await import('./prepare.mjs')
  prepare()
  buildIfNeeded()
}
