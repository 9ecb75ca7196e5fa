import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'undici'

/** One request as the replay server saw it. */
export type Asked = { path: string; headers: Record<string, string> }

/** The replay server in a process of its own, so that its work is not counted as ours. */
export async function startReplayServer(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/replay/cli.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const url = String(line).trim()
  const asked = async () => {
    const { body } = await request(`${url}/__control`)
    return ((await body.json()) as { requests: Asked[] }).requests
  }
  return {
    url,
    askedDuring: async (work: () => Promise<unknown>) => {
      const before = (await asked()).length
      await work()
      return (await asked()).slice(before)
    },
    stop: async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** Those that say what they know already, with nothing but that. */
export const conditionalOf = (asked: Asked[]): Asked[] =>
  asked.flatMap(({ path, headers }) => {
    const known = Object.entries(headers).filter(([name]) => /^if-/.test(name))
    return known.length > 0 ? [{ path, headers: Object.fromEntries(known) }] : []
  })

/** Makes requests, hosts side by side, and reads each answer to its end. */
export async function askAll(url: string, asked: Asked[]): Promise<void> {
  const hosts = [...new Set(asked.map(({ path }) => hostOf(path)))]
  await Promise.all(
    hosts.map(async (host) => {
      for (const { path, headers } of asked.filter((one) => hostOf(one.path) === host)) {
        const { statusCode, body } = await request(`${url}/${path}`, { headers })
        await body.dump()
        if (statusCode !== 304) throw new Error(`${path} answered ${statusCode}, and not 304`)
      }
    }),
  )
}

const hostOf = (path: string) => path.split('/')[0]!
