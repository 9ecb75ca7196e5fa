// What must be there before any TypeScript runs. Built-ins only: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const NEEDED_NODE = [20, 19]
const stamp = join(root, 'node_modules/.shirase-installed')

/** Ends the process with one sentence. */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Checks the machine and installs the packages of the lock file, unless that was done before. */
export function prepare() {
  requireNode()
  if (isInstalled()) return
  const missing = missingTools()
  say('Installing packages (once; compiling SQLite takes about two minutes) …')
  const result = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: installEnvironment(),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (result.status !== 0) stop(whyNot(missing))
  writeFileSync(stamp, lockDigest())
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantMajor, wantMinor] = NEEDED_NODE
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return
  stop(`Shirase needs Node ${NEEDED_NODE.join('.')} or later; this is ${process.versions.node}.`)
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()
}

// The binary of SQLite belongs to one version of Node's interface, so that is part of the stamp.
function lockDigest() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.versions.modules).digest('hex')
}

function missingTools() {
  const tools = [
    ['python3', ['python3', 'python']],
    ['make', ['make', 'gmake']],
    ['a C++ compiler', [process.env.CXX, 'c++', 'g++', 'clang++']],
  ]
  return tools.filter(([, names]) => !names.some(runs)).map(([name]) => name)
}

const runs = (command) => Boolean(command) && spawnSync(command, ['--version']).status === 0

function whyNot(missing) {
  if (missing.length === 0) return 'The packages could not be installed; npm says why above.'
  return `The packages could not be installed: no ready-made SQLite could be fetched, and to compile it this machine lacks ${missing.join(', ')}.`
}

// Headers beside Node spare the compiler a download; NODE_ENV=production would leave out the tools.
function installEnvironment() {
  const env = { ...process.env }
  delete env.NODE_ENV
  delete env.npm_config_production
  delete env.npm_config_omit
  const prefix = dirname(dirname(realpathSync(process.execPath)))
  if (existsSync(join(prefix, 'include/node/node.h'))) env.npm_config_nodedir = prefix
  return env
}

const say = (text) => console.error(text)
