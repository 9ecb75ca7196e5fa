import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Installation = {
  url: string
  /** Makes the administrator, where there was none. */
  link: string | null
  databasePath: string
  stop: () => Promise<void>
}

/** Starts the built application as `npm start` does, on a free port, and waits for its address. */
export async function startInstallation(env: Record<string, string>): Promise<Installation> {
  const databasePath =
    env.DATABASE_PATH ?? join(mkdtempSync(join(tmpdir(), 'shirase-app-')), 'shirase.db')
  const child = spawn(process.execPath, ['app/start.mjs'], {
    env: { ...process.env, PORT: '0', DATABASE_PATH: databasePath, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url, link } = await addressOf(child)
  return { url, link, databasePath, stop: () => ended(child) }
}

function addressOf(child: ChildProcess): Promise<{ url: string; link: string | null }> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (chunk) => {
      said += chunk
      const match = /Shirase is at (http:\S+)\n(?:.*: (http:\S+)\n)?/.exec(said)
      if (match) resolve({ url: match[1]!, link: match[2] ?? null })
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
