import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Settings } from '#app/config.ts'

/**
 * What sessions are signed with: SESSION_SECRET, or else what was generated once and is kept in
 * `<database>.secret`, readable by its owner only. Two processes that start at once agree on one.
 */
export function sessionSecret({ SESSION_SECRET, DATABASE_PATH }: SecretSettings): string {
  if (SESSION_SECRET) return SESSION_SECRET
  if (DATABASE_PATH === ':memory:') return fresh()
  const file = `${DATABASE_PATH}.secret`
  if (!existsSync(file)) generate(file)
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

type SecretSettings = Pick<Settings, 'SESSION_SECRET' | 'DATABASE_PATH'>

const fresh = () => randomBytes(48).toString('base64url')

/** Written whole under another name first: nobody ever reads half of it. */
function generate(file: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${fresh()}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
