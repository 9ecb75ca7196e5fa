import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { digestOf } from './digest.ts'

const CLI = 'node_modules/@remix-run/dev/dist/cli.js'

/** What a browser loads of JavaScript for an application without pages, gzip, in bytes. */
export function scriptsOfEmptyApplication(): number {
  const client = join(emptyApplication(), 'client')
  const assets = join(client, 'assets')
  const name = readdirSync(assets).find((one) => /^manifest-\w+\.js$/.test(one))!
  const manifest = readFileSync(join(assets, name), 'utf8')
  const scripts = new Set([...manifest.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path))
  return [...scripts]
    .map((path) => gzipSync(readFileSync(join(client, path))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** The folder of the built application without pages (test/bench/empty), built when it is not there. */
export function emptyApplication(): string {
  const folder = `.cache/bench/empty-${digestOf('test/bench/empty', 'package-lock.json')}`
  if (existsSync(folder)) return folder
  const partial = `${folder}.partial-${process.pid}`
  const args = [CLI, 'vite:build', '--config', 'test/bench/empty/vite.config.ts']
  const { status } = spawnSync(process.execPath, [...args, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', BUILD_DIRECTORY: partial },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The empty application could not be built.')
  renameSync(partial, folder)
  return folder
}
