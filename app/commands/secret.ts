import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** One line of stdin; asked for on stderr and not shown where somebody types it. */
export function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  if (stdin.isTTY) stderr.write(question)
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY })
  return new Promise((resolve) => {
    let said = ''
    lines.once('line', (line) => {
      said = line
      lines.close()
    })
    lines.once('close', () => {
      if (stdin.isTTY) stderr.write('\n')
      resolve(said)
    })
  })
}
