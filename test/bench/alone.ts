import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'
import { GROUPS, type Group } from './groups.ts'
import type { Plan } from './measure.ts'

/**
 * Measures one group in a process of its own: what other groups left behind, in memory and in how the
 * code was compiled, would be counted with it. Rejects when it could not be measured.
 */
export async function alone(group: Group, plan: Plan): Promise<Figure[]> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), group, JSON.stringify(plan)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const said = await text(child.stdout)
  if ((await ended) !== 0) throw new Error(`The bench of ${group} did not end well.`)
  return JSON.parse(said) as Figure[]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [group, plan] = process.argv.slice(2) as [Group, string]
  console.log(JSON.stringify(await GROUPS[group](JSON.parse(plan))))
}
