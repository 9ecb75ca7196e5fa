import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('what ends `npm start` ends the pages and the worker with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shirase-start-'))
  const npm = spawn('npm', ['start'], {
    env: {
      ...{ ...process.env, PORT: '0', DATABASE_PATH: join(folder, 'x.db'), LOG_LEVEL: 'silent' },
      SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  npm.stdout.on('data', (chunk) => {
    said += chunk
  })
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Shirase is at http:\S+\n/)
  const [url] = /http:\S+/.exec(said)!
  expect((await fetch(url)).status).toBe(200)
  npm.kill('SIGTERM')
  // Its output is closed once the last process that writes there has ended.
  await once(npm.stdout, 'close')
  await expect(fetch(url)).rejects.toThrow()
})
