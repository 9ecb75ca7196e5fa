import { spawn } from 'node:child_process'

export type Ended = { code: number | null; stdout: string; stderr: string }

/** Runs `node <args>` in the project's folder, as a person would, and waits for its end. */
export function node(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } })
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    ended.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    ended.stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

/** `npm run -s shirase -- <args>`. */
export const shirase = (args: string[], env: Record<string, string> = {}, input = '') =>
  node(['app/run.mjs', 'app/cli.ts', ...args], env, input)
