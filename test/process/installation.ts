import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Installation = { url: string; databasePath: string; stop: () => Promise<void> }

/** Starts the built application as `npm start` does, on a free port, and waits for its address. */
export async function startInstallation(env: Record<string, string>): Promise<Installation> {
  const databasePath = join(mkdtempSync(join(tmpdir(), 'shirase-app-')), 'shirase.db')
  const child = spawn(process.execPath, ['app/start.mjs'], {
    env: { ...process.env, PORT: '0', DATABASE_PATH: databasePath, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  return { url, databasePath, stop: () => ended(child) }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (chunk) => {
      said += chunk
      const match = /Shirase is at (http:\S+)/.exec(said)
      if (match) resolve(match[1]!)
    })
    child.once('exit', (code) => reject(new Error(`The application ended with ${code}: ${said}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
