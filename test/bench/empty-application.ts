import { spawnSync } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { digestOf } from './digest.ts'

const CLI = 'node_modules/@remix-run/dev/dist/cli.js'

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
