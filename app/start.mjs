// `npm start`: installs and builds if needed, prepares the database, starts web and worker.
import { spawn, spawnSync } from 'node:child_process'
import { buildIfNeeded } from './build.mjs'
import { prepare, root } from './prepare.mjs'

const dev = process.argv.includes('--dev')
const env = { ...process.env, NODE_ENV: dev ? 'development' : 'production' }
const RESTART_AFTER_MS = 2_000
const LONGEST_WAIT_MS = 600_000

prepare()
if (!dev) buildIfNeeded()

const typescript = (file, ...rest) => ['--import', 'tsx', `app/${file}`, ...rest]

const setup = spawnSync(process.execPath, typescript('setup.ts'), {
  cwd: root,
  env,
  stdio: 'inherit',
})
if (setup.status !== 0) process.exit(setup.status ?? 1)

let stopping = false
let worker = null
const web = spawn(process.execPath, typescript('server.ts'), {
  cwd: root,
  env,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
web.on('message', (message) => {
  if (message === 'listening' && !worker && !stopping) startWorker()
})
web.on('exit', (code) => end(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0))

// A worker that dies leaves the pages up; it starts again, after a longer wait each time it dies
// young, and reads first what it had not finished.
function startWorker(wait = RESTART_AFTER_MS) {
  const began = performance.now()
  worker = spawn(process.execPath, typescript('worker.ts'), { cwd: root, env, stdio: 'inherit' })
  worker.on('exit', () => {
    const diedYoung = performance.now() - began < LONGEST_WAIT_MS
    const now = diedYoung ? wait : RESTART_AFTER_MS
    const next = Math.min(now * 2, LONGEST_WAIT_MS)
    if (!stopping) setTimeout(() => !stopping && startWorker(next), now)
  })
}

function end(code) {
  if (stopping) return
  stopping = true
  process.exitCode = code
  web.kill('SIGTERM')
  worker?.kill('SIGTERM')
}
