import { spawn } from 'node:child_process'

export type Ended = { code: number | null; stdout: string; stderr: string }

/** Runs `node <args>` in the project's folder, as a person would, and waits for its end. */
export const node = (
  args: string[],
  env: Record<string, string> = {},
  input: string | Buffer = '',
) => run([process.execPath, ...args], env, input)

/** Runs a line of a shell that fails where any part of it fails. */
export const commandInShell = (line: string) => run(['bash', '-o', 'pipefail', '-c', line])

function run([program, ...args]: string[], env = {}, input: string | Buffer = ''): Promise<Ended> {
  const child = spawn(program!, args, { env: { ...process.env, ...env } })
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
export const shirase = (
  args: string[],
  env: Record<string, string> = {},
  input: string | Buffer = '',
) => node(['app/run.mjs', 'app/cli.ts', ...args], env, input)
