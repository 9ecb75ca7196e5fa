import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Refusal } from './failure.ts'

/**
 * One round at a time per database, whoever starts it: two at once would ask the same hosts
 * without a pause. The file beside the database names the process; one that no longer runs is
 * no hindrance. Throws Refusal when it is another's turn. Returns what ends the turn.
 */
export function takeTurn(databasePath: string): () => void {
  const file = `${databasePath}.round`
  if (existsSync(file) && !runs(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Refusal(`A round on ${databasePath} is running already; try again when it has ended.`)
  }
  return () => rmSync(file, { force: true })
}

function runs(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
