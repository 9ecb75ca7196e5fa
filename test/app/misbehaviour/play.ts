import type { OpenDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import {
  detailOf,
  growth,
  halfSaid,
  historyOf,
  lastLook,
  openIncidents,
  standing,
  unreadRows,
} from './history.ts'
import { bystander, grown, itemOf, type Kind, kinds } from './kinds.ts'
import type { Row } from './rows.ts'
import type { Stage } from './stage.ts'

const TODAY = '2026-06-15'
const DETAIL = `<!doctype html><meta charset="utf-8"><main><h1>Press</h1><p>Press release.</p></main>`

/** How one source stands after a round. */
export type Stands = { outcome: string; unread: number; standing: string; incidents: number }

/** What was seen after a round. */
export type Seen = {
  of: (kind: Kind) => Stands
  /** What came to the history since the baseline. */
  grew: ReturnType<typeof growth>
  differences: string[]
  /** What was noted without a value that its sentence names. */
  halfSaid: string[]
}

export type Played = { kinds: Kind[]; before: Seen; first: Seen; second: Seen; after: Seen }

/**
 * Plays one misbehaviour to every kind of source that can know it: something new is listed, and two
 * rounds meet the misbehaviour; then it ends, and a third round reads. A bystander, and what lists
 * the pages that a hub and an item lead to, have news too and behave.
 */
export async function play(stage: Stage, row: Row): Promise<Played> {
  const scenes = await scenesOf(stage, row)
  const played = [...scenes.keys()]
  const db = stage.open(row.bare ? 'bare' : 'baseline', row.name)
  const history = historyOf(db)
  const before = seen(db, history)
  const files = [...scenes.values()].flat()

  async function look(hour: number, hasty: string[] = []): Promise<Seen> {
    await stage.round(db, `${TODAY}T${hour}:00`, played, hasty)
    return seen(db, history)
  }

  for (const { address, wrong } of files) stage.write(address, wrong)
  tell(stage, played, row.act ?? null)
  const hasty = row.hasty ? kinds.map(({ page }) => page) : []
  const first = await look(12, hasty)
  const second = await look(15, hasty)

  for (const { address, right } of files) stage.write(address, right)
  tell(stage, played, null)
  const after = await look(18)

  for (const file of files) stage.write(file.address, file.before)
  db.$client.close()
  return { kinds: played.filter((kind) => kind !== bystander), before, first, second, after }
}

type File = { address: string; before: string; right: string; wrong: string }

/** The files of every kind that can know the misbehaviour: as they were, with the news, and wrong. */
async function scenesOf(stage: Stage, row: Row): Promise<Map<Kind, File[]>> {
  const scenes = new Map<Kind, File[]>([[bystander, [listFile(stage, bystander)]]])
  for (const kind of kinds) {
    const list = listFile(stage, kind)
    const page = kind.lists ? leadingPage(stage, kind) : list
    const wrong = row.page ? await row.page(kind, page.right) : page.right
    if (wrong === null) continue
    scenes.set(kind, [...(kind.lists ? [list] : []), { ...page, wrong }])
  }
  return scenes
}

function listFile(stage: Stage, kind: Kind): File {
  const address = kind.lists ?? kind.page
  const before = stage.page(address)
  const right = grown(kind, before, itemOf(kind, 'b', TODAY))
  return { address, before, right, wrong: right }
}

/** A hub, which is sent only if it changed, or the page behind an item. */
function leadingPage(stage: Stage, { page: address, detail }: Kind): File {
  const before = detail ? '' : stage.page(address)
  const right = detail ? DETAIL : `${before}<!-- -->`
  return { address, before, right, wrong: right }
}

function tell(stage: Stage, played: Kind[], act: string | null): void {
  for (const { page } of played.filter((kind) => kind !== bystander)) {
    const { host, pathname } = new URL(page)
    stage.replay.misbehave(host + pathname, act)
  }
}

function seen(db: OpenDb, history: string[]): Seen {
  const stands = [...kinds, bystander].map((kind) => [kind, standsOf(db, kind)] as const)
  const byKind = new Map(stands)
  return {
    of: (kind) => byKind.get(kind)!,
    grew: growth(history, historyOf(db)),
    differences: verifyDatabase(db).differences,
    halfSaid: halfSaid(db),
  }
}

const standsOf = (db: OpenDb, kind: Kind): Stands => ({
  outcome: kind.detail ? detailOf(db, itemOf(kind, 'b', TODAY)) : lastLook(db, kind),
  unread: kind.detail ? 0 : unreadRows(db, kind),
  standing: standing(db, kind.sourceId, TODAY),
  incidents: openIncidents(db, kind.sourceId),
})
