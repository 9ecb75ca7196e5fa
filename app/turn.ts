import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Refusal } from './failure.ts'

/**
 * One round at a time per database, whoever starts it: two at once would ask the same hosts
 * without a pause. The file beside the database names the process and when it started; one that no
 * longer runs is no hindrance. Throws Refusal when it is another's turn. Returns what ends the turn.
 */
export function takeTurn(databasePath: string): () => void {
  const file = `${databasePath}.round`
  const end = hold(file)
  if (end) return end
  throw new Refusal(
    `A round on ${databasePath} is running already: ${file} names process ${pidIn(file)}; try again when it has ended.`,
  )
}

/**
 * Who serves the pages of a database first has the link to become its administrator; null for who comes
 * later, while that process runs.
 */
export const takeDesk = (databasePath: string): (() => void) | null =>
  hold(`${databasePath}.served`)

/** Writes a file that says who holds something; null where another process that still runs does. */
function hold(file: string): (() => void) | null {
  if (existsSync(file) && !isHeld(readFileSync(file, 'utf8'))) rmSync(file, { force: true })
  try {
    writeFileSync(file, [process.pid, startOf(process.pid) ?? ''].join(' ').trim(), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return null
  }
  return () => rmSync(file, { force: true })
}

/** The number that a file of a turn begins with, or a question mark: it may be gone by now. */
function pidIn(file: string): string {
  const words = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /^\d+/.exec(words)?.[0] ?? '?'
}

/** True while the very process that wrote it runs: a number is given anew, its start is not. */
function isHeld(words: string): boolean {
  const [pid, start] = words.trim().split(' ')
  if (!runs(Number(pid))) return false
  const now = startOf(Number(pid))
  return start === undefined || now === null || start === now
}

function runs(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started: the boot and the clock ticks after it. Null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold blanks; after it the start is the twentieth word.
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .at(19)
    return ticks ? `${boot}/${ticks}` : null
  } catch {
    return null
  }
}
