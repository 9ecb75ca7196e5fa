import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { replayFile } from '#scrapers/fetch/replay.ts'
import { startReplay } from '#test/replay/server.ts'
import type { Body } from './layouts.ts'
import { lists } from './lists.ts'
import { maintenance } from './markup/html.ts'
import type { Hour } from './time.ts'
import { hostOf, MAINTENANCE, troubleAt } from './troubles.ts'
import type { World } from './world.ts'

/** The sites of a world, served over HTTP as they stand at the hour that was set last. */
export type Sites = { url: string; setTo: (at: Hour) => void; close: () => Promise<void> }

export async function openSites(world: World): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), 'shirase-year-'))
  const replay = await startReplay(folder)
  const written = new Map<string, Body>()
  const write = (path: string, body: Body) => {
    if (same(written.get(path), body)) return
    const file = join(folder, replayFile(new URL(`https://${path}`)))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
    written.set(path, body)
  }
  for (const { authority, address, title } of world.things.values()) {
    if (authority !== 'other-jp') write(address.slice('https://'.length), behind(title))
  }

  for (const host of new Set(lists.map(hostOf))) write(`${host}/robots.txt`, 'User-agent: *\n')
  const places = new Set(world.troubles.map(({ place }) => place))
  function setTo(at: Hour): void {
    replay.requests.length = 0
    for (const place of places) replay.misbehave(place, null)
    for (const { place, kind, from, to } of world.troubles) {
      if (from <= at && at < to && kind !== MAINTENANCE) replay.misbehave(place, kind)
    }
    for (const { id, layout } of lists) {
      for (const { path, body } of layout.pages(world.rows.get(id)!, at)) {
        write(
          path,
          troubleAt(world.troubles, path, at)?.kind === MAINTENANCE ? maintenance : body(),
        )
      }
    }
  }

  async function close(): Promise<void> {
    await replay.close()
    rmSync(folder, { recursive: true })
  }
  return { url: replay.url, setTo, close }
}

const same = (before: Body | undefined, now: Body) =>
  before === now || (before instanceof Buffer && now instanceof Buffer && before.equals(now))

/** The page behind a thing. */
const behind = (title: string) =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>詳細は資料をご覧ください。</p></main></body></html>`
