import type { Content } from '#content/load.server.ts'
import type { Retired } from '#content/schema.ts'
import { asActor, program } from '#db/actor.ts'
import type { Db } from '#db/client.ts'
import { renameFindings, renameLinksOf, renameLinksTo } from '#db/rename.ts'
import type { Station } from './station.ts'

/**
 * Puts what is stored under a retired id under its successor, decisions of people too; to be done before
 * today's rules read or propose anything. The log of the audit says that Shirase did it. Returns how many
 * links and findings there were; a second time finds none.
 */
export function followRetired({
  db,
  content,
  clock,
}: Pick<Station, 'db' | 'content' | 'clock'>): number {
  const followed = content.retired.filter(({ successor }) => successor !== null)
  if (followed.length === 0) return 0
  const at = clock.now().toISOString()
  return asActor(program(at), () =>
    db.transaction((tx) => followed.reduce((sum, one) => sum + follow(tx, one, content), 0), {
      behavior: 'immediate',
    }),
  )
}

function follow(db: Db, { kind, id, instrument, successor }: Retired, content: Content): number {
  const next = successor!
  if (kind === 'instrument') {
    return (
      renameLinksOf(db, id, next) + renameFindings(db, { instrument: id }, { instrument: next })
    )
  }
  if (kind === 'milestone' && instrument) {
    return renameFindings(db, { instrument, milestone: id }, { instrument, milestone: next })
  }
  const owner = content.instruments.find(({ obligations }) =>
    obligations.some((one) => one.id === next),
  )
  if (kind !== 'obligation' || !owner) return 0
  return renameLinksTo(db, id, { instrument: owner.id, obligation: next })
}
