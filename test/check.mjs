// `npm run check`: format, lint and types. Built-ins only; what they need is installed first.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from '../app/prepare.mjs'

const modules = join(root, 'node_modules')

/** Runs one tool of the project; true when it was content. */
export function runs(name, script, args, env = {}) {
  console.error(`— ${name}`)
  const { status } = spawnSync(process.execPath, [join(modules, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return status === 0
}

export function check() {
  return [
    runs('format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    runs('types', 'typescript/bin/tsc', ['--noEmit']),
  ].every(Boolean)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare()
  process.exit(check() ? 0 : 1)
}
