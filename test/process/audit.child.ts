import { asActor } from '#db/actor.ts'
import { openDb } from '#db/client.ts'
import { decideFinding } from '#db/review.ts'

/** Decides on the first finding, and kills itself before or after the statement named. */
const [path, at] = process.argv.slice(2) as [string, 'before' | 'inside' | 'after']
const now = '2026-11-24T00:00:00.000Z'
const die = () => process.kill(process.pid, 'SIGKILL')

const db = openDb(path)
// With as many arguments as ours, so that it stands in its place.
const last = (
  _1: unknown,
  _2: unknown,
  _3: unknown,
  _4: unknown,
  _5: unknown,
  _6: unknown,
  _7: unknown,
  _8: unknown,
  _9: unknown,
) => die()
if (at === 'before') db.$client.function('audit_hash', last)
asActor({ id: 'ayumi', via: 'page', at: now }, () =>
  db.transaction((tx) => {
    decideFinding(tx, 1, 'confirmed', { by: 'ayumi', at: now, note: null })
    if (at === 'inside') die()
  }),
)
if (at === 'after') die()
